#include <array>

class Countdown {
public:
  explicit Countdown(int from) : from(from) {}
  struct Place {
    int at;
    int operator*() const { return at; }
    Place &operator++() {
      --at;
      return *this;
    }
    bool operator!=(const Place &other) const { return at != other.at; }
  };
  Place begin() const { return {from}; }
  Place end() const { return {0}; }

private:
  int from;
};

struct Bag { int items[3]; };
int *begin(Bag &bag) { return bag.items; }
int *end(Bag &bag) { return bag.items + 3; }

// In C++17 the end may be of another type than the beginning.
struct Text {
  const char *letters;
  struct Stop {};
  struct Place {
    const char *at;
    char operator*() const { return *at; }
    void operator++() { ++at; }
    bool operator!=(Stop) const { return *at; }
  };
  Place begin() const { return {letters}; }
  Stop end() const { return {}; }
};

void setup() {
  Serial.begin(115200);
  int pins[] = {2, 3, 5};
  for (int pin : pins) Serial.println(pin);
  for (int &pin : pins) pin *= 10;
  for (const auto &pin : pins) Serial.println(pin);
  for (char letter : {'k', 'u', 'l'}) Serial.print(letter);
  Serial.println();
  for (double part : {0.5, 1.25}) Serial.println(part);
  std::array<const char *, 2> names{"left", "right"};
  for (auto name : names) Serial.println(name);
  for (int n : Countdown(3)) Serial.println(n);
  Bag bag{{7, 8, 9}};
  for (int item : bag) Serial.println(item);
  for (char letter : Text{"range"}) {
    if (letter == 'n') continue;
    if (letter == 'e') break;
    Serial.print(letter);
  }
  Serial.println();
  int grid[2][3] = {{1, 2, 3}, {4, 5, 6}};
  int sum = 0;
  for (auto &row : grid)
    for (int cell : row) sum += cell;
  Serial.println(sum);
  for (char letter : "end") Serial.print(letter ? letter : '!');
  Serial.println();
}
void loop() {}
// It prints:
// 2
// 3
// 5
// 20
// 30
// 50
// kul
// 0.50
// 1.25
// left
// right
// 3
// 2
// 1
// 7
// 8
// 9
// rag
// 21
// end!
