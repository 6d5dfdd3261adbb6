//: ru Гамма
//: en A scale
//: level 1
//ru Пьезодинамик на пине 8 играет до-ре-ми-фа-соль-ля-си-до.
//en A buzzer on pin 8 plays do-re-mi-fa-sol-la-ti-do.
const int buzzer = 8;
const int notes[] = {262, 294, 330, 349, 392, 440, 494, 523};

void setup() {
  for (int i = 0; i < 8; i++) {
    tone(buzzer, notes[i], 250);
    delay(300);
  }
}

void loop() {
}
