//: ru SOS азбукой Морзе
//: en SOS in Morse code
//: level 3
//ru Точка — короткая вспышка, тире — длинная, втрое дольше.
//en A dot is a short flash, a dash is three times as long.
const int led = 13;
const int dot = 200;

void flash(int length) {
  digitalWrite(led, HIGH);
  delay(length);
  digitalWrite(led, LOW);
  delay(dot);
}

//ru Буква — это текст из точек и тире: "..." — это S.
//en A letter is a text of dots and dashes: "..." is S.
void letter(const char *signs) {
  for (int i = 0; signs[i] != '\0'; i++) {
    flash(signs[i] == '.' ? dot : 3 * dot);
  }
  delay(2 * dot);
}

void setup() {
  pinMode(led, OUTPUT);
}

void loop() {
  letter("...");
  letter("---");
  letter("...");
  delay(4 * dot);
}
