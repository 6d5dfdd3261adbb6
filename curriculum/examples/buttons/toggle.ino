//: ru Нажал — включил, нажал — выключил
//: en Press for on, press for off
//: level 2
//ru Светодиод меняется в тот миг, когда кнопку нажали.
//en The LED changes at the moment the button goes down.
const int button = 2;
const int led = 13;

bool isOn = false;
bool wasPressed = false;

void setup() {
  pinMode(button, INPUT_PULLUP);
  pinMode(led, OUTPUT);
}

void loop() {
  bool isPressed = digitalRead(button) == LOW;
  if (isPressed && !wasPressed) {
    isOn = !isOn;
    digitalWrite(led, isOn);
    //ru Контакты кнопки дрожат: подождём, пока успокоятся.
    //en The contacts of a button shiver: wait until they are still.
    delay(20);
  }
  wasPressed = isPressed;
}
