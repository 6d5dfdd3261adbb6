volatile int16_t small = 300;
volatile uint8_t tiny = 250;
volatile uint16_t word16 = 65000;
volatile int32_t wide = 2000000000;
volatile uint32_t whole = 4000000000u;
volatile int64_t huge = 1234567890123456789LL;
volatile float real = 1.5f;
volatile int8_t negative = -7;

void setup() {
  Serial.begin(115200);
  Serial.println(int16_t(small * 100));
  Serial.println(int32_t(small) * 1000);
  Serial.println(uint8_t(tiny + 10));
  Serial.println(uint16_t(word16 + 1000));
  Serial.println(uint32_t(whole + 500000000));
  Serial.println(int32_t(wide / 7));
  Serial.println(int32_t(wide % 7919));
  Serial.println(negative / 2);
  Serial.println(negative % 3);
  Serial.println(negative >> 1);
  Serial.println(uint8_t(negative));
  Serial.println(uint8_t(tiny << 1));
  Serial.println(uint32_t(1) << 31);
  Serial.println(int32_t(huge / 1000000007));
  Serial.println(int32_t(huge % 1000003));
  Serial.println(uint32_t(huge >> 32));
  Serial.println(int32_t(huge * 3));
  Serial.println(int(real * 3));
  Serial.println(int(-real * 3));
  Serial.println(real / 4, 4);
  Serial.println(int(7.99));
  Serial.println(small > tiny ? "more" : "less");
  Serial.println((small & 0xF0) | 0x05);
  Serial.println(small ^ 1);
  Serial.println(!small);
  Serial.println(~small);
  int a = 5;
  int b = a++ * 10;
  Serial.println(b + a);
  Serial.println(++a);
  a += 3, a *= 2, a -= 1, a /= 3, a %= 4, a <<= 3, a |= 1, a &= 0x0D, a ^= 3, a >>= 1;
  Serial.println(a);
  Serial.println(-17 / 5 * 5 + -17 % 5);
  const char *text = "arithmetic";
  const char *end = text + 10;
  Serial.println(int(end - text));
  Serial.println(*(text + 3));
  Serial.println(static_cast<int>('A'));
  Serial.println(char('A' + 2));
  float third = 1.0f / 3;
  Serial.println(third, 5);
  bool both = small && tiny, either = !small || real > 1;
  Serial.println(both + either);
}
void loop() {}
// It prints:
// 30000
// 300000
// 4
// 464
// 205032704
// 285714285
// 1117
// -3
// -1
// -4
// 249
// 244
// 2147483648
// 1234567881
// 897499
// 287445236
// 2042397503
// 4
// -4
// 0.3750
// 7
// more
// 37
// 301
// 0
// -301
// 56
// 7
// 1
// -17
// 10
// t
// 65
// C
// 0.33333
// 2
