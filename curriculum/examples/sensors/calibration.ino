//: ru Калибровка датчика
//: en Calibrating a sensor
//: level 3
//ru Пять секунд плата запоминает самое тёмное и самое светлое.
//en For five seconds the board learns the darkest and the brightest.
const int led = 13;
const int lamp = 9;
int low = 1023;
int high = 0;

void setup() {
  pinMode(led, OUTPUT);
  pinMode(lamp, OUTPUT);
  digitalWrite(led, HIGH);
  while (millis() < 5000) {
    int light = analogRead(A0);
    low = min(low, light);
    high = max(high, light);
  }
  digitalWrite(led, LOW);
}

void loop() {
  int light = constrain(analogRead(A0), low, high);
  analogWrite(lamp, map(light, low, high, 0, 255));
}
