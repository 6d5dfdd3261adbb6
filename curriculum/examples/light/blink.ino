//: ru Мигающий светодиод
//: en Blinking LED
//: level 1
//ru Светодиод на самой плате зажигается и гаснет каждую секунду.
//en The LED on the board itself goes on and off every second.
void setup() {
  pinMode(LED_BUILTIN, OUTPUT);
}

void loop() {
  digitalWrite(LED_BUILTIN, HIGH);
  delay(1000);
  digitalWrite(LED_BUILTIN, LOW);
  delay(1000);
}
