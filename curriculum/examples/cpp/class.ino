//: ru Класс «Светодиод»
//: en A class “Led”
//: level 4
//ru Класс держит вместе то, что знает светодиод, и то, что он умеет.
//en A class keeps together what an LED knows and what it can do.
class Led {
 public:
  Led(int pin) : pin(pin) {}

  void begin() {
    pinMode(pin, OUTPUT);
  }

  void set(bool state) {
    on = state;
    digitalWrite(pin, on);
  }

  void toggle() {
    set(!on);
  }

 private:
  int pin;
  bool on = false;
};

Led red(8);
Led green(9);

void setup() {
  red.begin();
  green.begin();
  green.set(true);
}

void loop() {
  red.toggle();
  green.toggle();
  delay(400);
}
