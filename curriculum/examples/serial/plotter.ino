//: ru График двух волн
//: en A plot of two waves
//: level 2
//ru Имя и число через двоеточие: так рисуется график.
//en A name and a number with a colon: that draws a plot.
void setup() {
  Serial.begin(9600);
}

void loop() {
  float angle = millis() / 300.0;
  Serial.print("sine:");
  Serial.print(sin(angle) * 100);
  Serial.print(",cosine:");
  Serial.println(cos(angle) * 100);
  delay(50);
}
