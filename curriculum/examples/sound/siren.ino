//: ru Сирена
//: en Siren
//: level 1
//ru Высота звука плавно растёт и падает.
//en The pitch rises and falls softly.
const int buzzer = 8;

void setup() {
}

void loop() {
  for (int pitch = 500; pitch < 1000; pitch += 10) {
    tone(buzzer, pitch);
    delay(10);
  }
  for (int pitch = 1000; pitch > 500; pitch -= 10) {
    tone(buzzer, pitch);
    delay(10);
  }
}
