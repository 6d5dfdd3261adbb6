#include <initializer_list>

class Melody {
public:
  Melody(std::initializer_list<int> notes) {
    for (int note : notes) total += note;
    count = int(notes.size());
  }
  Melody(int one, int two) : total(one * two), count(-1) {}
  int total = 0, count = 0;
};
int sum(std::initializer_list<int> items) {
  int total = 0;
  for (auto at = items.begin(); at != items.end(); ++at) total += *at;
  return total;
}
struct Pins {
  int trig, echo;
  const char *name = "sonar";
};
struct Base { int a; };
// C++17: a base takes part in braces too.
struct Heir : Base { int b; };
struct Deep {
  Pins pins[2];
  Base base;
};

void setup() {
  Serial.begin(115200);
  Melody melody{262, 294, 330}, two{3, 4}, plain(3, 4), none{};
  Serial.println(melody.total);
  Serial.println(melody.count);
  Serial.println(two.total);
  Serial.println(plain.total);
  Serial.println(none.count);
  Serial.println(sum({}));
  Serial.println(sum({1, 2, 3, 4}));
  Pins pins{9, 10}, named{7, 8, "eye"};
  Serial.println(pins.name);
  Serial.println(named.name);
  Heir heir{{5}, 6};
  Serial.println(heir.a * 10 + heir.b);
  Deep deep{{{1, 2}, {3, 4, "last"}}, {9}};
  Serial.println(deep.pins[1].name);
  Serial.println(deep.base.a);
  int partly[5] = {1, 2};
  Serial.println(partly[1] + partly[4]);
  Pins byName{.trig = 4, .echo = 5, .name = "named"};
  Serial.println(byName.echo);
  auto returned = []() -> Pins { return {1, 2, "returned"}; }();
  Serial.println(returned.name);
  int value{};
  Serial.println(value);
}
void loop() {}
// It prints:
// 886
// 3
// 7
// 12
// 0
// 0
// 10
// sonar
// eye
// 56
// last
// 9
// 2
// 5
// returned
// 0
