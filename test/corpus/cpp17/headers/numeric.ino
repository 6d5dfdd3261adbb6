#include <functional>
#include <iterator>
#include <numeric>

int numbers[] = {3, 1, 4, 1, 5}, out[5];
void tell(const char *name) {
  Serial.print(name);
  for (int number : out) {
    Serial.print(' ');
    Serial.print(number);
  }
  Serial.println();
}
int twice(int number) { return 2 * number; }

void setup() {
  Serial.begin(115200);
  int *from = numbers, *to = numbers + 5;
  Serial.println(std::accumulate(from, to, 0));
  Serial.println(std::accumulate(from, to, 1L, std::multiplies<>()));
  Serial.println(std::accumulate(from, to, 0.5));
  Serial.println(std::reduce(from, to));
  Serial.println(std::reduce(from, to, 100));
  Serial.println(std::reduce(from, to, 1, std::multiplies<>()));
  Serial.println(std::inner_product(from, to, numbers, 0));
  Serial.println(std::inner_product(from, to, numbers, 1, std::multiplies<>(), std::plus<>()));
  Serial.println(std::transform_reduce(from, to, numbers, 0));
  Serial.println(std::transform_reduce(from, to, 1, std::plus<>(), twice));
  Serial.println(std::transform_reduce(from, to, numbers, 0, std::plus<>(), std::minus<>()));
  Serial.println(int(std::partial_sum(from, to, out) - out));
  tell("partial_sum");
  std::partial_sum(from, to, out, std::multiplies<>());
  tell("partial_sum by product");
  std::adjacent_difference(from, to, out);
  tell("adjacent_difference");
  std::adjacent_difference(from, to, out, std::plus<>());
  tell("adjacent_difference by sum");
  std::inclusive_scan(from, to, out);
  tell("inclusive_scan");
  std::inclusive_scan(from, to, out, std::multiplies<>());
  tell("inclusive_scan by product");
  std::inclusive_scan(from, to, out, std::plus<>(), 100);
  tell("inclusive_scan from 100");
  std::exclusive_scan(from, to, out, 100);
  tell("exclusive_scan");
  std::exclusive_scan(from, to, out, 2, std::multiplies<>());
  tell("exclusive_scan by product");
  std::transform_inclusive_scan(from, to, out, std::plus<>(), twice);
  tell("transform_inclusive_scan");
  std::transform_inclusive_scan(from, to, out, std::plus<>(), twice, 1);
  tell("transform_inclusive_scan from 1");
  std::transform_exclusive_scan(from, to, out, 1, std::plus<>(), twice);
  tell("transform_exclusive_scan");
  std::exclusive_scan(out, out + 5, out, 0);
  tell("over itself");
  std::iota(out, out + 5, 7);
  tell("iota");
  Serial.println(std::gcd(48, 36));
  Serial.println(std::gcd(-12, 18L));
  Serial.println(std::gcd(0, 7));
  Serial.println(std::lcm(4, 6));
  Serial.println(std::lcm(-3, 5));
  Serial.println(std::lcm(21L, 6));
  static_assert(std::gcd(2 * 3 * 5, 3 * 7) == 3);
}
void loop() {}
// It prints:
// 14
// 60
// 14.50
// 14
// 114
// 60
// 52
// 1920
// 52
// 29
// 0
// 5
// partial_sum 3 4 8 9 14
// partial_sum by product 3 3 12 12 60
// adjacent_difference 3 -2 3 -3 4
// adjacent_difference by sum 3 4 5 5 6
// inclusive_scan 3 4 8 9 14
// inclusive_scan by product 3 3 12 12 60
// inclusive_scan from 100 103 104 108 109 114
// exclusive_scan 100 103 104 108 109
// exclusive_scan by product 2 6 6 24 24
// transform_inclusive_scan 6 8 16 18 28
// transform_inclusive_scan from 1 7 9 17 19 29
// transform_exclusive_scan 1 7 9 17 19
// over itself 0 1 8 17 34
// iota 7 8 9 10 11
// 12
// 6
// 7
// 12
// 15
// 42
