//: ru Погода в комнате
//: en Weather in the room
//: level 3
//ru DHT11 на пине 2: температура и влажность раз в две секунды.
//en A DHT11 on pin 2: temperature and humidity every two seconds.
#include <DHT.h>

DHT dht(2, DHT11);

void setup() {
  Serial.begin(9600);
  dht.begin();
}

void loop() {
  float t = dht.readTemperature();
  float h = dht.readHumidity();
  //ru Если датчик не ответил, придёт «не число».
  //en If the sensor does not answer, “not a number” comes.
  if (isnan(t) || isnan(h)) {
    Serial.println("no sensor");
  } else {
    Serial.print(t, 1);
    Serial.print(" C, ");
    Serial.print(h, 0);
    Serial.println(" %");
  }
  delay(2000);
}
