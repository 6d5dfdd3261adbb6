//: ru Светофор с кнопкой: состояния
//: en Traffic light with a button: states
//: level 4
//ru Программа всегда в одном из состояний и помнит, с какого времени.
//en The program is always in one of its states and remembers since when.
enum State { CARS_GO, CARS_STOP, PEOPLE_GO };

const int carGreen = 10;
const int carRed = 8;
const int peopleGreen = 6;
const int button = 2;
State state = CARS_GO;
unsigned long since = 0;

void enter(State next) {
  state = next;
  since = millis();
  digitalWrite(carGreen, state == CARS_GO);
  digitalWrite(carRed, state != CARS_GO);
  digitalWrite(peopleGreen, state == PEOPLE_GO);
}

void setup() {
  pinMode(carGreen, OUTPUT);
  pinMode(carRed, OUTPUT);
  pinMode(peopleGreen, OUTPUT);
  pinMode(button, INPUT_PULLUP);
  enter(CARS_GO);
}

void loop() {
  unsigned long passed = millis() - since;
  switch (state) {
    case CARS_GO:
      if (digitalRead(button) == LOW && passed > 2000) enter(CARS_STOP);
      break;
    case CARS_STOP:
      if (passed > 1000) enter(PEOPLE_GO);
      break;
    case PEOPLE_GO:
      if (passed > 4000) enter(CARS_GO);
      break;
  }
}
