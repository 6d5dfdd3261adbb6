//: ru Короткое и длинное нажатие
//: en Short and long press
//: level 3
//ru Меньше полсекунды — короткое, дольше — длинное.
//en Under half a second it is short, above it is long.
const int button = 2;

void setup() {
  Serial.begin(9600);
  pinMode(button, INPUT_PULLUP);
}

void loop() {
  if (digitalRead(button) == LOW) {
    unsigned long start = millis();
    while (digitalRead(button) == LOW) {
      delay(5);
    }
    if (millis() - start < 500) {
      Serial.println("short");
    } else {
      Serial.println("long");
    }
    delay(20);
  }
}
