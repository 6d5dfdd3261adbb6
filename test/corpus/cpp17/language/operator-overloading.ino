struct Vector {
  int x = 0, y = 0;
  Vector operator+(const Vector &other) const { return {x + other.x, y + other.y}; }
  Vector operator-() const { return {-x, -y}; }
  Vector &operator+=(const Vector &other) { return *this = *this + other; }
  Vector operator*(int times) const { return {x * times, y * times}; }
  friend Vector operator*(int times, const Vector &vector) { return vector * times; }
  bool operator==(const Vector &other) const { return x == other.x && y == other.y; }
  bool operator!=(const Vector &other) const { return !(*this == other); }
  bool operator<(const Vector &other) const { return x < other.x; }
  explicit operator bool() const { return x || y; }
  operator long() const { return 1000L * x + y; }
  int &operator[](int i) { return i ? y : x; }
  int operator()(int a, int b) const { return a * x + b * y; }
  bool operator!() const { return !x && !y; }
  Vector &operator++() {
    ++x;
    return *this;
  }
  Vector operator++(int) {
    Vector old = *this;
    ++*this;
    return old;
  }
  Vector &operator--() {
    --x;
    return *this;
  }
};
struct Out {};
Out &operator<<(Out &out, const char *text) {
  Serial.print(text);
  return out;
}
Out &operator<<(Out &out, int number) {
  Serial.print(number);
  return out;
}
Out &operator<<(Out &out, Out &(*how)(Out &)) { return how(out); }
Out &endl(Out &out) {
  Serial.println();
  return out;
}
struct Pointer {
  Vector *to;
  Vector *operator->() const { return to; }
  Vector &operator*() const { return *to; }
};
struct Bits {
  byte value;
  Bits operator|(Bits other) const { return {byte(value | other.value)}; }
  Bits operator&(Bits other) const { return {byte(value & other.value)}; }
  Bits operator^(Bits other) const { return {byte(value ^ other.value)}; }
  Bits operator~() const { return {byte(~value)}; }
  Bits operator<<(int by) const { return {byte(value << by)}; }
  Bits operator%(int by) const { return {byte(value % by)}; }
};
struct Pool {
  int value;
  static char room[64];
  static int used;
  void *operator new(size_t size) {
    void *place = room + used;
    used += int(size);
    return place;
  }
  void operator delete(void *) { used = -1; }
};
alignas(Pool) char Pool::room[64];
int Pool::used = 0;
int operator,(const Vector &a, Out) { return a.x; }

void setup() {
  Serial.begin(115200);
  Vector a{1, 2}, b{30, 40};
  Out out;
  out << (a + b).x << ", " << (-b).y << endl;
  a += b;
  out << a[0] << " " << a[1] << endl;
  a[1] = 5;
  out << (a * 2).y << " " << (3 * a).x << endl;
  out << int(a == b) << int(a != b) << int(b < a) << int(!a) << int(!Vector()) << endl;
  if (a) out << "not null" << endl;
  Serial.println(long(a));
  out << a(1, 10) << endl;
  out << (a++).x << " " << a.x << " " << (++a).x << " " << (--a).x << endl;
  Pointer pointer{&a};
  pointer->x = 77;
  out << (*pointer).x << endl;
  Bits bits{0b1010};
  out << (bits | Bits{1}).value << " " << (bits & Bits{2}).value << " " << (bits ^ Bits{3}).value << " "
      << (~bits).value << " " << (bits << 2).value << " " << (bits % 3).value << endl;
  Pool *inPool = new Pool{9};
  out << inPool->value << int((char *)inPool == Pool::room) << endl;
  delete inPool;
  out << Pool::used << endl;
  out << (a, out) << endl;
}
void loop() {}
// It prints:
// 31, -40
// 31 42
// 10 93
// 01101
// not null
// 31005
// 81
// 31 32 33 32
// 77
// 11 2 9 245 40 1
// 91
// -1
// 77
