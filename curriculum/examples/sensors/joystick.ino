//: ru Джойстик
//: en Joystick
//: level 2
//ru Оси на A0 и A1, кнопка на пине 2.
//en Axes on A0 and A1, the button on pin 2.
void setup() {
  Serial.begin(9600);
  pinMode(2, INPUT_PULLUP);
}

void loop() {
  int x = map(analogRead(A0), 0, 1023, -100, 100);
  int y = map(analogRead(A1), 0, 1023, -100, 100);
  Serial.print("x:");
  Serial.print(x);
  Serial.print(",y:");
  Serial.println(y);
  if (digitalRead(2) == LOW) {
    Serial.println("click");
  }
  delay(100);
}
