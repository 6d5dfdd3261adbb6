#include <array>

constexpr long power(long base, unsigned exponent) { return exponent == 0 ? 1 : base * power(base, exponent - 1); }
constexpr int digits(long number) {
  int count = 0;
  do {
    number /= 10;
    ++count;
  } while (number != 0);
  return count;
}
struct Length {
  long millimetres;
  constexpr explicit Length(long millimetres) : millimetres(millimetres) {}
  constexpr Length operator+(Length other) const { return Length(millimetres + other.millimetres); }
  constexpr long centimetres() const { return millimetres / 10; }
};
constexpr Length desk = Length(1200) + Length(35);
static_assert(desk.centimetres() == 123, "computed by the compiler");

constexpr std::array<byte, 8> squares() {
  std::array<byte, 8> table{};
  for (int i = 0; i < 8; i++) table[i] = i * i;
  return table;
}
constexpr auto table = squares();
static_assert(table[7] == 49);

constexpr bool same(const char *a, const char *b) { return *a == *b && (*a == '\0' || same(a + 1, b + 1)); }
static_assert(same("Kulibin", "Kulibin") && !same("Kulibin", "Kuliba"));

constexpr uint32_t hash(const char *text) {
  uint32_t value = 2166136261u;
  for (; *text; ++text) value = (value ^ uint8_t(*text)) * 16777619u;
  return value;
}
const char *order(const char *word) {
  switch (hash(word)) {
    case hash("go"): return "drive";
    case hash("stop"): return "brake";
    default: return "what?";
  }
}

void setup() {
  Serial.begin(115200);
  constexpr long big = power(7, 10);
  Serial.println(big);
  volatile unsigned atRunTime = 5;
  Serial.println(power(-3, atRunTime));
  Serial.println(digits(big));
  Serial.println(desk.centimetres());
  for (byte square : table) Serial.println(square);
  char room[digits(power(10, 5))];
  Serial.println(int(sizeof room));
  Serial.println(order("go"));
  Serial.println(order("stop"));
  Serial.println(order("fly"));
  Serial.println(hash("Kulibin"), HEX);
}
void loop() {}
// It prints:
// 282475249
// -243
// 9
// 123
// 0
// 1
// 4
// 9
// 16
// 25
// 36
// 49
// 6
// drive
// brake
// what?
// E013957B
