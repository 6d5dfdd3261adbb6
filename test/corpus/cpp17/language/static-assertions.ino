#include <stddef.h>
#include <type_traits>

static_assert(sizeof(byte) == 1);
static_assert(sizeof(int32_t) == 4, "four bytes");
template <class T> T twice(T value) {
  static_assert(std::is_arithmetic_v<T>, "numbers only");
  return value + value;
}
template <int pin> struct Led {
  static_assert(pin >= 0 && pin < 20, "the board has no such pin");
  static constexpr int number = pin;
};
struct Packed {
  char a;
  char b;
};
static_assert(alignof(Packed) == 1 && offsetof(Packed, b) == 1);
static_assert(noexcept(1 + 1));

void setup() {
  Serial.begin(115200);
  static_assert('a' + 1 == 'b');
  Serial.println(twice(21));
  Serial.println(twice(1.25));
  Serial.println(Led<13>::number);
}
void loop() {}
// It prints:
// 42
// 2.50
// 13
