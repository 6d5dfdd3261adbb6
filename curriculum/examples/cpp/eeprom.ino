//: ru Плата помнит
//: en The board remembers
//: level 3
//ru Сколько раз плату включали, хранится в EEPROM и без питания.
//en How often the board was switched on stays in EEPROM without power.
#include <EEPROM.h>

void setup() {
  Serial.begin(9600);
  int starts;
  EEPROM.get(0, starts);
  if (starts < 0) starts = 0;
  starts++;
  EEPROM.put(0, starts);
  Serial.print("start ");
  Serial.println(starts);
}

void loop() {
}
