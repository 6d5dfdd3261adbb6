//: ru Кубик
//: en Dice
//: level 1
//ru Каждую секунду — число от 1 до 6.
//en A number from 1 to 6 every second.
void setup() {
  Serial.begin(9600);
  randomSeed(analogRead(A0));
}

void loop() {
  Serial.println(random(1, 7));
  delay(1000);
}
