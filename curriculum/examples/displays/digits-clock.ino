//: ru Секундомер на цифрах
//: en A stopwatch of digits
//: level 3
//ru TM1637: CLK на 2, DIO на 3. Минуты и секунды с двоеточием.
//en TM1637: CLK on 2, DIO on 3. Minutes and seconds with a colon.
#include <TM1637Display.h>

TM1637Display digits(2, 3);

void setup() {
  digits.setBrightness(5);
}

void loop() {
  unsigned long seconds = millis() / 1000;
  int shown = seconds / 60 * 100 + seconds % 60;
  digits.showNumberDecEx(shown, 0b01000000, true);
  delay(100);
}
