//: ru Дышащий свет
//: en Breathing light
//: level 2
//ru Яркость плавно растёт и убывает. Нужен пин со знаком ~.
//en The brightness rises and falls softly. It takes a pin marked ~.
const int led = 9;

void setup() {
  pinMode(led, OUTPUT);
}

void loop() {
  for (int brightness = 0; brightness <= 255; brightness++) {
    analogWrite(led, brightness);
    delay(5);
  }
  for (int brightness = 255; brightness >= 0; brightness--) {
    analogWrite(led, brightness);
    delay(5);
  }
}
