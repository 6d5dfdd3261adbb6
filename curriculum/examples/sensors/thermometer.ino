//: ru Термометр TMP36
//: en Thermometer TMP36
//: level 2
//ru У TMP36 каждые 10 мВ — это градус, а 0 градусов — это 500 мВ.
//en A TMP36 gives 10 mV a degree, and 500 mV at 0 degrees.
void setup() {
  Serial.begin(9600);
}

void loop() {
  float volts = analogRead(A0) * 5.0 / 1023;
  float celsius = (volts - 0.5) * 100;
  Serial.print(celsius, 1);
  Serial.println(" C");
  delay(500);
}
