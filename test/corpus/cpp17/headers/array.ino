#include <array>

template <class Items> void tell(const Items &items) {
  for (const auto &item : items) {
    Serial.print(item);
    Serial.print(' ');
  }
  Serial.println(int(items.size()));
}

void setup() {
  Serial.begin(115200);
  std::array<int, 5> numbers{1, 2, 3};
  tell(numbers);
  numbers.fill(4);
  numbers[0] = 1;
  numbers.at(1) = 2;
  numbers.front() += 10;
  numbers.back() *= 5;
  numbers.data()[2] = 33;
  std::get<3>(numbers) = 44;
  tell(numbers);
  const auto same = numbers;
  Serial.println(same == numbers);
  numbers[4] = 0;
  Serial.println(same != numbers);
  Serial.println(numbers < same);
  Serial.println(numbers > same);
  Serial.println(numbers <= same);
  Serial.println(numbers >= same);
  for (auto at = same.rbegin(); at != same.rend(); ++at) Serial.println(*at);
  int sum = 0;
  for (auto at = same.cbegin(); at != same.cend(); ++at) sum += *at;
  Serial.println(sum);
  std::array<int, 5> other{};
  swap(numbers, other);
  other.swap(numbers);
  tell(other);
  Serial.println(other.empty());
  Serial.println(int(other.max_size()));
  std::array<char, 0> none;
  Serial.println(none.empty());
  Serial.println(none.begin() == none.end());
  std::array<std::array<int, 3>, 2> grid{{{1, 2, 3}, {4, 5, 6}}};
  Serial.println(grid[1][2]);
  auto &[one, two, three, four, five] = numbers;
  two = 22;
  Serial.println(one + two + three + four + five);
  Serial.println(int(std::tuple_size_v<decltype(numbers)>));
  std::tuple_element_t<2, decltype(numbers)> element = 9;
  Serial.println(element);
  std::array letters{'a', 'b', 'c'};
  tell(letters);
  constexpr std::array<int, 3> fixed{7, 8, 9};
  static_assert(fixed[1] == 8 && fixed.size() == 3 && std::get<2>(fixed) == 9);
  static_assert(fixed.front() == 7 && fixed.back() == 9 && *fixed.begin() == 7);
}
void loop() {}
// It prints:
// 1 2 3 0 0 5
// 11 2 33 44 20 5
// 1
// 1
// 1
// 0
// 1
// 0
// 20
// 44
// 33
// 2
// 11
// 110
// 0 0 0 0 0 5
// 0
// 5
// 1
// 1
// 6
// 110
// 5
// 9
// a b c 3
