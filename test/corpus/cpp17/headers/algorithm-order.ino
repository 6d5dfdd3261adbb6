#include <algorithm>
#include <functional>

struct Person {
  const char *name;
  int age;
};
const int given[] = {17, 3, 25, 8, 3, 42, 11, 0, -5, 30, 9, 21, 14, 6, 19, 33, 2, 28, 7, 12};
constexpr int count = sizeof given / sizeof *given;
int numbers[count];
void again() { std::copy(given, given + count, numbers); }
void tell(const char *name, const int *from, const int *to) {
  Serial.print(name);
  for (; from != to; ++from) {
    Serial.print(' ');
    Serial.print(*from);
  }
  Serial.println();
}

void setup() {
  Serial.begin(115200);
  int *end = numbers + count;
  again();
  Serial.println(std::is_sorted(numbers, end));
  Serial.println(int(std::is_sorted_until(numbers, end) - numbers));
  std::sort(numbers, end);
  tell("sort", numbers, end);
  Serial.println(std::is_sorted(numbers, end));
  std::sort(numbers, end, std::greater<int>());
  tell("sort greater", numbers, end);
  Serial.println(std::is_sorted(numbers, end, std::greater<int>()));
  Person people[] = {{"Ann", 12}, {"Boris", 9}, {"Clara", 12}, {"Dan", 9}, {"Eve", 7}};
  std::stable_sort(people, people + 5, [](const Person &a, const Person &b) { return a.age < b.age; });
  for (const Person &person : people) Serial.println(person.name);
  again();
  std::partial_sort(numbers, numbers + 4, end);
  tell("partial_sort", numbers, numbers + 4);
  int few[3];
  again();
  std::partial_sort_copy(numbers, end, few, few + 3, std::greater<>());
  tell("partial_sort_copy", few, few + 3);
  int *reached = std::partial_sort_copy(given, given + 2, few, few + 3);
  tell("partial_sort_copy", few, reached);
  std::nth_element(numbers, numbers + 9, end);
  Serial.println(numbers[9]);
  std::sort(numbers, end);
  Serial.println(*std::lower_bound(numbers, end, 10));
  Serial.println(int(std::upper_bound(numbers, end, 3) - numbers));
  auto [low, high] = std::equal_range(numbers, end, 3);
  Serial.println(int(high - low));
  Serial.println(std::binary_search(numbers, end, 25));
  Serial.println(std::binary_search(numbers, end, 26));
  auto by = [](int a, int b) { return a / 10 < b / 10; };
  Serial.println(*std::lower_bound(numbers, end, 25, by));
  Serial.println(int(std::upper_bound(numbers, end, 15, by) - numbers));
  Serial.println(std::binary_search(numbers, end, 49, by));

  int a[] = {1, 3, 5, 7, 7}, b[] = {2, 3, 7, 8}, c[9];
  tell("merge", c, std::merge(a, a + 5, b, b + 4, c));
  tell("set_union", c, std::set_union(a, a + 5, b, b + 4, c));
  tell("set_intersection", c, std::set_intersection(a, a + 5, b, b + 4, c));
  tell("set_difference", c, std::set_difference(a, a + 5, b, b + 4, c));
  tell("set_symmetric_difference", c, std::set_symmetric_difference(a, a + 5, b, b + 4, c));
  Serial.println(std::includes(a, a + 5, b + 1, b + 3));
  Serial.println(std::includes(a, a + 5, b, b + 4));
  int halves[] = {1, 4, 9, 2, 3, 10};
  std::inplace_merge(halves, halves + 3, halves + 6);
  tell("inplace_merge", halves, halves + 6);

  again();
  std::make_heap(numbers, end);
  Serial.println(numbers[0]);
  Serial.println(std::is_heap(numbers, end));
  std::pop_heap(numbers, end);
  Serial.println(end[-1]);
  Serial.println(std::is_heap(numbers, end - 1));
  end[-1] = 27;
  std::push_heap(numbers, end);
  Serial.println(std::is_heap(numbers, end));
  std::sort_heap(numbers, end);
  tell("sort_heap", numbers, end);
  Serial.println(int(std::is_heap_until(numbers, end) - numbers));
  Serial.println(std::is_heap(numbers, end, std::greater<>()));

  int order[] = {1, 2, 3};
  do tell("permutation", order, order + 3);
  while (std::next_permutation(order, order + 3));
  tell("first again", order, order + 3);
  Serial.println(std::prev_permutation(order, order + 3));
  tell("prev_permutation", order, order + 3);
  std::next_permutation(order, order + 3, std::greater<>());
  tell("the other way", order, order + 3);
}
void loop() {}
// It prints:
// 0
// 1
// sort -5 0 2 3 3 6 7 8 9 11 12 14 17 19 21 25 28 30 33 42
// 1
// sort greater 42 33 30 28 25 21 19 17 14 12 11 9 8 7 6 3 3 2 0 -5
// 1
// Eve
// Boris
// Dan
// Ann
// Clara
// partial_sort -5 0 2 3
// partial_sort_copy 42 33 30
// partial_sort_copy 3 17
// 11
// 11
// 5
// 2
// 1
// 0
// 21
// 14
// 1
// merge 1 2 3 3 5 7 7 7 8
// set_union 1 2 3 5 7 7 8
// set_intersection 3 7
// set_difference 1 5 7
// set_symmetric_difference 1 2 5 7 8
// 1
// 0
// inplace_merge 1 2 3 4 9 10
// 42
// 1
// 42
// 1
// 1
// sort_heap -5 0 2 3 3 6 7 8 9 11 12 14 17 19 21 25 27 28 30 33
// 1
// 1
// permutation 1 2 3
// permutation 1 3 2
// permutation 2 1 3
// permutation 2 3 1
// permutation 3 1 2
// permutation 3 2 1
// first again 1 2 3
// 0
// prev_permutation 3 2 1
// the other way 3 1 2
