#include <cassert>
#include <cerrno>
#include <cfloat>
#include <cinttypes>
#include <climits>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <initializer_list>

void number(double value) { Serial.println(value, 3); }
int less(const void *a, const void *b) { return *static_cast<const int *>(a) - *static_cast<const int *>(b); }

void setup() {
  Serial.begin(115200);
  number(std::sqrt(2.25));
  number(std::cbrt(27));
  number(std::pow(2, 10));
  number(std::exp(1));
  number(std::exp2(5));
  number(std::log(10));
  number(std::log10(1000));
  number(std::log2(64));
  number(std::hypot(3, 4));
  number(std::sin(0.5));
  number(std::cos(0.5));
  number(std::tan(0.5));
  number(std::asin(0.5));
  number(std::acos(0.5));
  number(std::atan(0.5));
  number(std::atan2(1, -1));
  number(std::sinh(0.5));
  number(std::cosh(0.5));
  number(std::tanh(0.5));
  number(std::asinh(0.5));
  number(std::acosh(1.5));
  number(std::atanh(0.5));
  number(std::fabs(-2.5));
  number(std::fmod(7.5, 2));
  number(std::remainder(7.5, 2));
  number(std::fmax(1, 2));
  number(std::fmin(1, 2));
  number(std::fdim(5, 3));
  number(std::fma(2, 3, 4));
  for (double value : {-2.5, -0.5, 0.4, 0.5, 1.5, 2.5, 2.6}) {
    number(std::ceil(value));
    number(std::floor(value) + 10);
    number(std::trunc(value) + 10);
    number(std::round(value) + 10);
    number(std::rint(value) + 10);
    number(std::nearbyint(value) + 10);
    Serial.println(std::lround(value));
    Serial.println(std::lrint(value));
    Serial.println(long(std::llround(value)));
  }
  int exponent;
  number(std::frexp(12, &exponent));
  Serial.println(exponent);
  number(std::ldexp(0.75, 4));
  double whole;
  number(std::modf(3.25, &whole));
  number(whole);
  number(std::copysign(2, -1));
  Serial.println(std::isnan(NAN));
  Serial.println(std::isinf(INFINITY) != 0);
  Serial.println(std::isfinite(1.0) != 0);
  Serial.println(std::signbit(-1.0) != 0);
  number(M_PI);
  std::float_t small = 0.5f;
  std::double_t large = 1.5;
  number(small + large);

  Serial.println(std::abs(-5));
  Serial.println(std::labs(-70000L));
  Serial.println(int(std::llabs(-3LL)));
  Serial.println(int(std::abs(-9LL)));
  number(std::abs(-1.5f));
  number(std::abs(-1.25L));
  Serial.println(std::atoi("17 cats"));
  Serial.println(std::atol("-70000"));
  number(std::atof("2.5"));
  char *end;
  Serial.println(std::strtol("ff rest", &end, 16));
  Serial.println(end);
  Serial.println(std::strtoul("777", nullptr, 8));
  number(std::strtod("1.5e2x", &end));
  Serial.println(*end);
  std::div_t parts = std::div(17, 5);
  Serial.println(parts.quot * 10 + parts.rem);
  std::ldiv_t longer = std::ldiv(100000L, 7L);
  Serial.println(longer.quot + longer.rem);
  std::srand(5);
  int first = std::rand();
  std::srand(5);
  Serial.println(first == std::rand());
  Serial.println(first >= 0 && first <= RAND_MAX);
  int sorted[] = {9, 2, 5};
  std::qsort(sorted, 3, sizeof *sorted, less);
  const int key = 5;
  Serial.println(int(static_cast<int *>(std::bsearch(&key, sorted, 3, sizeof *sorted, less)) - sorted));
  char *memory = static_cast<char *>(std::malloc(10));
  memory[9] = 'm';
  memory = static_cast<char *>(std::realloc(memory, 20));
  Serial.println(memory[9]);
  std::free(memory);
  int *zeros = static_cast<int *>(std::calloc(5, sizeof(int)));
  Serial.println(zeros[4]);
  std::free(zeros);
  if (first < 0) std::abort();
  if (first < 0) std::exit(1);

  std::byte bits{0x0F};
  bits <<= 1;
  bits |= std::byte{1};
  bits &= ~std::byte{2};
  bits ^= std::byte{0x80};
  bits >>= 1;
  Serial.println(std::to_integer<int>(bits));
  Serial.println(std::to_integer<int>((bits << 1) | (bits >> 3)));
  Serial.println(std::to_integer<int>((bits & std::byte{12}) ^ std::byte{1}));
  struct Two { char a; uint32_t b; };
  Serial.println(int(offsetof(Two, a)));
  Serial.println(sizeof(std::size_t) == sizeof(void *));
  std::ptrdiff_t difference = memory - memory;
  Serial.println(int(difference));
  Serial.println(alignof(std::max_align_t) >= 1);
  std::nullptr_t nothing = nullptr;
  Serial.println(nothing == nullptr);

  Serial.println(INT8_MIN);
  Serial.println(UINT16_MAX);
  Serial.println(INT32_MAX);
  Serial.println(UINT32_MAX);
  Serial.println(CHAR_BIT);
  Serial.println(SCHAR_MAX);
  Serial.println(LONG_MAX >= INT32_MAX);
  Serial.println(FLT_DIG);
  Serial.println(FLT_EPSILON < 1e-6);
  number(FLT_MAX / 1e38);
  Serial.println(UINT8_C(200) + 0);
  Serial.println(sizeof(std::int8_t) + sizeof(std::int16_t) + sizeof(std::int32_t) + sizeof(std::int64_t));
  Serial.println(sizeof(std::uint8_t) + sizeof(std::uint16_t) + sizeof(std::uint32_t) + sizeof(std::uint64_t));
  Serial.println(sizeof(std::int_least8_t) + sizeof(std::uint_least8_t));
  Serial.println(sizeof(std::int_least16_t) + sizeof(std::uint_least16_t));
  Serial.println(sizeof(std::int_least32_t) + sizeof(std::uint_least32_t));
  Serial.println(sizeof(std::int_least64_t) + sizeof(std::uint_least64_t));
  Serial.println(sizeof(std::int_fast8_t) >= 1 && sizeof(std::uint_fast8_t) >= 1);
  Serial.println(sizeof(std::int_fast16_t) >= 2 && sizeof(std::uint_fast16_t) >= 2);
  Serial.println(sizeof(std::int_fast32_t) >= 4 && sizeof(std::uint_fast32_t) >= 4);
  Serial.println(sizeof(std::int_fast64_t) >= 8 && sizeof(std::uint_fast64_t) >= 8);
  Serial.println(sizeof(std::intmax_t) == 8 && sizeof(std::uintmax_t) == 8);
  Serial.println(sizeof(std::intptr_t) == sizeof(void *) && sizeof(std::uintptr_t) == sizeof(void *));
  char line[24];
  snprintf(line, sizeof line, "%" PRId32 " %" PRIu16 " %" PRIx8, int32_t(-70000), uint16_t(65535), uint8_t(255));
  Serial.println(line);
  errno = 0;
  Serial.println(errno == 0 && EDOM != ERANGE);
  assert(errno == 0);
}
void loop() {}
// It prints:
// 1.500
// 3.000
// 1024.000
// 2.718
// 32.000
// 2.303
// 3.000
// 6.000
// 5.000
// 0.479
// 0.878
// 0.546
// 0.524
// 1.047
// 0.464
// 2.356
// 0.521
// 1.128
// 0.462
// 0.481
// 0.962
// 0.549
// 2.500
// 1.500
// -0.500
// 2.000
// 1.000
// 2.000
// 10.000
// -2.000
// 7.000
// 8.000
// 7.000
// 8.000
// 8.000
// -3
// -2
// -3
// 0.000
// 9.000
// 10.000
// 9.000
// 10.000
// 10.000
// -1
// 0
// -1
// 1.000
// 10.000
// 10.000
// 10.000
// 10.000
// 10.000
// 0
// 0
// 0
// 1.000
// 10.000
// 10.000
// 11.000
// 10.000
// 10.000
// 1
// 0
// 1
// 2.000
// 11.000
// 11.000
// 12.000
// 12.000
// 12.000
// 2
// 2
// 2
// 3.000
// 12.000
// 12.000
// 13.000
// 12.000
// 12.000
// 3
// 2
// 3
// 3.000
// 12.000
// 12.000
// 13.000
// 13.000
// 13.000
// 3
// 3
// 3
// 0.750
// 4
// 12.000
// 0.250
// 3.000
// -2.000
// 1
// 1
// 1
// 1
// 3.142
// 2.000
// 5
// 70000
// 3
// 9
// 1.500
// 1.250
// 17
// -70000
// 2.500
// 255
//  rest
// 511
// 150.000
// x
// 32
// 14290
// 1
// 1
// 1
// m
// 0
// 78
// 157
// 13
// 0
// 1
// 0
// 1
// 1
// -128
// 65535
// 2147483647
// 4294967295
// 8
// 127
// 1
// 6
// 1
// 3.403
// 200
// 15
// 15
// 2
// 4
// 8
// 16
// 1
// 1
// 1
// 1
// 1
// 1
// -70000 65535 ff
// 1
