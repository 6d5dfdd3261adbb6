#include <algorithm>
#include <initializer_list>
#include <iterator>
#include <type_traits>

struct Forward {
  using difference_type = int;
  using value_type = int;
  using pointer = int *;
  using reference = int &;
  using iterator_category = std::forward_iterator_tag;
  int *at;
  int &operator*() const { return *at; }
  Forward &operator++() {
    ++at;
    return *this;
  }
  bool operator!=(const Forward &other) const { return at != other.at; }
};
struct Both : Forward {
  using iterator_category = std::bidirectional_iterator_tag;
  Both &operator++() {
    ++at;
    return *this;
  }
  Both &operator--() {
    --at;
    return *this;
  }
};
class Stack {
public:
  using value_type = int;
  void push_back(int item) { items[count++] = item; }
  const int *begin() const { return items; }
  const int *end() const { return items + count; }
  bool empty() const { return count == 0; }
  size_t size() const { return size_t(count); }
  const int *data() const { return items; }

private:
  int items[8];
  int count = 0;
};
struct Owner {
  int value;
  Owner(int value = 0) : value(value) {}
  Owner(Owner &&other) : value(other.value) { other.value = -1; }
  Owner &operator=(Owner &&other) {
    value = other.value;
    other.value = -1;
    return *this;
  }
};
template <class At, class Kind> constexpr bool isA =
    std::is_base_of_v<Kind, typename std::iterator_traits<At>::iterator_category>;

void setup() {
  Serial.begin(115200);
  int numbers[] = {10, 20, 30, 40, 50};
  Serial.println(int(std::distance(numbers, numbers + 5)));
  Serial.println(int(std::distance(Forward{numbers}, Forward{numbers + 4})));
  Both both{{numbers}};
  std::advance(both, 3);
  Serial.println(*both);
  std::advance(both, -2);
  Serial.println(*both);
  Serial.println(*std::next(Forward{numbers}));
  Serial.println(*std::next(numbers, 4));
  Serial.println(*std::prev(numbers + 5));
  Serial.println(*std::prev(both, 1));
  auto back = std::make_reverse_iterator(numbers + 5);
  auto front = std::make_reverse_iterator(numbers);
  Serial.println(*back);
  Serial.println(back[2]);
  Serial.println(*++back);
  Serial.println(*back++);
  Serial.println(*--back);
  Serial.println(*back--);
  Serial.println(*(back + 1));
  Serial.println(*(1 + back));
  back += 3;
  Serial.println(*back);
  back -= 2;
  Serial.println(*(back - 1));
  Serial.println(*back.base());
  Serial.println(int(front - back));
  Serial.println(back == front);
  Serial.println(back != front);
  Serial.println(back < front);
  Serial.println(back > front);
  Serial.println(back <= front);
  Serial.println(back >= front);
  for (auto at = std::rbegin(numbers); at != std::rend(numbers); ++at) Serial.println(*at);
  Serial.println(*std::begin(numbers) + *(std::end(numbers) - 1));
  Serial.println(*std::cbegin(numbers) + *(std::cend(numbers) - 2));
  Serial.println(*std::crbegin(numbers) - *(std::crend(numbers) - 1));
  Stack stack;
  Serial.println(std::empty(stack));
  auto into = std::back_inserter(stack);
  *into = 5;
  std::copy(numbers, numbers + 2, into);
  Serial.println(int(std::size(stack)));
  Serial.println(std::data(stack)[2]);
  Serial.println(*std::begin(stack) + *std::cbegin(stack));
  Serial.println(int(std::size(numbers)));
  Serial.println(std::empty(numbers));
  Serial.println(std::data(numbers)[1]);
  std::initializer_list<int> list = {1, 2, 3};
  Serial.println(std::empty(list));
  Serial.println(std::data(list)[1]);
  Serial.println(int(std::size(list)));
  Serial.println(*std::begin(list) + *(std::end(list) - 1));
  Serial.println(*std::rbegin(list));
  Owner owners[] = {1, 2, 3}, others[3];
  std::copy(std::make_move_iterator(owners), std::make_move_iterator(owners + 2), others);
  Serial.println(owners[0].value + others[1].value * 10);
  std::move_iterator<Owner *> moving(owners + 2);
  Owner last = *moving;
  Serial.println(last.value * 10 + moving.base()->value);
  Serial.println(isA<int *, std::random_access_iterator_tag>);
  Serial.println(isA<Forward, std::bidirectional_iterator_tag>);
  Serial.println(isA<Both, std::forward_iterator_tag>);
  Serial.println(isA<Forward, std::input_iterator_tag>);
  Serial.println(isA<decltype(into), std::output_iterator_tag>);
  std::iterator_traits<Forward>::value_type value = 4;
  Serial.println(value);
}
void loop() {}
// It prints:
// 5
// 4
// 40
// 20
// 20
// 50
// 50
// 10
// 50
// 30
// 40
// 40
// 40
// 40
// 40
// 40
// 20
// 50
// 50
// 4
// 0
// 1
// 1
// 0
// 1
// 0
// 50
// 40
// 30
// 20
// 10
// 60
// 50
// 40
// 1
// 3
// 20
// 10
// 5
// 0
// 20
// 0
// 2
// 3
// 4
// 3
// 19
// 29
// 1
// 0
// 1
// 1
// 1
// 4
