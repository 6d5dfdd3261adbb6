//: ru Тексты во флеш-памяти
//: en Texts in flash memory
//: level 4
//ru У Uno всего 2 КБ оперативной памяти: тексты и таблицы можно не держать в ней.
//en An Uno has just 2 KB of RAM: texts and tables need not be in it.
const byte squares[] PROGMEM = {0, 1, 4, 9, 16, 25, 36, 49, 64, 81};

void setup() {
  Serial.begin(9600);
  Serial.println(F("n  n*n"));
  for (int n = 0; n < 10; n++) {
    Serial.print(n);
    Serial.print(F("  "));
    Serial.println(pgm_read_byte(&squares[n]));
  }
}

void loop() {
}
