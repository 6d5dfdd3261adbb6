//: ru Ханойские башни
//: en Towers of Hanoi
//: level 4
//ru Функция зовёт сама себя: сначала башню поменьше, потом диск.
//en A function calls itself: first the smaller tower, then the disc.
int moves = 0;

void move(int discs, char from, char to, char spare) {
  if (discs == 0) return;
  move(discs - 1, from, spare, to);
  moves++;
  Serial.print(discs);
  Serial.print(": ");
  Serial.print(from);
  Serial.print(" -> ");
  Serial.println(to);
  move(discs - 1, spare, to, from);
}

void setup() {
  Serial.begin(9600);
  move(3, 'A', 'C', 'B');
  Serial.println(moves);
}

void loop() {
}
