//: ru Мелодия по нотам
//: en A melody from notes
//: level 2
//ru «В лесу родилась ёлочка»: ноты и длины рядом, в двух списках.
//en A Russian winter song: notes and lengths side by side, in two lists.
const int buzzer = 8;
const int notes[] = {294, 494, 494, 440, 494, 392, 294, 294};
const int beats[] = {1, 1, 1, 1, 1, 1, 2, 2};
const int count = sizeof(notes) / sizeof(notes[0]);
const int beat = 300;

void setup() {
  for (int i = 0; i < count; i++) {
    int length = beats[i] * beat;
    tone(buzzer, notes[i], length * 9 / 10);
    delay(length);
  }
}

void loop() {
}
