//: ru Сглаживание показаний
//: en Smoothing readings
//: level 3
//ru Среднее из десяти последних измерений дрожит меньше.
//en The average of the last ten readings trembles less.
const int count = 10;
int readings[count];
int place = 0;
long total = 0;

void setup() {
  Serial.begin(9600);
}

void loop() {
  total = total - readings[place];
  readings[place] = analogRead(A0);
  total = total + readings[place];
  place = (place + 1) % count;
  Serial.println(total / count);
  delay(20);
}
