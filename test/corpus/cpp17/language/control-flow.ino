#include <initializer_list>

int depth(int n) { return n <= 0 ? 0 : 1 + depth(n - 1); }
bool isOdd(int n);
bool isEven(int n) { return n == 0 || isOdd(n - 1); }
bool isOdd(int n) { return n != 0 && isEven(n - 1); }
void hanoi(int n, char from, char to, char by, int &moves) {
  if (n == 0) return;
  hanoi(n - 1, from, by, to, moves);
  ++moves;
  hanoi(n - 1, by, to, from, moves);
}
int area(int width, int height = 2) { return width * height; }
double area(double radius) { return 3 * radius * radius; }
const char *size(int n) {
  switch (n) {
    case 0: return "none";
    case 1 ... 9: return "few";
    case 10:
    case 11: return "ten or so";
    default: return "many";
  }
}

void setup() {
  Serial.begin(115200);
  for (int i = 0, j = 10; i < j; i += 3, j--) Serial.println(i * j);
  int n = 5;
  while (n --> 0) {
    if (n == 3) continue;
    if (n == 1) break;
    Serial.println(n);
  }
  do Serial.println("once");
  while (false);
  for (int row = 0; row < 3; row++) {
    for (int column = 0; column < 3; column++) {
      if (row * column == 2) goto found;
      Serial.print(row * column);
    }
    Serial.println();
  }
found:
  Serial.println("found");
  Serial.println(depth(40));
  Serial.println(isEven(10) && isOdd(7));
  int moves = 0;
  hanoi(6, 'a', 'b', 'c', moves);
  Serial.println(moves);
  Serial.println(area(3));
  Serial.println(area(3, 4));
  Serial.println(area(1.5));
  for (int count : {0, 4, 11, 99}) Serial.println(size(count));
  switch (int value = 2) {
    case 2: {
      int inside = value * 2;
      Serial.println(inside);
    }
      [[fallthrough]];
    case 3: Serial.println("falls"); break;
    case 4: Serial.println("not here");
  }
  for (;;) {
    if (++n > 4) break;
  }
  Serial.println(n);
}
void loop() {}
// It prints:
// 0
// 27
// 48
// 4
// 2
// once
// 000
// 01found
// 40
// 1
// 63
// 6
// 12
// 6.75
// none
// few
// ten or so
// many
// 4
// falls
// 5
