//: ru Угадай число
//: en Guess the number
//: level 2
//ru Плата загадала число от 1 до 100. Пиши догадки в окне порта.
//en The board has thought of a number from 1 to 100. Write guesses in the serial pane.
int secret;

void setup() {
  Serial.begin(9600);
  randomSeed(analogRead(A0));
  secret = random(1, 101);
  Serial.println("1..100?");
}

void loop() {
  if (Serial.available() > 0) {
    int guess = Serial.parseInt();
    Serial.readStringUntil('\n');
    if (guess < secret) {
      Serial.println("more");
    } else if (guess > secret) {
      Serial.println("less");
    } else {
      Serial.println("yes!");
      secret = random(1, 101);
    }
  }
}
