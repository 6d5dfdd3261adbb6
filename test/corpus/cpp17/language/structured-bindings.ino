#include <array>
#include <tuple>
#include <utility>

struct Reading {
  int sensor;
  float value;
  const char *unit;
};
Reading measure() { return {3, 21.5f, "C"}; }
std::pair<int, int> divide(int a, int b) { return {a / b, a % b}; }

class Speed {
public:
  int left = 100, right = -100;
  template <std::size_t place> int &get() {
    if constexpr (place == 0) return left;
    else return right;
  }
};
namespace std {
template <> struct tuple_size<Speed> : integral_constant<size_t, 2> {};
template <size_t place> struct tuple_element<place, Speed> { using type = int; };
} // namespace std

void setup() {
  Serial.begin(115200);
  auto [sensor, value, unit] = measure();
  Serial.print(sensor);
  Serial.print(value);
  Serial.println(unit);
  if (auto [quotient, rest] = divide(47, 6); rest) {
    Serial.println(quotient);
    Serial.println(rest);
  }
  int pair[] = {1, 2};
  auto &[first, second] = pair;
  first = 10;
  second += first;
  Serial.println(pair[0]);
  Serial.println(pair[1]);
  const auto [a, b, c] = std::tuple('a', 2L, 3.5);
  Serial.print(a);
  Serial.print(b);
  Serial.println(c);
  std::array<std::pair<const char *, int>, 2> scores{{{"Ann", 5}, {"Boris", 4}}};
  for (auto &[name, score] : scores) score *= 2;
  for (const auto &[name, score] : scores) {
    Serial.print(name);
    Serial.println(score);
  }
  Speed speed;
  auto &[left, right] = speed;
  left += 5;
  Serial.println(speed.left + 2 * right);
}
void loop() {}
// It prints:
// 321.50C
// 7
// 5
// 10
// 12
// a23.50
// Ann10
// Boris8
// -95
