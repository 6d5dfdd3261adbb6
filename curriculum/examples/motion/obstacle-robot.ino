//: ru Робот объезжает препятствия
//: en A robot drives round obstacles
//: level 4
//ru Дальномер смотрит вперёд; близко — поворот в случайную сторону.
//en The distance sensor looks ahead; when near, it turns to a side by chance.
#include <NewPing.h>

const int leftMotor = 5;
const int rightMotor = 6;
const int leftBack = 4;
const int rightBack = 7;
NewPing sonar(12, 13, 200);

void drive(int left, int right) {
  digitalWrite(leftBack, left < 0);
  digitalWrite(rightBack, right < 0);
  analogWrite(leftMotor, left < 0 ? 255 + left : left);
  analogWrite(rightMotor, right < 0 ? 255 + right : right);
}

void setup() {
  const int outputs[] = {leftMotor, rightMotor, leftBack, rightBack};
  for (int pin : outputs) {
    pinMode(pin, OUTPUT);
  }
  randomSeed(analogRead(A0));
}

void loop() {
  int cm = sonar.ping_cm();
  if (cm > 0 && cm < 20) {
    int side = random(2) == 0 ? 1 : -1;
    drive(150 * side, -150 * side);
    delay(300);
  } else {
    drive(180, 180);
  }
  delay(30);
}
