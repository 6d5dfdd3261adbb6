//: ru Две кнопки: ярче и темнее
//: en Two buttons: brighter and darker
//: level 1
//ru Кнопка на пине 2 прибавляет яркость, на пине 3 — убавляет.
//en The button on pin 2 makes it brighter, the one on pin 3 darker.
const int up = 2;
const int down = 3;
const int led = 9;

int brightness = 100;

void setup() {
  pinMode(up, INPUT_PULLUP);
  pinMode(down, INPUT_PULLUP);
  pinMode(led, OUTPUT);
}

void loop() {
  if (digitalRead(up) == LOW) {
    brightness = brightness + 5;
  }
  if (digitalRead(down) == LOW) {
    brightness = brightness - 5;
  }
  brightness = constrain(brightness, 0, 255);
  analogWrite(led, brightness);
  delay(30);
}
