#include <algorithm>
#include <cstdlib>

bool shorter(const char *a, const char *b) { return strlen(a) < strlen(b); }

void setup() {
  Serial.begin(115200);
  Serial.println(std::min(3, 4));
  Serial.println(std::max(2.5, 2.25));
  Serial.println(std::min({4, 2, 8}));
  Serial.println(std::max({4, 2, 8}));
  Serial.println(std::min<const char *>("wheel", "motor on", shorter));
  Serial.println(std::max<const char *>("wheel", "motor on", shorter));
  Serial.println(std::max({"a", "ccc", "bb"}, shorter));
  Serial.println(std::min({"aa", "c", "bbb"}, shorter));
  auto [low, high] = std::minmax({6, 1, 9});
  Serial.println(low * 10 + high);
  int x = 8, y = 5;
  auto both = std::minmax(x, y);
  Serial.println(both.first * 10 + both.second);
  auto turned = std::minmax(x, y, [](int a, int b) { return a > b; });
  Serial.println(turned.first * 10 + turned.second);
  int numbers[] = {5, 9, 2, 9, 2, 7};
  Serial.println(int(std::min_element(numbers, numbers + 6) - numbers));
  Serial.println(int(std::max_element(numbers, numbers + 6) - numbers));
  auto [least, most] = std::minmax_element(numbers, numbers + 6);
  Serial.println(int(least - numbers) * 10 + int(most - numbers));
  Serial.println(int(std::max_element(numbers, numbers + 6, [](int a, int b) { return a % 5 < b % 5; }) - numbers));
  Serial.println(std::clamp(15, 0, 10));
  Serial.println(std::clamp(-15, 0, 10));
  Serial.println(std::clamp(5, 0, 10));
  Serial.println(std::clamp<const char *>("five", "b", "letters", shorter));
  Serial.println(std::abs(-7));
  Serial.println(std::abs(-70000L));
  Serial.println(std::abs(-2.75));
}
void loop() {}
// It prints:
// 3
// 2.50
// 2
// 8
// wheel
// motor on
// ccc
// c
// 19
// 58
// 85
// 2
// 1
// 23
// 1
// 10
// 0
// 5
// five
// 7
// 70000
// 2.75
