#include <type_traits>

template <class T> void tell(T value) {
  if constexpr (std::is_pointer_v<T>) {
    Serial.print("points to ");
    tell(*value);
  } else if constexpr (std::is_floating_point_v<T>) {
    Serial.println(value, 3);
  } else if constexpr (std::is_class_v<T>) {
    value.tell();
  } else {
    Serial.println(value);
  }
}
struct Robot {
  void tell() { Serial.println("robot"); }
};
template <int n> constexpr long fibonacci() {
  if constexpr (n < 2) return n;
  else return fibonacci<n - 1>() + fibonacci<n - 2>();
}
template <class First, class... Rest> constexpr int count(First, Rest... rest) {
  if constexpr (sizeof...(rest) == 0) return 1;
  else return 1 + count(rest...);
}

void setup() {
  Serial.begin(115200);
  int number = 5;
  double real = 2.5;
  double *address = &real;
  tell(number);
  tell(&number);
  tell(real);
  tell(&address);
  tell(Robot());
  Serial.println(fibonacci<20>());
  Serial.println(count(1, 'b', "c"));
}
void loop() {}
// It prints:
// 5
// points to 5
// 2.500
// points to points to 2.500
// robot
// 6765
// 3
