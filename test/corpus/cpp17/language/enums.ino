enum class Colour : uint8_t { red, green = 5, blue };
enum Old { low, high = 10, higher };
enum class Flag : byte { none = 0, led = 1, sound = 2, motor = 4 };
constexpr Flag operator|(Flag a, Flag b) { return Flag(byte(a) | byte(b)); }
constexpr bool has(Flag set, Flag one) { return (byte(set) & byte(one)) != 0; }
enum : int { unnamed = 33 };
enum class Angle : int {};
const char *name(Colour colour) {
  switch (colour) {
    case Colour::red: return "red";
    case Colour::green: return "green";
    case Colour::blue: return "blue";
  }
  return "?";
}
enum class State { idle, drive, turn, count };
State next(State state) { return State((int(state) + 1) % int(State::count)); }

void setup() {
  Serial.begin(115200);
  Serial.println(int(Colour::blue));
  Serial.println(int(sizeof(Colour)));
  Serial.println(name(Colour::green));
  Serial.println(higher);
  Old old = high;
  Serial.println(old == 10);
  Flag set = Flag::led | Flag::motor;
  Serial.println(has(set, Flag::motor));
  Serial.println(has(set, Flag::sound));
  Serial.println(unnamed);
  // C++17: from its number by braces.
  Angle angle{90};
  Serial.println(int(angle));
  State state = State::idle;
  for (int i = 0; i < 4; i++) {
    state = next(state);
    Serial.println(int(state));
  }
  Serial.println(Colour::red < Colour::blue);
  Colour table[] = {Colour::blue, Colour::red};
  for (Colour colour : table) Serial.println(name(colour));
}
void loop() {}
// It prints:
// 6
// 1
// green
// 11
// 1
// 1
// 0
// 33
// 90
// 1
// 2
// 0
// 1
// 1
// blue
// red
