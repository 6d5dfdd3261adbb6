#include <algorithm>
#include <functional>

int calls = 0;
auto counter() {
  return [count = 0]() mutable { return ++count; };
}
void repeat(int times, void (*what)(int)) {
  for (int i = 0; i < times; i++) what(i);
}
struct Robot {
  int speed = 5;
  auto byThis() {
    return [this](int add) { return speed += add; };
  }
  auto byCopy() {
    return [*this](int add) mutable { return speed += add; };
  }
};

void setup() {
  Serial.begin(115200);
  int factor = 3;
  auto byValue = [factor](int number) { return number * factor; };
  auto byReference = [&factor](int number) { return number * factor; };
  factor = 4;
  Serial.println(byValue(5));
  Serial.println(byReference(5));
  [=] { Serial.println(factor); }();
  [&] { factor = 9; }();
  Serial.println(factor);
  auto next = counter(), other = counter();
  next();
  next();
  Serial.println(next());
  Serial.println(other());
  auto generic = [](auto a, auto b) { return a + b; };
  Serial.println(generic(1, 2));
  Serial.println(generic(1.25, 2));
  auto all = [](auto... values) { return (values + ...); };
  Serial.println(all(1, 2, 3, 4));
  constexpr auto square = [](int side) constexpr { return side * side; };
  static_assert(square(12) == 144);
  Serial.println(square(factor));
  repeat(3, [](int i) { Serial.println(calls += i); });
  Robot robot;
  auto copied = robot.byCopy();
  Serial.println(robot.byThis()(2));
  Serial.println(copied(10));
  Serial.println(robot.speed);
  auto typed = [](int a, int b) -> double { return double(a) / b; };
  Serial.println(typed(7, 4));
  std::function<long(int)> factorial = [&](int n) -> long { return n < 2 ? 1 : n * factorial(n - 1); };
  Serial.println(factorial(9));
  auto recursive = [](auto self, int n) -> int { return n ? n + self(self, n - 1) : 0; };
  Serial.println(recursive(recursive, 10));
  int numbers[] = {5, 3, 8, 1};
  std::sort(numbers, numbers + 4, [](int a, int b) { return a > b; });
  for (int number : numbers) Serial.println(number);
  int (*plain)(int) = [](int number) { return -number; };
  Serial.println((*plain)(4));
  const char *grade = [&] {
    switch (numbers[0]) {
      case 8: return "eight";
      default: return "other";
    }
  }();
  Serial.println(grade);
}
void loop() {}
// It prints:
// 15
// 20
// 4
// 9
// 3
// 1
// 3
// 3.25
// 10
// 81
// 0
// 1
// 3
// 7
// 15
// 7
// 1.75
// 362880
// 55
// 8
// 5
// 3
// 1
// -4
// eight
