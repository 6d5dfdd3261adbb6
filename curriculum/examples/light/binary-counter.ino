//: ru Двоичный счётчик
//: en Binary counter
//: level 3
//ru Четыре светодиода (пины 4…7) показывают числа от 0 до 15 битами.
//en Four LEDs (pins 4…7) show the numbers from 0 to 15 as bits.
const int pins[] = {4, 5, 6, 7};
const int bits = 4;

void setup() {
  for (int i = 0; i < bits; i++) {
    pinMode(pins[i], OUTPUT);
  }
}

void loop() {
  for (int number = 0; number < 16; number++) {
    for (int i = 0; i < bits; i++) {
      digitalWrite(pins[i], bitRead(number, i));
    }
    delay(500);
  }
}
