//: ru Цвета RGB-светодиода
//: en Colours of an RGB LED
//: level 2
//ru Три света в одном: красный на 9, зелёный на 10, синий на 11.
//en Three lights in one: red on 9, green on 10, blue on 11.
const int redPin = 9;
const int greenPin = 10;
const int bluePin = 11;

void colour(int red, int green, int blue) {
  analogWrite(redPin, red);
  analogWrite(greenPin, green);
  analogWrite(bluePin, blue);
}

void setup() {
  pinMode(redPin, OUTPUT);
  pinMode(greenPin, OUTPUT);
  pinMode(bluePin, OUTPUT);
}

void loop() {
  colour(255, 0, 0);
  delay(500);
  colour(0, 255, 0);
  delay(500);
  colour(0, 0, 255);
  delay(500);
  //ru Красный и зелёный вместе дают жёлтый.
  //en Red and green together make yellow.
  colour(255, 150, 0);
  delay(500);
}
