//: ru Робот едет квадратом
//: en A robot drives a square
//: level 3
//ru Два мотора на L298N: левый на 5, 4, 2, правый на 6, 7, 8.
//en Two motors on an L298N: left on 5, 4, 2, right on 6, 7, 8.
struct Motor {
  int enable, in1, in2;

  void begin() {
    pinMode(enable, OUTPUT);
    pinMode(in1, OUTPUT);
    pinMode(in2, OUTPUT);
  }

  void run(int speed) {
    digitalWrite(in1, speed > 0);
    digitalWrite(in2, speed < 0);
    analogWrite(enable, abs(speed));
  }
};

Motor left = {5, 4, 2};
Motor right = {6, 7, 8};

void drive(int leftSpeed, int rightSpeed, int ms) {
  left.run(leftSpeed);
  right.run(rightSpeed);
  delay(ms);
}

void setup() {
  left.begin();
  right.begin();
  for (int side = 0; side < 4; side++) {
    drive(200, 200, 1000);
    drive(200, -200, 350);
  }
  drive(0, 0, 0);
}

void loop() {
}
