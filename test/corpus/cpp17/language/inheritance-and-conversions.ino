class Base {
public:
  Base(int value) : value(value) {}
  int get() const { return value; }
  int hidden() { return 1; }
  int hidden(int) { return 2; }

protected:
  int value;
};
class Middle : public Base {
public:
  using Base::Base;
  int doubled() const { return 2 * value; }
  int hidden() { return 3; }
  using Base::hidden;
};
class Celsius {
public:
  Celsius(double value) : value(value) {}
  operator double() const { return value; }
  double value;
};
class Fahrenheit {
public:
  explicit Fahrenheit(Celsius celsius) : value(celsius.value * 9 / 5 + 32) {}
  explicit operator int() const { return int(value); }
  double value;
};
struct Order {
  Order(const char *name) { Serial.println(name); }
};
struct Parent {
  Order first{"parent's field"};
  Parent() { Serial.println("parent"); }
  ~Parent() { Serial.println("parent gone"); }
};
struct Child : Parent {
  Order second{"child's field"};
  Child() { Serial.println("child"); }
  ~Child() { Serial.println("child gone"); }
};
double warm(Celsius by) { return by + 1.0; }

void setup() {
  Serial.begin(115200);
  Middle middle(21);
  Serial.println(middle.doubled());
  Serial.println(middle.hidden() * 10 + middle.hidden(0));
  Base sliced = middle;
  Serial.println(sliced.get());
  Base &reference = middle;
  Serial.println(static_cast<Middle &>(reference).doubled());
  Serial.println(warm(20));
  Fahrenheit fahrenheit(Celsius(100));
  Serial.println(int(fahrenheit));
  { Child child; }
  const int constant = 5;
  const int *pointer = &constant;
  Serial.println(*const_cast<int *>(pointer));
  uint16_t number = 0x4142;
  Serial.println(*reinterpret_cast<char *>(&number));
  Serial.println(static_cast<unsigned char>(-1));
}
void loop() {}
// It prints:
// 42
// 32
// 21
// 42
// 21.00
// 212
// parent's field
// parent
// child's field
// child
// child gone
// parent gone
// 5
// B
// 255
