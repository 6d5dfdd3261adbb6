//: ru Шаблон и лямбда
//: en A template and a lambda
//: level 4
//ru Шаблон работает с любым типом, лямбда — функция без имени.
//en A template works with any type, a lambda is a function without a name.
template <typename Value>
Value greatest(Value a, Value b) {
  return a > b ? a : b;
}

template <typename Action>
void repeat(int times, Action action) {
  for (int i = 0; i < times; i++) action(i);
}

void setup() {
  Serial.begin(9600);
  Serial.println(greatest(3, 8));
  Serial.println(greatest(2.5, 1.5));
  int sum = 0;
  repeat(5, [&](int n) { sum += n; });
  Serial.println(sum);
}

void loop() {
}
