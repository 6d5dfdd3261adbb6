//: ru Своё сердечко на экране
//: en A heart of your own
//: level 2
//ru Восемь строк по пять точек: единица — точка горит.
//en Eight rows of five dots: 1 is a dot that is on.
#include <LiquidCrystal.h>

LiquidCrystal lcd(12, 11, 5, 4, 3, 2);
byte heart[8] = {
  0b00000,
  0b01010,
  0b11111,
  0b11111,
  0b01110,
  0b00100,
  0b00000,
  0b00000,
};

void setup() {
  lcd.createChar(0, heart);
  lcd.begin(16, 2);
  lcd.print("I ");
  lcd.write(byte(0));
  lcd.print(" robots");
}

void loop() {
}
