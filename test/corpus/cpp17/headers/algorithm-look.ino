#include <algorithm>
#include <array>

const std::array<int, 8> numbers{3, 1, 4, 1, 5, 9, 2, 6};
template <class At> void tell(const char *name, At at) {
  Serial.print(name);
  Serial.print(' ');
  Serial.println(int(at - numbers.begin()));
}
bool isEven(int number) { return number % 2 == 0; }

void setup() {
  Serial.begin(115200);
  auto from = numbers.begin(), to = numbers.end();
  const int pair[] = {1, 5}, ones[] = {1}, absent[] = {7, 8};
  tell("find", std::find(from, to, 5));
  tell("find none", std::find(from, to, 7));
  tell("find_if", std::find_if(from, to, isEven));
  tell("find_if_not", std::find_if_not(from, to, [](int n) { return n < 4; }));
  tell("find_first_of", std::find_first_of(from, to, absent, absent + 2));
  tell("find_first_of", std::find_first_of(from, to, pair, pair + 2));
  tell("find_end", std::find_end(from, to, ones, ones + 1));
  tell("find_end", std::find_end(from, to, absent, absent + 2));
  tell("adjacent_find", std::adjacent_find(from, to));
  tell("adjacent_find", std::adjacent_find(from, to, [](int a, int b) { return a + b == 14; }));
  tell("search", std::search(from, to, pair, pair + 2));
  tell("search", std::search(from, to, absent, absent + 2, [](int a, int b) { return a > b; }));
  const char *text = "hooot";
  Serial.println(std::search_n(text, text + 5, 2, 'o'));
  Serial.println(int(std::search_n(text, text + 5, 4, 'o') - text));
  Serial.println(int(std::search_n(text, text + 5, 1, 'a', [](char a, char b) { return a > b + 8; }) - text));
  Serial.println(std::all_of(from, to, [](int n) { return n > 0; }));
  Serial.println(std::any_of(from, to, [](int n) { return n > 9; }));
  Serial.println(std::none_of(from, to, isEven));
  Serial.println(int(std::count(from, to, 1)));
  Serial.println(int(std::count_if(from, to, isEven)));
  int sum = 0;
  std::for_each(from, to, [&](int n) { sum += n; });
  std::for_each_n(from, 3, [&](int n) { sum += 100 * n; });
  Serial.println(sum);
  const int same[] = {3, 1, 4, 2, 5};
  auto [a, b] = std::mismatch(from, to, same);
  Serial.println(*a * 10 + *b);
  auto two = std::mismatch(from, from + 3, same, same + 5);
  tell("mismatch", two.first);
  tell("mismatch", std::mismatch(same, same + 5, from, [](int x, int y) { return x >= y; }).second);
  tell("mismatch", std::mismatch(same, same + 2, from, to, [](int x, int y) { return x == y; }).second);
  Serial.println(std::equal(from, from + 3, same));
  Serial.println(std::equal(from, from + 3, same, same + 4));
  Serial.println(std::equal(from, from + 5, same, [](int x, int y) { return x <= y; }));
  Serial.println(std::equal(from, from + 2, same, same + 2, [](int x, int y) { return x == y; }));
  const int mixed[] = {4, 1, 3};
  Serial.println(std::is_permutation(from, from + 3, mixed));
  Serial.println(std::is_permutation(from, from + 3, same + 1));
  Serial.println(std::is_permutation(mixed, mixed + 3, same, [](int x, int y) { return x == y; }));
  Serial.println(std::lexicographical_compare("abc", "abc" + 3, "abd", "abd" + 3));
  Serial.println(std::lexicographical_compare(from, to, from, from + 2));
  Serial.println(std::lexicographical_compare(from, from + 1, mixed, mixed + 3, [](int x, int y) { return x > y; }));
  Serial.println(std::is_partitioned(same, same + 3, [](int n) { return n < 4; }));
  Serial.println(std::is_partitioned(from, to, isEven));
  const int parts[] = {2, 4, 8, 1, 3};
  Serial.println(*std::partition_point(parts, parts + 5, isEven));
}
void loop() {}
// It prints:
// find 4
// find none 8
// find_if 2
// find_if_not 2
// find_first_of 8
// find_first_of 1
// find_end 3
// find_end 8
// adjacent_find 8
// adjacent_find 4
// search 3
// search 8
// ooot
// 5
// 1
// 1
// 0
// 0
// 2
// 3
// 831
// 12
// mismatch 3
// mismatch 5
// mismatch 2
// 1
// 0
// 1
// 1
// 1
// 0
// 1
// 1
// 0
// 0
// 1
// 0
// 1
