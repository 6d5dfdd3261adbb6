//: ru Шлагбаум
//: en Barrier
//: level 2
//ru Кнопка на пине 2 поднимает шлагбаум на три секунды.
//en The button on pin 2 lifts the barrier for three seconds.
#include <Servo.h>

const int button = 2;
Servo barrier;

void setup() {
  pinMode(button, INPUT_PULLUP);
  barrier.attach(9);
  barrier.write(0);
}

void loop() {
  if (digitalRead(button) == LOW) {
    barrier.write(90);
    delay(3000);
    barrier.write(0);
  }
}
