//: ru Светофор
//: en Traffic light
//: level 1
//ru Красный, жёлтый и зелёный на пинах 8, 9 и 10.
//en Red, amber and green on pins 8, 9 and 10.
const int red = 8;
const int amber = 9;
const int green = 10;

//ru Зажигает один светодиод на столько секунд.
//en Lights one LED for so many seconds.
void shine(int led, int seconds) {
  digitalWrite(led, HIGH);
  delay(seconds * 1000L);
  digitalWrite(led, LOW);
}

void setup() {
  pinMode(red, OUTPUT);
  pinMode(amber, OUTPUT);
  pinMode(green, OUTPUT);
}

void loop() {
  shine(red, 3);
  shine(amber, 1);
  shine(green, 3);
  shine(amber, 1);
}
