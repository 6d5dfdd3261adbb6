volatile byte attached = 0;
volatile unsigned long at = 0;
void whenChanged() {
  ++attached;
  at = micros();
}

void setup() {
  Serial.begin(115200);
  pinMode(3, OUTPUT);
  attachInterrupt(digitalPinToInterrupt(3), whenChanged, CHANGE);
  for (int i = 0; i < 5; i++) {
    digitalWrite(3, HIGH);
    digitalWrite(3, LOW);
  }
  Serial.println(attached);
  Serial.println(at > 0);
  detachInterrupt(digitalPinToInterrupt(3));
  digitalWrite(3, HIGH);
  Serial.println(attached);
  attachInterrupt(digitalPinToInterrupt(3), [] { attached = 77; }, FALLING);
  digitalWrite(3, LOW);
  Serial.println(attached);
  Serial.println(digitalPinToInterrupt(2));
  Serial.println(digitalPinToInterrupt(4));
}
void loop() {}
// It prints:
// 10
// 1
// 10
// 77
// 0
// -1
