#include <Arduino.h>
#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>
#include <cerrno>
#include <cfloat>
#include <cinttypes>
#include <climits>
#include <cmath>
#include <cstdarg>
#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <functional>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <new>
#include <numeric>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>

static void check(const char *name, bool right) { Serial.print(name); Serial.println(right ? F(" ok") : F(" WRONG")); }
struct Point { int x, y; int sum() const { return x + y; } };
static_assert(std::is_same_v<std::decay_t<const int &>, int>);
static_assert(std::is_same_v<std::decay_t<int[3]>, int *>);
static_assert(std::is_integral_v<uint8_t> && !std::is_integral_v<float> && std::is_signed_v<int> && std::is_unsigned_v<size_t>);
static_assert(std::is_convertible_v<int, float> && !std::is_convertible_v<Point, int>);
static_assert(std::is_function_v<void(int)> && std::is_member_function_pointer_v<decltype(&Point::sum)>);
static_assert(std::is_same_v<std::common_type_t<int, long>, long>);
static_assert(std::is_invocable_v<int (*)(int), int> && !std::is_invocable_v<int (*)(int), Point>);
static_assert(std::numeric_limits<int>::max() == 32767 && std::numeric_limits<int>::min() == -32768);
static_assert(std::numeric_limits<uint32_t>::max() == 4294967295UL && std::numeric_limits<int64_t>::max() == INT64_MAX);
static_assert(std::numeric_limits<uint8_t>::max() == 255 && std::numeric_limits<int8_t>::min() == -128 && std::numeric_limits<bool>::max());
static_assert(std::numeric_limits<int>::digits == 15 && std::numeric_limits<int>::digits10 == 4);
static_assert(std::gcd(12, 18) == 6 && std::lcm(4, 6) == 12);
constexpr std::array<int, 4> primes{2, 3, 5, 7};
static_assert(std::accumulate(primes.begin(), primes.end(), 0) == 17);
static_assert(*std::max_element(primes.begin(), primes.end()) == 7);
constexpr std::optional<int> five = 5;
static_assert(*five == 5);
template <class... T> auto total(T... values) { return (values + ...); }
template <size_t... I> int places(std::index_sequence<I...>) { return (int(I) + ... + 0); }
static int twice(int a) { return 2 * a; }
class Noisy { public: static int alive; Noisy() { ++alive; } Noisy(const Noisy &) { ++alive; } ~Noisy() { --alive; } };
int Noisy::alive = 0;

void setup() {
  Serial.begin(115200);
  int sum = 0;
  for (int v : {1, 2, 3}) sum += v;
  check("list", sum == 6);
  check("macros", min(3, 4.5) == 3 && max(2, 7L) == 7 && abs(-4) == 4 && abs(-2.5f) == 2.5f && round(2.4) == 2);
  check("std names", std::min(3, 4) == 3 && std::max({1, 9, 4}) == 9 && std::abs(-3L) == 3 && std::abs(-1.5) == 1.5 && std::clamp(15, 0, 10) == 10);
  std::array<int, 40> many;
  std::iota(many.begin(), many.end(), 0);
  std::reverse(many.begin(), many.end());
  check("reverse", many[0] == 39 && many[39] == 0);
  for (int i = 0; i < 40; i++) many[i] = (i * 17) % 40;
  std::sort(many.begin(), many.end());
  check("sort", std::is_sorted(many.begin(), many.end()) && many[0] == 0 && many[39] == 39);
  std::sort(many.rbegin(), many.rend());
  check("sort back", many[0] == 39);
  std::sort(many.begin(), many.end(), std::less<>());
  check("bounds", std::lower_bound(many.begin(), many.end(), 20) - many.begin() == 20 && std::binary_search(many.begin(), many.end(), 5) && !std::binary_search(many.begin(), many.end(), 55));
  check("find", *std::find(many.begin(), many.end(), 12) == 12 && std::count_if(many.begin(), many.end(), [](int v) { return v % 2 == 0; }) == 20);
  check("of", std::any_of(many.begin(), many.end(), [](int v) { return v == 3; }) && std::all_of(many.begin(), many.end(), [](int v) { return v >= 0; }) && std::none_of(many.begin(), many.end(), [](int v) { return v > 99; }));
  int raw[] = {5, 1, 4, 1};
  std::sort(std::begin(raw), std::end(raw));
  auto last = std::unique(std::begin(raw), std::end(raw));
  check("unique", last - raw == 3 && raw[0] == 1 && raw[1] == 4 && raw[2] == 5);
  std::fill(std::begin(raw), std::end(raw), 7);
  check("fill", std::accumulate(std::begin(raw), std::end(raw), 0L) == 28L);
  std::transform(std::begin(raw), std::end(raw), std::begin(raw), twice);
  check("transform", raw[3] == 14 && std::size(raw) == 4);
  std::rotate(many.begin(), many.begin() + 10, many.end());
  check("rotate", many[0] == 10 && many[30] == 0);
  auto [a, b] = std::pair(3, 2.5f);
  check("pair", a == 3 && b == 2.5f);
  std::array<int, 3> rgb{1, 2, 3};
  auto &[r, g, bl] = rgb;
  g = 20;
  check("array", rgb[1] == 20 && r == 1 && bl == 3);
  auto [n, c, p] = std::make_tuple(1, 'x', Point{3, 4});
  check("tuple", n == 1 && c == 'x' && p.sum() == 7);
  int q; char w;
  std::tie(q, w) = std::make_tuple(8, 'z');
  std::tie(q, std::ignore) = std::make_tuple(9, 'y');
  check("tie", q == 9 && w == 'z');
  std::tie(q, w) = std::pair(4, 'k');
  check("tie pair", q == 4 && w == 'k' && std::tuple(1, 2) < std::tuple(1, 3) && std::get<char>(*new std::tuple<int, char>(1, 'q')) == 'q');
  check("apply", std::apply([](int x, int y) { return x * y; }, std::tuple(6, 7)) == 42);
  check("swap", ([] { int x = 1, y = 2; std::swap(x, y); return x == 2 && y == 1 && std::exchange(x, 9) == 2 && x == 9; })());
  check("fold", total(1, 2, 3) == 6 && places(std::make_index_sequence<5>()) == 10);
  std::function<int(int)> f = twice;
  int k = 5; long l1 = 1, l2 = 2, l3 = 3;
  std::function<int(int)> g1 = [k](int v) { return k + v; };
  std::function<long(int)> big = [=](int v) { return l1 + l2 + l3 + v; };
  auto bigger = big;
  std::swap(f, g1);
  check("function", f(1) == 6 && g1(4) == 8 && big(4) == 10 && bigger(5) == 11 && !std::function<void()>());
  std::function<int(const Point &)> method = &Point::sum;
  check("method", method(Point{1, 2}) == 3 && std::invoke(&Point::x, Point{5, 6}) == 5);
  { std::function<void()> h = [n = Noisy()] {}; auto h2 = h; std::optional<Noisy> o; o.emplace(); auto o2 = o; o.reset(); }
  check("destroyed", Noisy::alive == 0);
  std::optional<String> name;
  check("optional", !name && name.value_or("none") == "none");
  name = String("Kulibin");
  auto other = name;
  check("optional string", other && *other == "Kulibin" && other->length() == 7);
  int perm[] = {1, 2, 3}; int times = 0;
  do ++times; while (std::next_permutation(perm, perm + 3));
  check("permutations", times == 6);
  char text[8]; std::snprintf(text, sizeof text, "%d", 42);
  check("c", std::strcmp(text, "42") == 0 && std::atoi("17") == 17 && std::isdigit('4') && std::sqrt(16.0) == 4.0 && std::round(2.5) == 3.0 && std::lround(2.5) == 3);
  alignas(Point) unsigned char place[sizeof(Point)];
  Point *made = new (place) Point{2, 3};
  check("new", made->sum() == 5 && std::to_integer<int>(std::byte{3} | std::byte{4}) == 7);
  std::stable_sort(many.begin(), many.end(), std::greater<int>());
  std::partial_sort(many.begin(), many.begin() + 3, many.end());
  check("partial", many[0] == 0 && many[2] == 2);
  std::int16_t i16 = std::numeric_limits<std::int16_t>::min(); std::size_t sz = 3;
  check("types", i16 == -32768 && sz == 3 && std::numeric_limits<float>::max() > 1e38 && std::numeric_limits<float>::epsilon() < 1e-6f);
  Serial.println("done");
}
void loop() {}
