//: ru Робот едет по линии
//: en A robot follows a line
//: level 3
//ru Два датчика линии на пинах 10 и 11: на чёрном HIGH.
//en Two line sensors on pins 10 and 11: HIGH on black.
const int leftSensor = 10;
const int rightSensor = 11;
const int leftMotor = 5;
const int rightMotor = 6;
const int fast = 160;

void drive(int left, int right) {
  analogWrite(leftMotor, left);
  analogWrite(rightMotor, right);
}

void setup() {
  pinMode(leftSensor, INPUT);
  pinMode(rightSensor, INPUT);
  pinMode(leftMotor, OUTPUT);
  pinMode(rightMotor, OUTPUT);
}

void loop() {
  bool left = digitalRead(leftSensor) == HIGH;
  bool right = digitalRead(rightSensor) == HIGH;
  if (left && !right) {
    //ru Линия слева: левое колесо ждёт.
    //en The line is on the left: the left wheel waits.
    drive(0, fast);
  } else if (right && !left) {
    drive(fast, 0);
  } else {
    drive(fast, fast);
  }
}
