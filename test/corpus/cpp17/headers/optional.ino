#include <functional>
#include <optional>
#include <utility>

int alive = 0;
struct Thing {
  int number;
  explicit Thing(int number, int more = 0) : number(number + more) { ++alive; }
  Thing(const Thing &other) : number(other.number) { ++alive; }
  Thing(Thing &&other) noexcept : number(std::exchange(other.number, -1)) { ++alive; }
  Thing &operator=(const Thing &) = default;
  ~Thing() { --alive; }
};
struct Only {
  Only() = default;
  Only(Only &&) = default;
  Only &operator=(Only &&) = default;
  Only(const Only &) = delete;
};
std::optional<int> digit(char letter) {
  if (letter < '0' || letter > '9') return std::nullopt;
  return letter - '0';
}
constexpr std::optional<int> five = 5, same = five, none;
static_assert(*five == 5 && same.value() == 5 && !none && none.value_or(9) == 9 && five == same && none < five);

void setup() {
  Serial.begin(115200);
  for (char letter : {'7', 'x'}) {
    if (auto value = digit(letter)) Serial.println(*value);
    else Serial.println("no digit");
  }
  Serial.println(digit('a').value_or(-1));
  std::optional<Thing> thing;
  Serial.println(thing.has_value());
  thing.emplace(3, 4);
  Serial.println(thing->number);
  {
    auto copy = thing;
    std::optional<Thing> moved = std::move(thing);
    Serial.println(thing->number);
    Serial.println(moved->number + copy->number);
    Serial.println(alive);
    copy = std::nullopt;
    Serial.println(alive);
    copy = moved;
    moved.reset();
    Serial.println(alive);
    copy = Thing(20);
    thing = copy;
    swap(copy, moved);
    Serial.println(copy.has_value());
    moved.swap(copy);
    Serial.println(copy.value().number);
  }
  Serial.println(alive);
  Serial.println((*thing).number);
  thing = {};
  Serial.println(alive);
  std::optional<Only> only = Only();
  std::optional<Only> taken = std::move(only);
  Serial.println(taken.has_value());
  Serial.println(std::is_copy_constructible_v<std::optional<Only>>);
  Serial.println(std::is_trivially_copyable_v<std::optional<int>>);
  std::optional<int> a = 1, b = 2, nothing;
  Serial.println(a == b);
  Serial.println(a != b);
  Serial.println(a < b);
  Serial.println(a > nothing);
  Serial.println(nothing <= a);
  Serial.println(nothing >= a);
  Serial.println(a == 1);
  Serial.println(2 == b);
  Serial.println(a != 3);
  Serial.println(b > 1);
  Serial.println(nothing < 0);
  Serial.println(nothing == std::nullopt);
  Serial.println(std::nullopt != a);
  a = b;
  *a += 10;
  Serial.println(*a);
  Serial.println(*std::make_optional(8));
  Serial.println(std::make_optional<Thing>(4, 5)->number);
  std::optional<Thing> inPlace(std::in_place, 6, 7);
  Serial.println(inPlace->number);
  std::optional<long> wide = b;
  Serial.println(*wide);
  std::optional deduced = 2.5;
  Serial.println(*deduced);
  Serial.println(std::optional<int>(3).value());
  std::optional<std::function<int()>> action;
  int calls = 0;
  action = [&calls] { return ++calls; };
  (*action)();
  Serial.println((*action)());
}
void loop() {}
// It prints:
// 7
// no digit
// -1
// 0
// 7
// -1
// 14
// 3
// 2
// 2
// 0
// 20
// 1
// 20
// 0
// 1
// 0
// 1
// 0
// 1
// 1
// 1
// 1
// 0
// 1
// 1
// 1
// 1
// 1
// 1
// 1
// 12
// 8
// 9
// 13
// 2
// 2.50
// 3
// 2
