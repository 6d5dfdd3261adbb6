//: ru Сигнализация
//: en Motion alarm
//: level 2
//ru Датчик движения на пине 2, светодиод на 13, динамик на 8.
//en A motion sensor on pin 2, an LED on 13, a buzzer on 8.
const int sensor = 2;
const int led = 13;
const int buzzer = 8;

void setup() {
  pinMode(sensor, INPUT);
  pinMode(led, OUTPUT);
}

void loop() {
  if (digitalRead(sensor) == HIGH) {
    digitalWrite(led, HIGH);
    tone(buzzer, 2000, 100);
    delay(150);
  } else {
    digitalWrite(led, LOW);
  }
}
