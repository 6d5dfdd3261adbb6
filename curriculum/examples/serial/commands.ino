//: ru Команды с клавиатуры
//: en Commands from the keyboard
//: level 2
//ru Напиши on или off в окне порта.
//en Write on or off in the serial pane.
const int led = 13;

void setup() {
  Serial.begin(9600);
  pinMode(led, OUTPUT);
  Serial.println("on / off?");
}

void loop() {
  if (Serial.available() > 0) {
    String command = Serial.readStringUntil('\n');
    command.trim();
    if (command == "on") {
      digitalWrite(led, HIGH);
      Serial.println("light");
    } else if (command == "off") {
      digitalWrite(led, LOW);
      Serial.println("dark");
    } else {
      Serial.println("I know on and off");
    }
  }
}
