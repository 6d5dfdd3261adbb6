//: ru Счётчик нажатий
//: en Counting presses
//: level 2
//ru Каждое нажатие кнопки на пине 2 прибавляет единицу.
//en Each press of the button on pin 2 adds one.
const int button = 2;

int count = 0;
bool wasPressed = false;

void setup() {
  Serial.begin(9600);
  pinMode(button, INPUT_PULLUP);
}

void loop() {
  bool isPressed = digitalRead(button) == LOW;
  if (isPressed && !wasPressed) {
    count++;
    Serial.println(count);
    delay(20);
  }
  wasPressed = isPressed;
}
