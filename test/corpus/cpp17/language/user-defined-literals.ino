struct Distance {
  long millimetres;
};
constexpr Distance operator""_mm(unsigned long long number) { return {long(number)}; }
constexpr Distance operator""_cm(unsigned long long number) { return {long(number) * 10}; }
constexpr Distance operator""_m(long double number) { return {long(number * 1000)}; }
constexpr Distance operator+(Distance a, Distance b) { return {a.millimetres + b.millimetres}; }
constexpr unsigned long operator""_s(unsigned long long seconds) { return seconds * 1000UL; }
constexpr size_t operator""_length(const char *, size_t length) { return length; }
constexpr char operator""_up(char letter) { return letter - 'a' + 'A'; }
template <char... digits> constexpr int operator""_digits() { return int(sizeof...(digits)); }
constexpr int operator""_b3(const char *digits) {
  int value = 0;
  for (; *digits; ++digits) value = value * 3 + (*digits - '0');
  return value;
}

void setup() {
  Serial.begin(115200);
  Serial.println((5_cm + 3_mm).millimetres);
  Serial.println((1.5_m).millimetres);
  Serial.println(90_s);
  Serial.println(int("kulibin"_length));
  Serial.println('q'_up);
  Serial.println(12345_digits);
  Serial.println(1202_b3);
  static_assert((2_cm).millimetres == 20);
}
void loop() {}
// It prints:
// 53
// 1500
// 90000
// 7
// Q
// 5
// 47
