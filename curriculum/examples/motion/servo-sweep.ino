//: ru Сервомотор туда-сюда
//: en A servo to and fro
//: level 1
//ru Сервомотор на пине 9 поворачивается от 0 до 180 градусов и обратно.
//en A servo on pin 9 turns from 0 to 180 degrees and back.
#include <Servo.h>

Servo arm;

void setup() {
  arm.attach(9);
}

void loop() {
  for (int angle = 0; angle <= 180; angle++) {
    arm.write(angle);
    delay(10);
  }
  for (int angle = 180; angle >= 0; angle--) {
    arm.write(angle);
    delay(10);
  }
}
