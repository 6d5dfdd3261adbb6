//: ru Обратный отсчёт
//: en Countdown
//: level 1
//ru От десяти до нуля, потом пуск.
//en From ten to zero, then off it goes.
void setup() {
  Serial.begin(9600);
  for (int n = 10; n > 0; n--) {
    Serial.println(n);
    delay(1000);
  }
  Serial.println("Start!");
}

void loop() {
}
