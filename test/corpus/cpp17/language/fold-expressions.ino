template <class... T> auto sum(T... values) { return (values + ... + 0); }
template <class... T> auto leftMinus(T... values) { return (... - values); }
template <class... T> auto rightMinus(T... values) { return (values - ...); }
template <class... T> bool all(T... values) { return (values && ...); }
template <class... T> bool any(T... values) { return (... || values); }
template <class... T> void print(T... values) {
  ((Serial.print(values), Serial.print(' ')), ...);
  Serial.println();
}
template <class T, class... Of> bool isOneOf(T value, Of... of) { return ((value == of) || ...); }
template <byte... pins> struct Pins {
  static constexpr word mask = ((1u << pins) | ... | 0);
};

void setup() {
  Serial.begin(115200);
  Serial.println(sum());
  Serial.println(sum(1, 2L, 3.5));
  Serial.println(leftMinus(10, 3, 2));
  Serial.println(rightMinus(10, 3, 2));
  Serial.println(all());
  Serial.println(any());
  Serial.println(all(true, 1, 0));
  Serial.println(any(false, 0, 2));
  print(1, 'b', "three", 4.25);
  Serial.println(isOneOf('e', 'a', 'e', 'i'));
  Serial.println(isOneOf(7, 1, 2));
  Serial.println(Pins<0, 3, 9>::mask);
}
void loop() {}
// It prints:
// 0
// 6.50
// 5
// 9
// 1
// 0
// 0
// 1
// 1 b three 4.25 
// 1
// 0
// 521
