//: ru Секундомер с кнопкой
//: en Stopwatch with a button
//: level 2
//ru Кнопка на пине 2 пускает и останавливает.
//en The button on pin 2 starts and stops it.
const int button = 2;
bool running = false;
unsigned long start = 0;

void setup() {
  Serial.begin(9600);
  pinMode(button, INPUT_PULLUP);
}

void loop() {
  if (digitalRead(button) == LOW) {
    running = !running;
    if (running) {
      start = millis();
      Serial.println("go");
    } else {
      Serial.print((millis() - start) / 1000.0, 2);
      Serial.println(" s");
    }
    while (digitalRead(button) == LOW) {
      delay(5);
    }
    delay(20);
  }
}
