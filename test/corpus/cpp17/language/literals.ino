void setup() {
  Serial.begin(115200);
  Serial.println(0b10110);
  Serial.println(0x1F);
  Serial.println(017);
  Serial.println(1'000'000L);
  Serial.println(0b1111'0000, HEX);
  Serial.println(4'000'000'000u);
  Serial.println(1e3);
  Serial.println(0x1.8p1);
  Serial.println(.5f);
  Serial.println("one " "two");
  Serial.println(R"(raw \n "text")");
  Serial.println(R"end(with )" inside)end");
  Serial.println("tab\tquote\"slash\\");
  Serial.println("\x41\102\u0431");
  Serial.println('\x42');
  Serial.println('\'');
  Serial.println(u8"тест");
  Serial.println(int(sizeof("four")));
  Serial.println(int(sizeof(u'x')));
  Serial.println(int(sizeof(U'x')));
  Serial.println(true);
  Serial.println(nullptr == static_cast<char *>(nullptr));
  Serial.println(BIN);
  Serial.println(255, BIN);
  Serial.println(64, OCT);
  Serial.println("abc"[1]);
}
void loop() {}
// It prints:
// 22
// 31
// 15
// 1000000
// F0
// 4000000000
// 1000.00
// 3.00
// 0.50
// one two
// raw \n "text"
// with )" inside
// tab	quote"slash\
// ABб
// B
// '
// тест
// 5
// 2
// 4
// 1
// 1
// 2
// 11111111
// 100
// b
