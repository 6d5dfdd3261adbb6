//: ru Кнопка, которую не проспать
//: en A button that is never missed
//: level 4
//ru Плата занята долгой паузой, но прерывание замечает кнопку сразу.
//en The board is busy with a long pause, yet an interrupt sees the button at once.
const int button = 2;

//ru volatile: переменную меняет прерывание.
//en volatile: an interrupt changes the variable.
volatile int presses = 0;

void pressed() {
  presses++;
}

void setup() {
  Serial.begin(9600);
  pinMode(button, INPUT_PULLUP);
  attachInterrupt(digitalPinToInterrupt(button), pressed, FALLING);
}

void loop() {
  delay(2000);
  Serial.print("presses: ");
  Serial.println(presses);
}
