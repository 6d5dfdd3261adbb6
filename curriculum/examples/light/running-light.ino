//: ru Бегущий огонёк
//: en Running light
//: level 2
//ru Светодиоды на пинах 4…9 зажигаются один за другим.
//en LEDs on pins 4…9 light up one after another.
const int first = 4;
const int last = 9;

void setup() {
  for (int pin = first; pin <= last; pin++) {
    pinMode(pin, OUTPUT);
  }
}

void loop() {
  for (int pin = first; pin <= last; pin++) {
    digitalWrite(pin, HIGH);
    delay(100);
    digitalWrite(pin, LOW);
  }
}
