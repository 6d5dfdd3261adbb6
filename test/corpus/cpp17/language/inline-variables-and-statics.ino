inline int shared = 5;
inline constexpr byte pins[] = {3, 5, 6};
struct Settings {
  static inline int speed = 100;
  static constexpr double gain = 0.5;
  inline static const char *name = "settings";
};
struct Loud {
  Loud(const char *text) { Serial.println(text); }
};
int ticket() {
  static int last = 100;
  return ++last;
}
void once() {
  static Loud loud("made once");
  static int calls = 0;
  Serial.println(++calls);
}
template <class T> int &perType() {
  static int count = 0;
  return ++count;
}
struct Single {
  static Single &get() {
    static Single single;
    return single;
  }
  int value = 1;
};
int early = ticket();
namespace {
int hidden = 9;
}
static int fileOnly = 8;

void setup() {
  Serial.begin(115200);
  Serial.println(++shared);
  Serial.println(pins[2]);
  Settings::speed *= 2;
  Serial.println(Settings::speed * Settings::gain);
  Serial.println(Settings::name);
  Serial.println(early);
  Serial.println(ticket());
  once();
  once();
  perType<int>();
  perType<int>();
  Serial.println(perType<int>());
  Serial.println(perType<char>());
  Single::get().value += 4;
  Serial.println(Single::get().value);
  Serial.println(hidden + fileOnly);
}
void loop() {}
// It prints:
// 6
// 6
// 100.00
// settings
// 101
// 102
// made once
// 1
// 2
// 3
// 1
// 5
// 17
