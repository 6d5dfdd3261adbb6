#include <functional>

int add(int a, int b) { return a + b; }
int digits(int a, int b, int c) { return 100 * a + 10 * b + c; }
void raise(int &number) { ++number; }
struct Motor {
  int speed = 10;
  int faster(int by) { return speed += by; }
  int get() const { return speed; }
};
struct Big {
  long a = 1, b = 2, c = 3, d = 4;
  long operator()(long e) const { return a + b + c + d + e; }
};
struct Parity {
  bool operator()(int number) const { return number % 2; }
};

void setup() {
  Serial.begin(115200);
  std::function<int(int, int)> operation = add;
  Serial.println(operation(2, 3));
  operation = [factor = 10](int a, int b) { return factor * (a - b); };
  Serial.println(operation(2, 3));
  auto copy = operation;
  operation = nullptr;
  Serial.println(bool(operation));
  Serial.println(operation == nullptr);
  Serial.println(copy != nullptr);
  Serial.println(copy(7, 3));
  operation = std::multiplies<int>();
  swap(operation, copy);
  operation.swap(copy);
  Serial.println(operation(6, 7));
  std::function<long(long)> big = Big();
  auto bigger = std::move(big);
  Serial.println(bigger(5));
  std::function<int(Motor &, int)> method = &Motor::faster;
  std::function<int(const Motor &)> field = &Motor::speed;
  Motor motor;
  Serial.println(method(motor, 5));
  Serial.println(field(motor));
  std::function deduced = add;
  Serial.println(deduced(1, 1));
  std::function<void()> nested = [&, deduced] { motor.speed = deduced(40, 2); };
  nested();
  Serial.println(motor.speed);

  Serial.println(std::invoke(add, 4, 5));
  Serial.println(std::invoke(&Motor::get, motor));
  Serial.println(std::invoke(&Motor::speed, &motor));
  Serial.println(std::mem_fn(&Motor::faster)(motor, 1));
  Serial.println(std::mem_fn(&Motor::speed)(motor));
  using namespace std::placeholders;
  auto addTen = std::bind(add, _1, 10);
  Serial.println(addTen(5));
  auto turned = std::bind(digits, _3, _1, _2);
  Serial.println(turned(1, 2, 3));
  auto deep = std::bind(digits, _1, std::bind(add, _1, _2), 9);
  Serial.println(deep(1, 2));
  int number = 5;
  std::bind(raise, std::ref(number))();
  std::bind(raise, _1)(number);
  Serial.println(number);
  Serial.println(std::bind(&Motor::faster, &motor, _1)(7));
  Serial.println(std::is_placeholder<decltype(_2)>::value);
  Serial.println(std::is_placeholder_v<int>);
  Serial.println(std::is_bind_expression_v<decltype(addTen)>);
  Serial.println(std::is_bind_expression<Motor>::value);
  std::reference_wrapper<int> wrapped = number;
  wrapped.get() += 10;
  int &plain = wrapped;
  Serial.println(plain);
  int other = 1;
  wrapped = other;
  wrapped.get() = 2;
  Serial.println(other);
  Serial.println(std::cref(number).get());
  std::reference_wrapper<int(int, int)> callee = add;
  Serial.println(callee(20, 22));
  Serial.println(std::not_fn(Parity())(3));

  Serial.println(std::plus<int>()(5, 2));
  Serial.println(std::plus<>()(1.5, 1));
  Serial.println(std::minus<>()(5, 2));
  Serial.println(std::divides<>()(5.0, 2));
  Serial.println(std::modulus<>()(5, 2));
  Serial.println(std::negate<int>()(5));
  Serial.println(std::negate<>()(2.5));
  Serial.println(std::equal_to<>()(5, 2));
  Serial.println(std::not_equal_to<>()(5, 2));
  Serial.println(std::less<>()(5, 2));
  Serial.println(std::greater<>()(5, 2));
  Serial.println(std::less_equal<int>()(2, 2));
  Serial.println(std::greater_equal<int>()(1, 2));
  Serial.println(std::logical_and<>()(1, 0));
  Serial.println(std::logical_or<>()(1, 0));
  Serial.println(std::logical_not<>()(0));
  Serial.println(std::bit_and<>()(12, 10));
  Serial.println(std::bit_or<>()(12, 10));
  Serial.println(std::bit_xor<>()(12, 10));
  Serial.println(std::bit_not<>()(12));
  Serial.println(std::hash<int>()(5) == std::hash<int>()(5));
  Serial.println(std::hash<long>()(70000) == std::hash<long>()(70001));
  Serial.println(std::hash<double>()(0.0) == std::hash<double>()(-0.0));
}
void loop() {}
// It prints:
// 5
// -10
// 0
// 1
// 1
// 40
// 42
// 15
// 15
// 15
// 2
// 42
// 9
// 42
// 42
// 43
// 43
// 15
// 312
// 139
// 7
// 50
// 2
// 0
// 1
// 0
// 17
// 2
// 17
// 42
// 0
// 7
// 2.50
// 3
// 2.50
// 1
// -5
// -2.50
// 0
// 1
// 0
// 1
// 1
// 0
// 0
// 1
// 1
// 8
// 14
// 6
// -13
// 1
// 0
// 1
