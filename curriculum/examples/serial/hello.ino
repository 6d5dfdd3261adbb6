//: ru Привет, компьютер
//: en Hello, computer
//: level 1
//ru Плата пишет в окно порта.
//en The board writes to the serial pane.
void setup() {
  Serial.begin(9600);
  Serial.println("Hello! I am your board.");
}

void loop() {
  Serial.print("I have run for ");
  Serial.print(millis() / 1000);
  Serial.println(" s");
  delay(1000);
}
