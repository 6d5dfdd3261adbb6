template <class T> T larger(T a, T b) { return a > b ? a : b; }
template <> const char *larger(const char *a, const char *b) { return strcmp(a, b) > 0 ? a : b; }

template <class T, int size = 4> class Ring {
public:
  void push(T value) { items[at++ % size] = value; }
  T sum() const {
    T total{};
    for (const T &item : items) total += item;
    return total;
  }

private:
  T items[size]{};
  int at = 0;
};

template <class T> struct Kind { static constexpr const char *name = "other"; };
template <> struct Kind<char> { static constexpr const char *name = "char"; };
template <class T> struct Kind<T *> { static constexpr const char *name = "pointer"; };
template <class T, int n> struct Kind<T[n]> { static constexpr const char *name = "array"; };

template <class T> constexpr T pi = T(3.14159265L);
template <class T> using Pair = T[2];
template <auto value> struct Constant { static constexpr auto is = value; };
template <template <class, int> class Holder, class T> T filled() {
  Holder<T, 3> holder;
  for (int i = 1; i < 6; i++) holder.push(T(i));
  return holder.sum();
}
template <unsigned n> struct Factorial { static constexpr unsigned long value = n * Factorial<n - 1>::value; };
template <> struct Factorial<0> { static constexpr unsigned long value = 1; };

// The base knows its heir: dispatch without a virtual table.
template <class Heir> struct Shape {
  long doubled() const { return 2 * static_cast<const Heir *>(this)->area(); }
};
struct Square : Shape<Square> {
  long side = 7;
  long area() const { return side * side; }
};

class Meter {
public:
  template <class T> Meter &add(T value) {
    total += value;
    return *this;
  }
  float total = 0;
};

void setup() {
  Serial.begin(115200);
  Serial.println(larger(3, 9));
  Serial.println(larger<double>(2, 2.5));
  Serial.println(larger("pear", "plum"));
  Ring<long> ring;
  for (long i = 1; i <= 6; i++) ring.push(i * 1000);
  Serial.println(ring.sum());
  Serial.println(Kind<float>::name);
  Serial.println(Kind<char>::name);
  Serial.println(Kind<int *>::name);
  Serial.println(Kind<int[5]>::name);
  Serial.println(pi<float>, 3);
  Serial.println(pi<int>);
  Pair<int> both = {4, 5};
  Serial.println(both[0] * both[1]);
  Serial.println(Constant<'k'>::is);
  Serial.println(Constant<-12>::is);
  Serial.println(filled<Ring, int>());
  Serial.println(Factorial<10>::value);
  Serial.println(Square().doubled());
  Serial.println(Meter().add(1).add(2.5f).add('\1').total);
}
void loop() {}
// It prints:
// 9
// 2.50
// plum
// 18000
// other
// char
// pointer
// array
// 3.142
// 3
// 20
// k
// -12
// 12
// 3628800
// 98
// 4.50
