//: ru Экран показывает свет
//: en The screen shows light
//: level 2
//ru LCD на I2C: всего два провода, SDA и SCL.
//en An LCD on I2C: just two wires, SDA and SCL.
#include <Wire.h>
#include <LiquidCrystal_I2C.h>

LiquidCrystal_I2C lcd(0x27, 16, 2);

void setup() {
  lcd.init();
  lcd.backlight();
  lcd.print("Light:");
}

void loop() {
  lcd.setCursor(0, 1);
  lcd.print(analogRead(A0));
  lcd.print("    ");
  delay(300);
}
