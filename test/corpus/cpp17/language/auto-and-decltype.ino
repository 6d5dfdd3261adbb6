#include <initializer_list>

auto half(int number) { return number / 2.0; }
auto trailing(char letter) -> int { return letter - 'a'; }
int store = 5;
decltype(auto) reference() { return (store); }
template <class A, class B> auto times(A a, B b) -> decltype(a * b) { return a * b; }
struct Point { long x = 70000; char name = 'P'; };

void setup() {
  Serial.begin(115200);
  auto whole = 7;
  auto real = 7.5f;
  auto letter = 'x';
  auto text = "auto";
  const auto &same = whole;
  auto *address = &whole;
  whole = 8;
  Serial.println(same);
  Serial.println(*address);
  Serial.println(real);
  Serial.println(letter);
  Serial.println(text);
  Serial.println(half(5));
  Serial.println(trailing('e'));
  reference() = 12;
  Serial.println(store);
  Serial.println(times(2, 1.5f));
  decltype(Point::x) far = 70001;
  decltype(Point().name) initial = 'Q';
  Serial.println(far);
  Serial.println(initial);
  auto list = {1, 2, 3};
  Serial.println(int(list.size()));
  auto one{1};
  Serial.println(one);
  auto &&forwarded = Point();
  Serial.println(forwarded.x);
}
void loop() {}
// It prints:
// 8
// 8
// 7.50
// x
// auto
// 2.50
// 4
// 12
// 3.00
// 70001
// Q
// 3
// 1
// 70000
