//: ru Сортировка пузырьком
//: en Bubble sort
//: level 3
//ru Соседей меняют местами, пока список не встанет по порядку.
//en Neighbours change places until the list is in order.
int numbers[] = {42, 7, 19, 3, 28, 11};
const int count = sizeof(numbers) / sizeof(numbers[0]);

void setup() {
  Serial.begin(9600);
  for (int round = 0; round < count - 1; round++) {
    for (int i = 0; i < count - 1 - round; i++) {
      if (numbers[i] > numbers[i + 1]) {
        int kept = numbers[i];
        numbers[i] = numbers[i + 1];
        numbers[i + 1] = kept;
      }
    }
  }
  for (int number : numbers) {
    Serial.print(number);
    Serial.print(' ');
  }
  Serial.println();
}

void loop() {
}
