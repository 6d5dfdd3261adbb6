//: ru Кнопка зажигает свет
//: en A button lights the LED
//: level 1
//ru Кнопка между пином 2 и GND. Пока нажата, светодиод горит.
//en A button between pin 2 and GND. While it is pressed, the LED is on.
const int button = 2;
const int led = 13;

void setup() {
  //ru Своя подтяжка платы: резистор не нужен, нажатая кнопка даёт LOW.
  //en The board’s own pull-up: no resistor; a pressed button gives LOW.
  pinMode(button, INPUT_PULLUP);
  pinMode(led, OUTPUT);
}

void loop() {
  if (digitalRead(button) == LOW) {
    digitalWrite(led, HIGH);
  } else {
    digitalWrite(led, LOW);
  }
}
