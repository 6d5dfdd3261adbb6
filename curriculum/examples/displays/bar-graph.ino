//: ru Столбик из светодиодов
//: en A bar of LEDs
//: level 2
//ru Чем больше число на A0, тем больше светодиодов (пины 2…9) горит.
//en The bigger the number at A0, the more LEDs (pins 2…9) are on.
const int first = 2;
const int count = 8;

void setup() {
  for (int i = 0; i < count; i++) {
    pinMode(first + i, OUTPUT);
  }
}

void loop() {
  int level = map(analogRead(A0), 0, 1023, 0, count);
  for (int i = 0; i < count; i++) {
    digitalWrite(first + i, i < level);
  }
}
