//: ru Первые слова на экране
//: en First words on a screen
//: level 1
//ru LCD 16×2: RS 12, EN 11, D4…D7 на 5, 4, 3, 2.
//en LCD 16×2: RS 12, EN 11, D4…D7 on 5, 4, 3, 2.
#include <LiquidCrystal.h>

LiquidCrystal lcd(12, 11, 5, 4, 3, 2);

void setup() {
  lcd.begin(16, 2);
  lcd.print("Hello, Kulibin!");
}

void loop() {
  //ru Вторая строка: сколько секунд работает плата.
  //en The second line: how many seconds the board has run.
  lcd.setCursor(0, 1);
  lcd.print(millis() / 1000);
}
