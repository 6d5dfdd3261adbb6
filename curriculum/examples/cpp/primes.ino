//: ru Простые числа
//: en Prime numbers
//: level 3
//ru Простое делится только на единицу и на себя.
//en A prime is divided by one and by itself alone.
bool isPrime(int n) {
  for (int d = 2; d * d <= n; d++) {
    if (n % d == 0) return false;
  }
  return n > 1;
}

void setup() {
  Serial.begin(9600);
  for (int n = 2; n < 60; n++) {
    if (isPrime(n)) {
      Serial.print(n);
      Serial.print(' ');
    }
  }
  Serial.println();
}

void loop() {
}
