//: ru Сервомотор от ручки
//: en A servo follows a knob
//: level 1
//ru Потенциометр на A0 поворачивает сервомотор на пине 9.
//en A potentiometer on A0 turns the servo on pin 9.
#include <Servo.h>

Servo arm;

void setup() {
  arm.attach(9);
}

void loop() {
  arm.write(map(analogRead(A0), 0, 1023, 0, 180));
  delay(15);
}
