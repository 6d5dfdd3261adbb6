//: ru Мигать, не останавливаясь
//: en Blinking without standing still
//: level 2
//ru delay останавливает всё. millis() — это часы, на которые смотрят.
//en delay stops everything. millis() is a clock to look at.
const int led = 13;
const unsigned long pause = 500;
unsigned long last = 0;

void setup() {
  pinMode(led, OUTPUT);
}

void loop() {
  if (millis() - last >= pause) {
    last = millis();
    digitalWrite(led, !digitalRead(led));
  }
  //ru Здесь плата успевает делать что-то ещё.
  //en Here the board has time for something else.
}
