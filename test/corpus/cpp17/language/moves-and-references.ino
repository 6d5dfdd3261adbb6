#include <utility>

int copies = 0, moves = 0;
class Buffer {
public:
  explicit Buffer(int length) : length(length), data(new byte[length]) {
    for (int i = 0; i < length; i++) data[i] = byte(i);
  }
  Buffer(const Buffer &other) : Buffer(other.length) { ++copies; }
  Buffer(Buffer &&other) noexcept : length(std::exchange(other.length, 0)), data(std::exchange(other.data, nullptr)) {
    ++moves;
  }
  Buffer &operator=(Buffer other) noexcept {
    std::swap(length, other.length);
    std::swap(data, other.data);
    return *this;
  }
  ~Buffer() { delete[] data; }
  int length;
  byte *data;
};
Buffer make(int length) { return Buffer(length); }
const char *kind(int &) { return "left"; }
const char *kind(const int &) { return "const left"; }
const char *kind(int &&) { return "right"; }
template <class T> const char *passOn(T &&value) { return kind(std::forward<T>(value)); }
struct Guard {
  explicit Guard(int &count) : count(count) { ++count; }
  ~Guard() { --count; }
  int &count;
};
struct OnObject {
  const char *by() & { return "variable"; }
  const char *by() && { return "temporary"; }
};
int &larger(int &a, int &b) { return a > b ? a : b; }
struct Loud {
  ~Loud() { Serial.println("gone"); }
};
Loud loud() { return {}; }

void setup() {
  Serial.begin(115200);
  // C++17 makes it in place: neither copied nor moved.
  Buffer first = make(20);
  Serial.println(copies * 10 + moves);
  Buffer second = first;
  Buffer third = std::move(first);
  Serial.println(copies * 10 + moves);
  Serial.println(first.length);
  Serial.println(third.data[19]);
  second = std::move(third);
  second = Buffer(30);
  Serial.println(second.data[29]);
  int number = 1;
  const int constant = 2;
  Serial.println(kind(number));
  Serial.println(kind(constant));
  Serial.println(kind(3));
  Serial.println(kind(std::move(number)));
  Serial.println(passOn(number));
  Serial.println(passOn(constant));
  Serial.println(passOn(3));
  int count = 0;
  {
    Guard one(count), two(count);
    Serial.println(count);
  }
  Serial.println(count);
  OnObject object;
  Serial.println(object.by());
  Serial.println(OnObject().by());
  int a = 3, b = 4;
  larger(a, b) = 0;
  Serial.println(a * 10 + b);
  {
    const Loud &kept = loud();
    (void)kept;
    Serial.println("kept");
  }
  int table[3] = {1, 2, 3};
  int(&alias)[3] = table;
  alias[1] = 20;
  Serial.println(table[1]);
}
void loop() {}
// It prints:
// 0
// 11
// 0
// 19
// 29
// left
// const left
// right
// right
// left
// const left
// right
// 2
// 0
// variable
// temporary
// 30
// kept
// gone
// 20
