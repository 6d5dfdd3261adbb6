//: ru Два светодиода по очереди
//: en Two LEDs in turn
//: level 1
//ru Светодиоды на пинах 8 и 9, каждый через резистор 220 Ом.
//en LEDs on pins 8 and 9, each through a resistor of 220 ohms.
const int leftLed = 8;
const int rightLed = 9;

void setup() {
  pinMode(leftLed, OUTPUT);
  pinMode(rightLed, OUTPUT);
}

void loop() {
  digitalWrite(leftLed, HIGH);
  digitalWrite(rightLed, LOW);
  delay(300);
  digitalWrite(leftLed, LOW);
  digitalWrite(rightLed, HIGH);
  delay(300);
}
