//: ru Пианино из четырёх кнопок
//: en A piano of four buttons
//: level 2
//ru Кнопки на пинах 2…5, у каждой своя нота.
//en Buttons on pins 2…5, each with a note of its own.
const int buzzer = 8;
const int keys[] = {2, 3, 4, 5};
const int notes[] = {262, 294, 330, 349};

void setup() {
  for (int i = 0; i < 4; i++) {
    pinMode(keys[i], INPUT_PULLUP);
  }
}

void loop() {
  bool silent = true;
  for (int i = 0; i < 4; i++) {
    if (digitalRead(keys[i]) == LOW) {
      tone(buzzer, notes[i]);
      silent = false;
    }
  }
  if (silent) {
    noTone(buzzer);
  }
}
