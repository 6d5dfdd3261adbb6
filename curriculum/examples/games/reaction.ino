//: ru Кто быстрее
//: en Who is faster
//: level 2
//ru Светодиод загорится нежданно. Жми кнопку на пине 2.
//en The LED lights up unawares. Press the button on pin 2.
const int led = 13;
const int button = 2;

void setup() {
  Serial.begin(9600);
  pinMode(led, OUTPUT);
  pinMode(button, INPUT_PULLUP);
  randomSeed(analogRead(A0));
}

void loop() {
  Serial.println("ready...");
  delay(random(1000, 3000));
  digitalWrite(led, HIGH);
  unsigned long start = millis();
  while (digitalRead(button) == HIGH) {
  }
  digitalWrite(led, LOW);
  Serial.print(millis() - start);
  Serial.println(" ms");
  delay(1000);
}
