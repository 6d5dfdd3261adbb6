//: ru Дальномер
//: en Distance meter
//: level 2
//ru HC-SR04: TRIG на пине 7, ECHO на пине 6.
//en HC-SR04: TRIG on pin 7, ECHO on pin 6.
const int trig = 7;
const int echo = 6;

long distance() {
  digitalWrite(trig, LOW);
  delayMicroseconds(2);
  digitalWrite(trig, HIGH);
  delayMicroseconds(10);
  digitalWrite(trig, LOW);
  //ru Звук идёт туда и обратно: 58 микросекунд на сантиметр.
  //en Sound goes there and back: 58 microseconds a centimetre.
  return pulseIn(echo, HIGH, 30000) / 58;
}

void setup() {
  Serial.begin(9600);
  pinMode(trig, OUTPUT);
  pinMode(echo, INPUT);
}

void loop() {
  Serial.print(distance());
  Serial.println(" cm");
  delay(200);
}
