struct Screen : Print {
  char text[16] = "";
  byte length = 0;
  size_t write(uint8_t letter) override {
    if (length < 15) text[length++] = letter, text[length] = 0;
    return 1;
  }
  using Print::write;
};
struct Badge : Printable {
  size_t printTo(Print &out) const override { return out.print("badge ") + out.print(7); }
};
// Called above its definition: the sketch's own prototypes see to that.
void setup() {
  Serial.begin(115200);
  Screen screen;
  screen.print(F("x="));
  screen.print(12.345, 1);
  Serial.println(screen.text);
  Serial.println(Badge());
  later(3);
  Serial.println(map(512, 0, 1023, 0, 255));
  Serial.println(constrain(300, 0, 255));
  Serial.println(min(3, 4.5));
  Serial.println(max(2, 7L));
  Serial.println(abs(-4));
  Serial.println(sq(5));
  Serial.println(round(2.6));
  Serial.println(highByte(0x1234), HEX);
  Serial.println(word(0x12, 0x34), HEX);
  Serial.println(bit(4));
  Serial.println(B1010);
  Serial.println(sizeof(int) + sizeof(long) + sizeof(double));
  Serial.println(twice<long>(40000));
  char text[8];
  Serial.println(itoa(-42, text, 10));
  Serial.println(dtostrf(3.14159, 6, 2, text));
  Serial.println(isDigit('5') && !isAlpha('5'));
  randomSeed(3);
  long first = random(100);
  randomSeed(3);
  Serial.println(first == random(100) && first < 100);
  auto at = millis();
  delay(3);
  Serial.println(millis() - at >= 3);
  if (Serial) Serial.println("Serial is there");
  analogWrite(9, 100);
  Serial.println(OCR1A);
  uint64_t huge = 1ULL << 40;
  Serial.println(uint32_t(huge >> 20));
}
void later(int number) { Serial.println(number * factor()); }
int factor() { return 7; }
template <class T> T twice(T value) { return value * 2; }
void loop() {}
// It prints:
// x=12.3
// badge 7
// 21
// 127
// 255
// 3.00
// 7
// 4
// 25
// 3
// 12
// 1234
// 16
// 10
// 10
// 80000
// -42
//   3.14
// 1
// 1
// 1
// Serial is there
// 100
// 1048576
