#include <tuple>
#include <utility>

struct Point {
  int x, y;
  Point(int x, int y) : x(x), y(y) {}
};
std::tuple<int, char, double> three() { return {1, 'b', 2.5}; }
template <class Tuple, size_t... place> void all(const Tuple &tuple, std::index_sequence<place...>) {
  ((Serial.print(std::get<place>(tuple)), Serial.print(' ')), ...);
  Serial.println(int(sizeof...(place)));
}
template <class... T> void all(const std::tuple<T...> &tuple) { all(tuple, std::index_sequence_for<T...>()); }
template <class T, T... values> void sequence(std::integer_sequence<T, values...> one) {
  ((Serial.print(values), Serial.print(' ')), ...);
  Serial.println(int(one.size()));
}
struct Counted {
  static int copies;
  Counted() = default;
  Counted(const Counted &) { ++copies; }
  Counted(Counted &&) noexcept {}
  Counted &operator=(Counted &&) noexcept { return *this; }
};
int Counted::copies = 0;
struct Throwing {
  Throwing(const Throwing &) {}
  Throwing(Throwing &&) {}
};
int sum(int a, int b, int c) { return a + b + c; }

void setup() {
  Serial.begin(115200);
  std::tuple<int, const char *> tuple(5, "five");
  std::get<0>(tuple) = 6;
  std::get<const char *>(tuple) = "six";
  all(tuple);
  auto made = std::make_tuple(1, 2L, 'c');
  all(made);
  const auto &constant = made;
  Serial.println(std::get<long>(constant));
  Serial.println(std::get<2>(std::make_tuple(1, 2, 3)));
  int number;
  double real;
  std::tie(number, std::ignore, real) = three();
  Serial.println(number + real);
  std::tie(number, real) = std::pair(7, 0.25);
  Serial.println(number + real);
  Serial.println(std::apply(sum, std::tuple(1, 2, 3)));
  Serial.println(std::make_from_tuple<Point>(std::tuple(3, 4)).y);
  all(std::tuple_cat(std::tuple(1, 2), std::tuple("three"), std::tuple<>(), std::tuple('4')));
  Serial.println(std::get<0>(std::forward_as_tuple(number)) * 2);
  Serial.println(std::tuple(1, 2) < std::tuple(1, 3));
  Serial.println(std::tuple(1, 2) == std::tuple(1, 2));
  Serial.println(std::tuple(1, 2) != std::tuple(1, 2));
  Serial.println(std::tuple(2, 2) > std::tuple(1, 3));
  Serial.println(std::tuple(2, 2) <= std::tuple(1, 3));
  Serial.println(std::tuple(2, 2) >= std::tuple(1, 3));
  std::tuple<int, int> first(1, 2), second(3, 4);
  swap(first, second);
  first.swap(second);
  second = first;
  all(second);
  std::tuple<long, double> wider = std::tuple(1, 2);
  all(wider);
  Serial.println(int(std::tuple_size<decltype(made)>::value));
  std::tuple_element<1, decltype(made)>::type element = 70000;
  Serial.println(element);

  std::pair<int, const char *> pair(1, "one"), other = std::make_pair(2, "two");
  pair.swap(other);
  Serial.println(pair.second);
  swap(pair, other);
  Serial.println(std::get<0>(pair));
  Serial.println(std::get<const char *>(pair));
  std::get<int>(pair) = 9;
  Serial.println(pair.first);
  Serial.println(pair == other);
  Serial.println(pair != other);
  Serial.println(std::pair(1, 2) < std::pair(1, 3));
  Serial.println(std::pair(1, 2) > std::pair(1, 3));
  Serial.println(std::pair(1, 2) <= std::pair(1, 2));
  Serial.println(std::pair(1, 2) >= std::pair(1, 3));
  std::pair<Point, Point> points(std::piecewise_construct, std::forward_as_tuple(1, 2), std::forward_as_tuple(3, 4));
  Serial.println(points.first.y * 10 + points.second.x);
  Serial.println(int(std::tuple_size_v<decltype(pair)>));

  int a = 1, b = 2;
  std::swap(a, b);
  Serial.println(a * 10 + b);
  int left[] = {1, 2}, right[] = {3, 4};
  std::swap(left, right);
  Serial.println(left[1] * 10 + right[0]);
  Serial.println(std::exchange(a, 7));
  Serial.println(a);
  Counted one;
  Counted two = std::move(one);
  Counted three = std::move_if_noexcept(two);
  Counted four = std::as_const(three);
  (void)four;
  Serial.println(Counted::copies);
  Serial.println(std::is_same_v<decltype(std::move_if_noexcept(std::declval<Throwing &>())), const Throwing &>);
  sequence(std::integer_sequence<int, 5, 3>());
  sequence(std::make_integer_sequence<long, 4>());
  sequence(std::make_index_sequence<3>());
  std::in_place_t inPlace = std::in_place;
  std::in_place_type_t<int> type = std::in_place_type<int>;
  std::in_place_index_t<2> index = std::in_place_index<2>;
  (void)inPlace, (void)type, (void)index;
}
void loop() {}
// It prints:
// 6 six 2
// 1 2 c 3
// 2
// 3
// 3.50
// 7.25
// 6
// 4
// 1 2 three 4 4
// 14
// 1
// 1
// 0
// 1
// 0
// 1
// 1 2 2
// 1 2.00 2
// 3
// 70000
// two
// 1
// one
// 9
// 0
// 1
// 1
// 0
// 1
// 0
// 23
// 2
// 21
// 41
// 2
// 7
// 1
// 1
// 5 3 2
// 0 1 2 3 4
// 0 1 2 3
