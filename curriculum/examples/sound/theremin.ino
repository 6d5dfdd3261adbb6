//: ru Терменвокс из фоторезистора
//: en A theremin of a light sensor
//: level 2
//ru Чем больше света на датчике A0, тем выше звук.
//en The more light falls on the sensor at A0, the higher the sound.
const int buzzer = 8;

void setup() {
}

void loop() {
  int light = analogRead(A0);
  int pitch = map(light, 0, 1023, 100, 2000);
  tone(buzzer, pitch);
  delay(20);
}
