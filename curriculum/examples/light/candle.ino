//: ru Свеча
//: en Candle
//: level 2
//ru Светодиод дрожит, как огонь: яркость и пауза случайны.
//en The LED flickers like a flame: brightness and pause are by chance.
const int led = 9;

void setup() {
  pinMode(led, OUTPUT);
  randomSeed(analogRead(A0));
}

void loop() {
  analogWrite(led, random(80, 256));
  delay(random(20, 120));
}
