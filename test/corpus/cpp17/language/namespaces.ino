namespace robot::arm::hand {
int fingers = 5;
const char *name() { return "hand"; }
} // namespace robot::arm::hand
namespace robot {
int legs = 2;
namespace arm {
int joints() { return hand::fingers + legs; }
} // namespace arm
inline namespace v2 {
int version() { return 2; }
} // namespace v2
namespace v1 {
int version() { return 1; }
} // namespace v1
struct Wheel { int turns; };
int roll(Wheel wheel) { return wheel.turns * 10; }
} // namespace robot
namespace hand = robot::arm::hand;
int legs = 4;
namespace {
int secret() { return 77; }
}

void setup() {
  Serial.begin(115200);
  Serial.println(hand::fingers);
  Serial.println(robot::arm::hand::name());
  Serial.println(robot::arm::joints());
  Serial.println(robot::version());
  Serial.println(robot::v1::version());
  // Found by its argument.
  Serial.println(roll(robot::Wheel{3}));
  {
    using robot::legs;
    Serial.println(legs);
  }
  {
    using namespace robot::arm;
    Serial.println(joints());
  }
  int legs = 6;
  Serial.println(legs + ::legs);
  Serial.println(secret());
}
void loop() {}
// It prints:
// 5
// hand
// 7
// 2
// 1
// 30
// 2
// 7
// 10
// 77
