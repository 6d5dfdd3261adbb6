//: ru Метроном с ручкой
//: en A metronome with a knob
//: level 3
//ru Потенциометр на A0 меняет темп от 200 до 40 ударов в минуту.
//en A potentiometer on A0 sets the tempo from 200 to 40 beats a minute.
const int buzzer = 8;
unsigned long lastBeat = 0;

void setup() {
}

void loop() {
  long tempo = map(analogRead(A0), 0, 1023, 200, 40);
  unsigned long pause = 60000 / tempo;
  if (millis() - lastBeat >= pause) {
    lastBeat = millis();
    tone(buzzer, 1000, 20);
  }
}
