#include <limits>

template <class T> void tell() {
  using limits = std::numeric_limits<T>;
  Serial.print(limits::is_specialized);
  Serial.print(limits::is_integer);
  Serial.print(limits::is_signed);
  Serial.print(limits::is_exact);
  Serial.print(limits::is_bounded);
  Serial.print(limits::is_modulo);
  Serial.print(limits::is_iec559);
  Serial.print(limits::has_infinity);
  Serial.print(limits::has_quiet_NaN);
  Serial.print(limits::has_signaling_NaN);
  Serial.print(limits::has_denorm_loss);
  Serial.print(limits::tinyness_before);
  Serial.print(limits::has_denorm == std::denorm_absent);
  Serial.print(limits::round_style == std::round_to_nearest);
  Serial.print(limits::round_style == std::round_toward_zero);
  Serial.print(' ');
  Serial.print(limits::radix);
  Serial.print(' ');
  Serial.print(limits::digits);
  Serial.print(' ');
  Serial.print(limits::digits10);
  Serial.print(' ');
  Serial.print(limits::max_digits10);
  Serial.print(' ');
  Serial.print(limits::min_exponent);
  Serial.print(limits::min_exponent10);
  Serial.print(' ');
  Serial.print(limits::max_exponent);
  Serial.print(' ');
  Serial.println(limits::max_exponent10);
}
template <class T> void range() {
  using limits = std::numeric_limits<T>;
  Serial.print(limits::min() + 0);
  Serial.print(' ');
  Serial.print(limits::max() + 0);
  Serial.print(' ');
  Serial.print(limits::lowest() + 0);
  Serial.print(' ');
  Serial.println(limits::epsilon() + limits::round_error() + limits::infinity() + limits::denorm_min());
}
struct Own {};

void setup() {
  Serial.begin(115200);
  tell<bool>();
  tell<signed char>();
  tell<uint8_t>();
  tell<int16_t>();
  tell<uint16_t>();
  tell<int32_t>();
  tell<uint32_t>();
  tell<int64_t>();
  tell<uint64_t>();
  tell<float>();
  tell<Own>();
  tell<const int32_t>();
  range<bool>();
  range<int8_t>();
  range<uint8_t>();
  range<int16_t>();
  range<uint16_t>();
  range<int32_t>();
  range<uint32_t>();
  using limits = std::numeric_limits<float>;
  Serial.println(limits::max() > 3.4e38f);
  Serial.println(limits::min() < 1.2e-38f && limits::min() > 0);
  Serial.println(limits::lowest() == -limits::max());
  Serial.println(limits::epsilon() * 1e7f);
  Serial.println(limits::infinity() > limits::max());
  Serial.println(limits::quiet_NaN() != limits::quiet_NaN());
  Serial.println(limits::signaling_NaN() != limits::signaling_NaN());
  Serial.println(limits::denorm_min() > 0);
  Serial.println(limits::round_error());
  Serial.println(std::numeric_limits<double>::has_infinity);
  Serial.println(std::numeric_limits<long double>::is_signed);
  Serial.println(std::numeric_limits<int64_t>::max() == INT64_MAX && std::numeric_limits<int64_t>::min() == INT64_MIN);
  Serial.println(std::numeric_limits<uint64_t>::max() == UINT64_MAX);
  Serial.println(std::numeric_limits<volatile int>::is_integer);
  Serial.println(std::numeric_limits<const volatile long>::is_integer);
  Serial.println(std::numeric_limits<char16_t>::digits + std::numeric_limits<char32_t>::digits);
}
void loop() {}
// It prints:
// 110110000000101 2 1 0 0 00 0 0
// 111110000000101 2 7 2 0 00 0 0
// 110111000000101 2 8 2 0 00 0 0
// 111110000000101 2 15 4 0 00 0 0
// 110111000000101 2 16 4 0 00 0 0
// 111110000000101 2 31 9 0 00 0 0
// 110111000000101 2 32 9 0 00 0 0
// 111110000000101 2 63 18 0 00 0 0
// 110111000000101 2 64 19 0 00 0 0
// 101010111100010 2 24 6 9 -125-37 128 38
// 000000000000101 0 0 0 0 00 0 0
// 111110000000101 2 31 9 0 00 0 0
// 0 1 0 0
// -128 127 -128 0
// 0 255 0 0
// -32768 32767 -32768 0
// 0 65535 0 0
// -2147483648 2147483647 -2147483648 0
// 0 4294967295 0 0
// 1
// 1
// 1
// 1.19
// 1
// 1
// 1
// 1
// 0.50
// 1
// 1
// 1
// 1
// 1
// 1
// 48
