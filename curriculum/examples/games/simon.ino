//: ru Саймон говорит
//: en Simon says
//: level 4
//ru Запомни порядок огней (пины 8…11) и повтори кнопками (2…5).
//en Remember the order of lights (pins 8…11) and repeat it by buttons (2…5).
const int lights[] = {8, 9, 10, 11};
const int buttons[] = {2, 3, 4, 5};
const int most = 20;
byte order[most];
int length = 0;

void flash(int n, int ms) {
  digitalWrite(lights[n], HIGH);
  delay(ms);
  digitalWrite(lights[n], LOW);
  delay(150);
}

//ru Ждёт кнопку и даёт её номер.
//en Waits for a button and gives its number.
int pressed() {
  for (;;) {
    for (int i = 0; i < 4; i++) {
      if (digitalRead(buttons[i]) == LOW) {
        flash(i, 200);
        while (digitalRead(buttons[i]) == LOW) {
        }
        return i;
      }
    }
  }
}

void setup() {
  for (int i = 0; i < 4; i++) {
    pinMode(lights[i], OUTPUT);
    pinMode(buttons[i], INPUT_PULLUP);
  }
  randomSeed(analogRead(A0));
}

void loop() {
  order[length++] = random(4);
  for (int i = 0; i < length; i++) {
    flash(order[i], 300);
  }
  for (int i = 0; i < length; i++) {
    if (pressed() != order[i]) {
      //ru Ошибка: все огни мигают, и игра начинается снова.
      //en Wrong: all lights flash and the game begins again.
      for (int light : lights) {
        digitalWrite(light, HIGH);
      }
      delay(800);
      for (int light : lights) {
        digitalWrite(light, LOW);
      }
      length = 0;
      break;
    }
  }
  if (length == most) {
    length = 0;
  }
  delay(500);
}
