//: ru Парктроник
//: en Parking sensor
//: level 3
//ru Чем ближе препятствие, тем чаще писк.
//en The nearer the obstacle, the faster the beeps.
#include <NewPing.h>

const int buzzer = 8;
NewPing sonar(7, 6, 200);

void setup() {
}

void loop() {
  int cm = sonar.ping_cm();
  if (cm > 0 && cm < 100) {
    tone(buzzer, 1500, 50);
    delay(50 + cm * 5);
  } else {
    delay(50);
  }
}
