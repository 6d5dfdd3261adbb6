//: ru Два ритма сразу
//: en Two rhythms at once
//: level 3
//ru Один светодиод мигает раз в 300 мс, другой — раз в 700.
//en One LED blinks every 300 ms, the other every 700.
struct Blinker {
  int pin;
  unsigned long pause;
  unsigned long last;

  void update() {
    if (millis() - last >= pause) {
      last = millis();
      digitalWrite(pin, !digitalRead(pin));
    }
  }
};

Blinker fast = {8, 300, 0};
Blinker slow = {9, 700, 0};

void setup() {
  pinMode(fast.pin, OUTPUT);
  pinMode(slow.pin, OUTPUT);
}

void loop() {
  fast.update();
  slow.update();
}
