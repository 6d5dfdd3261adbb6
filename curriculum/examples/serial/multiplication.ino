//: ru Таблица умножения
//: en Multiplication table
//: level 2
//ru Цикл внутри цикла.
//en A loop inside a loop.
void setup() {
  Serial.begin(9600);
  for (int a = 1; a <= 9; a++) {
    for (int b = 1; b <= 9; b++) {
      Serial.print(a * b);
      Serial.print('\t');
    }
    Serial.println();
  }
}

void loop() {
}
