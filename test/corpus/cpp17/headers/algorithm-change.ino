#include <algorithm>
#include <array>
#include <iterator>

using Numbers = std::array<int, 6>;
const Numbers start{1, 2, 3, 2, 1, 2};
bool isTwo(int number) { return number == 2; }
template <class Items> void tell(const char *name, const Items &items) {
  Serial.print(name);
  for (int item : items) {
    Serial.print(' ');
    Serial.print(item);
  }
  Serial.println();
}
struct Owner {
  int value = 0;
  Owner(int value = 0) : value(value) {}
  Owner(Owner &&other) : value(other.value) { other.value = -1; }
  Owner &operator=(Owner &&other) {
    value = other.value;
    other.value = -1;
    return *this;
  }
  operator int() const { return value; }
};

void setup() {
  Serial.begin(115200);
  Numbers a = start, b{};
  std::fill(b.begin(), b.end(), 7);
  std::fill_n(b.begin(), 2, 5);
  tell("fill", b);
  int next = 0;
  std::generate(b.begin(), b.end(), [&] { return next += 3; });
  std::generate_n(b.begin(), 2, [] { return 0; });
  tell("generate", b);
  Serial.println(int(std::copy(a.begin(), a.begin() + 3, b.begin()) - b.begin()));
  tell("copy", b);
  std::copy_n(a.begin() + 1, 2, b.begin());
  tell("copy_n", b);
  Serial.println(int(std::copy_if(a.begin(), a.end(), b.begin(), isTwo) - b.begin()));
  tell("copy_if", b);
  std::copy_backward(b.begin(), b.begin() + 4, b.begin() + 5);
  tell("copy_backward", b);
  Owner owners[4] = {1, 2, 3, 4}, others[4];
  std::move(owners, owners + 2, others);
  tell("move", owners);
  tell("move", others);
  std::move_backward(owners + 1, owners + 3, owners + 4);
  tell("move_backward", owners);
  std::transform(a.begin(), a.end(), b.begin(), [](int n) { return n * n; });
  tell("transform", b);
  std::transform(a.begin(), a.end(), b.begin(), b.begin(), [](int x, int y) { return x * 10 + y; });
  tell("transform two", b);
  a = start;
  std::replace(a.begin(), a.end(), 2, 20);
  tell("replace", a);
  std::replace_if(a.begin(), a.end(), [](int n) { return n < 3; }, 0);
  tell("replace_if", a);
  std::replace_copy(start.begin(), start.end(), b.begin(), 1, 9);
  tell("replace_copy", b);
  std::replace_copy_if(start.begin(), start.end(), b.begin(), isTwo, 8);
  tell("replace_copy_if", b);
  a = start;
  Serial.println(int(std::remove(a.begin(), a.end(), 2) - a.begin()));
  tell("remove", Numbers{a[0], a[1], a[2]});
  a = start;
  Serial.println(int(std::remove_if(a.begin(), a.end(), [](int n) { return n != 2; }) - a.begin()));
  b.fill(0);
  Serial.println(int(std::remove_copy(start.begin(), start.end(), b.begin(), 1) - b.begin()));
  tell("remove_copy", b);
  b.fill(0);
  std::remove_copy_if(start.begin(), start.end(), b.begin(), isTwo);
  tell("remove_copy_if", b);
  Numbers doubled{1, 1, 2, 2, 2, 1};
  b.fill(0);
  std::unique_copy(doubled.begin(), doubled.end(), b.begin());
  tell("unique_copy", b);
  Serial.println(int(std::unique(doubled.begin(), doubled.end()) - doubled.begin()));
  Numbers near{1, 2, 5, 6, 7, 20};
  auto close = [](int x, int y) { return y - x < 2; };
  Serial.println(int(std::unique(near.begin(), near.end(), close) - near.begin()));
  a = {1, 2, 3, 4, 5, 6};
  b = {10, 20, 30, 40, 50, 60};
  std::iter_swap(a.begin(), b.begin() + 1);
  std::swap(a[5], b[5]);
  std::swap_ranges(a.begin() + 2, a.begin() + 4, b.begin() + 2);
  tell("swap", a);
  tell("swap", b);
  std::swap(a, b);
  std::reverse(a.begin(), a.end());
  tell("reverse", a);
  std::reverse_copy(b.begin(), b.end(), a.begin());
  tell("reverse_copy", a);
  Serial.println(int(std::rotate(a.begin(), a.begin() + 2, a.end()) - a.begin()));
  tell("rotate", a);
  std::rotate_copy(a.begin(), a.begin() + 1, a.end(), b.begin());
  tell("rotate_copy", b);
  a = {1, 2, 3, 4, 5, 6};
  auto even = [](int n) { return n % 2 == 0; };
  auto middle = std::partition(a.begin(), a.end(), even);
  std::sort(a.begin(), middle);
  std::sort(middle, a.end());
  tell("partition", a);
  a = {1, 2, 3, 4, 5, 6};
  Serial.println(int(std::stable_partition(a.begin(), a.end(), even) - a.begin()));
  tell("stable_partition", a);
  b.fill(0);
  auto [evens, odds] = std::partition_copy(a.begin(), a.end(), b.begin(), b.rbegin(), even);
  Serial.println(int(evens - b.begin()) * 10 + int(odds - b.rbegin()));
  tell("partition_copy", b);
}
void loop() {}
// It prints:
// fill 5 5 7 7 7 7
// generate 0 0 9 12 15 18
// 3
// copy 1 2 3 12 15 18
// copy_n 2 3 3 12 15 18
// 3
// copy_if 2 2 2 12 15 18
// copy_backward 2 2 2 2 12 18
// move -1 -1 3 4
// move 1 2 0 0
// move_backward -1 -1 -1 3
// transform 1 4 9 4 1 4
// transform two 11 24 39 24 11 24
// replace 1 20 3 20 1 20
// replace_if 0 20 3 20 0 20
// replace_copy 9 2 3 2 9 2
// replace_copy_if 1 8 3 8 1 8
// 3
// remove 1 3 1 0 0 0
// 3
// 4
// remove_copy 2 3 2 2 0 0
// remove_copy_if 1 3 1 0 0 0
// unique_copy 1 2 1 0 0 0
// 3
// 4
// swap 20 2 30 40 5 60
// swap 10 1 3 4 50 6
// reverse 6 50 4 3 1 10
// reverse_copy 60 5 40 30 2 20
// 4
// rotate 40 30 2 20 60 5
// rotate_copy 30 2 20 60 5 40
// partition 2 4 6 1 3 5
// 3
// stable_partition 2 4 6 1 3 5
// 33
// partition_copy 2 4 6 5 3 1
