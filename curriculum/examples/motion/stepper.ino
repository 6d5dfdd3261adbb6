//: ru Шаговый мотор
//: en Stepper motor
//: level 2
//ru 28BYJ-48 с драйвером на пинах 8…11: оборот туда и обратно.
//en A 28BYJ-48 with its driver on pins 8…11: a turn there and back.
#include <Stepper.h>

const int stepsPerTurn = 2048;
Stepper motor(stepsPerTurn, 8, 10, 9, 11);

void setup() {
  motor.setSpeed(12);
}

void loop() {
  motor.step(stepsPerTurn);
  delay(500);
  motor.step(-stepsPerTurn);
  delay(500);
}
