struct Named {
  const char *name;
  explicit Named(const char *name) : name(name) {}
  virtual void tell() { Serial.println(name); }
  virtual ~Named() = default;
};
struct Moving {
  int speed = 3;
  virtual int step() { return speed; }
  virtual ~Moving() = default;
};
struct Robot : Named, Moving {
  Robot() : Named("robot") {}
  int step() override { return 2 * Moving::step(); }
  void tell() override {
    Named::tell();
    Serial.println(step());
  }
};
struct Device {
  Device(int id = 0) : id(id) { Serial.println("device"); }
  int id;
};
struct Sensor : virtual Device {
  Sensor() : Device(1) {}
};
struct Motor : virtual Device {
  Motor() : Device(2) {}
};
struct Servo : Sensor, Motor {
  Servo() : Device(3) {}
};
struct Left { int same() { return 1; } };
struct Right { int same() { return 2; } };
struct Both : Left, Right {
  using Left::same;
};
struct Inherited : Named {
  using Named::Named;
};
class Inner : private Moving {
public:
  using Moving::speed;
};

void setup() {
  Serial.begin(115200);
  Robot robot;
  Named *named = &robot;
  Moving *moving = &robot;
  named->tell();
  moving->speed = 10;
  Serial.println(moving->step());
  Serial.println(static_cast<Robot *>(moving) == &robot);
  Servo servo;
  servo.Sensor::id = 8;
  Serial.println(servo.Motor::id);
  Both both;
  Serial.println(both.same());
  Serial.println(both.Right::same());
  Inherited heir("heir");
  heir.tell();
  Serial.println(Inner().speed);
}
void loop() {}
// It prints:
// robot
// 6
// 20
// 1
// device
// 8
// 1
// 2
// heir
// 3
