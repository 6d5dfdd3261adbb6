//: ru Свои функции
//: en Functions of your own
//: level 2
//ru Функция с результатом считает, функция без него делает.
//en A function with a result counts, one without it acts.
float toFahrenheit(float celsius) {
  return celsius * 9 / 5 + 32;
}

void show(float celsius) {
  Serial.print(celsius, 0);
  Serial.print(" C = ");
  Serial.print(toFahrenheit(celsius), 0);
  Serial.println(" F");
}

void setup() {
  Serial.begin(9600);
  for (int t = -10; t <= 30; t += 10) {
    show(t);
  }
}

void loop() {
}
