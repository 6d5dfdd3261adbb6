#include <type_traits>
#include <utility>

struct Lamp { void on() {} };
struct Stone {};
template <class, class = void> struct HasOn : std::false_type {};
template <class T> struct HasOn<T, std::void_t<decltype(std::declval<T &>().on())>> : std::true_type {};

template <class T, std::enable_if_t<std::is_integral_v<T>, int> = 0> const char *kind(T) { return "whole"; }
template <class T, std::enable_if_t<std::is_floating_point_v<T>, int> = 0> const char *kind(T) { return "real"; }
template <class T> auto length(const T &thing) -> decltype(thing.length(), int()) { return int(thing.length()); }
int length(...) { return -1; }
struct Rope { long length() const { return 12; } };

template <class T> void tagged(T, std::true_type) { Serial.println("trivial"); }
template <class T> void tagged(T, std::false_type) { Serial.println("not trivial"); }
struct Careful {
  Careful() = default;
  Careful(const Careful &) {}
};
template <bool> struct Choice { static int value() { return 1; } };
template <> struct Choice<false> { static int value() { return 2; } };

void setup() {
  Serial.begin(115200);
  Serial.println(HasOn<Lamp>::value);
  Serial.println(HasOn<Stone>::value);
  Serial.println(kind(1));
  Serial.println(kind('c'));
  Serial.println(kind(1.0f));
  Serial.println(length(Rope()));
  Serial.println(length(5));
  tagged(1, std::is_trivially_copyable<int>());
  tagged(Careful(), std::is_trivially_copyable<Careful>());
  Serial.println(Choice<(sizeof(int16_t) > 1)>::value() + Choice<false>::value());
}
void loop() {}
// It prints:
// 1
// 0
// whole
// whole
// real
// 12
// -1
// trivial
// not trivial
// 3
