//: ru Мотор через L298N
//: en A motor on an L298N
//: level 2
//ru Скорость на пине 9 (ENA), направление на 7 и 8 (IN1, IN2).
//en Speed on pin 9 (ENA), direction on 7 and 8 (IN1, IN2).
const int enable = 9;
const int in1 = 7;
const int in2 = 8;

//ru Скорость от −100 (назад) до 100 (вперёд).
//en Speed from −100 (back) to 100 (forward).
void run(int speed) {
  digitalWrite(in1, speed > 0);
  digitalWrite(in2, speed < 0);
  analogWrite(enable, map(abs(speed), 0, 100, 0, 255));
}

void setup() {
  pinMode(enable, OUTPUT);
  pinMode(in1, OUTPUT);
  pinMode(in2, OUTPUT);
}

void loop() {
  run(60);
  delay(2000);
  run(0);
  delay(500);
  run(-60);
  delay(2000);
  run(0);
  delay(500);
}
