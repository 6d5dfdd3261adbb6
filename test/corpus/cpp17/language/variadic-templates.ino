void show() { Serial.println("."); }
template <class First, class... Rest> void show(First first, Rest... rest) {
  Serial.print(first);
  Serial.print(sizeof...(rest) ? ", " : "");
  show(rest...);
}
template <class... T> struct Sizes {
  static constexpr int count = sizeof...(T);
  static constexpr bool areSmall = ((sizeof(T) <= 2) && ...);
};
template <int... numbers> struct List {
  static constexpr int items[] = {numbers...};
  static constexpr int largest() {
    int most = items[0];
    for (int item : items) most = item > most ? item : most;
    return most;
  }
};
template <class... Parents> struct All : Parents... {
  using Parents::call...;
};
struct A { int call(int) { return 1; } };
struct B { int call(const char *) { return 2; } };

template <class... Callees> struct Overloaded : Callees... { using Callees::operator()...; };
template <class... Callees> Overloaded(Callees...) -> Overloaded<Callees...>;

template <class... T> void pairs(T... values) {
  int steps[] = {(Serial.print(values * values), Serial.print(' '), 0)...};
  Serial.println(int(sizeof steps / sizeof *steps));
}

void setup() {
  Serial.begin(115200);
  show();
  show(1, "two", '3', 4.5);
  Serial.println(Sizes<char, bool, int16_t>::count);
  Serial.println(Sizes<char, bool, int16_t>::areSmall);
  Serial.println(Sizes<char, int32_t>::areSmall);
  Serial.println(List<4, 19, -3, 7>::largest());
  All<A, B> all;
  Serial.println(all.call(1));
  Serial.println(all.call("x"));
  Overloaded tell{[](int) { return "number"; }, [](const char *) { return "text"; }, [](bool) { return "logic"; }};
  Serial.println(tell(5));
  Serial.println(tell("five"));
  Serial.println(tell(true));
  pairs(2, 3, 4, 5);
}
void loop() {}
// It prints:
// .
// 1, two, 3, 4.50.
// 3
// 1
// 0
// 19
// 1
// 2
// number
// text
// logic
// 4 9 16 25 4
