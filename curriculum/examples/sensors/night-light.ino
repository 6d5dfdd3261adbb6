//: ru Ночник
//: en Night light
//: level 1
//ru Когда темно, светодиод загорается сам. Датчик света на A0.
//en When it is dark, the LED goes on by itself. The light sensor is on A0.
const int led = 13;
const int dark = 300;

void setup() {
  pinMode(led, OUTPUT);
}

void loop() {
  if (analogRead(A0) < dark) {
    digitalWrite(led, HIGH);
  } else {
    digitalWrite(led, LOW);
  }
}
