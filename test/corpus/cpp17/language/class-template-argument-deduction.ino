#include <array>
#include <optional>
#include <tuple>
#include <utility>

template <class T> struct Box {
  T content;
  explicit Box(T content) : content(content) {}
};
template <class T, size_t n> struct Table {
  T items[n];
  constexpr int length() const { return int(n); }
};
template <class T, class... Rest> Table(T, Rest...) -> Table<T, 1 + sizeof...(Rest)>;
template <class T> struct Named {
  T name;
  Named(T name) : name(name) {}
};
struct Words {
  Words(const char *text) : text(text) {}
  const char *text;
};
Named(const char *) -> Named<Words>;
template <class Callee> class Later {
public:
  explicit Later(Callee callee) : callee(callee) {}
  ~Later() { callee(); }

private:
  Callee callee;
};

void setup() {
  Serial.begin(115200);
  Later later([] { Serial.println("last"); });
  Box box(2.5);
  Box letter('k');
  Serial.println(box.content);
  Serial.println(letter.content);
  Table table{3, 1, 4, 1, 5};
  Serial.println(table.length());
  Serial.println(table.items[4]);
  Named named("words");
  Serial.println(named.name.text);
  std::pair pair(1, 'c');
  Serial.println(pair.second);
  std::tuple tuple(1, 2.5, "three");
  Serial.println(std::get<2>(tuple));
  std::array array{1L, 2L, 3L};
  Serial.println(int(array.size()));
  std::optional maybe = 5;
  Serial.println(*maybe);
}
void loop() {}
// It prints:
// 2.50
// k
// 5
// 5
// words
// c
// three
// 3
// 5
// last
