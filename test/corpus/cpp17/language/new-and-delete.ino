#include <new>

int alive = 0;
struct Thing {
  int number;
  explicit Thing(int number = 1) : number(number) { ++alive; }
  ~Thing() { --alive; }
};
struct Node {
  int value;
  Node *next;
};

void setup() {
  Serial.begin(115200);
  int *one = new int(42), *zero = new int();
  Serial.println(*one + *zero);
  delete one;
  delete zero;
  Thing *thing = new Thing(7);
  Thing *many = new Thing[5];
  Serial.println(alive);
  Serial.println(many[4].number + thing->number);
  delete[] many;
  delete thing;
  Serial.println(alive);
  delete static_cast<Thing *>(nullptr);

  Node *list = nullptr;
  for (int i = 1; i <= 5; i++) list = new Node{i * i, list};
  for (Node *node = list; node; node = node->next) Serial.println(node->value);
  while (list) {
    Node *next = list->next;
    delete list;
    list = next;
  }
  // Memory comes back: this is more than the chip has.
  long sum = 0;
  for (int i = 0; i < 300; i++) {
    byte *block = new byte[100];
    block[99] = byte(i);
    sum += block[99];
    delete[] block;
  }
  Serial.println(sum);

  alignas(Thing) byte room[sizeof(Thing)];
  Thing *placed = new (room) Thing(3);
  Serial.println(placed->number);
  Serial.println((void *)placed == (void *)room);
  Serial.println(alive);
  placed->~Thing();
  Serial.println(alive);
  int *table = new int[3]{1, 2, 3};
  Serial.println(table[0] + table[2]);
  delete[] table;
  int(*grid)[2] = new int[3][2]{{1, 2}, {3, 4}, {5, 6}};
  Serial.println(grid[2][1]);
  delete[] grid;
  char *careful = new (std::nothrow) char[10];
  Serial.println(careful != nullptr);
  delete[] careful;
}
void loop() {}
// It prints:
// 42
// 6
// 8
// 0
// 25
// 16
// 9
// 4
// 1
// 33586
// 3
// 1
// 1
// 0
// 4
// 6
// 1
