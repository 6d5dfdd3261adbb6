//: ru Ручка управляет яркостью
//: en A knob sets the brightness
//: level 1
//ru Потенциометр на A0, светодиод на 9.
//en A potentiometer on A0, an LED on 9.
const int led = 9;

void setup() {
  pinMode(led, OUTPUT);
}

void loop() {
  int value = analogRead(A0);
  //ru От 0…1023 к 0…255.
  //en From 0…1023 to 0…255.
  analogWrite(led, map(value, 0, 1023, 0, 255));
}
