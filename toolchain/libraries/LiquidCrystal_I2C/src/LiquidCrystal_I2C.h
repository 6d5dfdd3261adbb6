/**
 * Character displays (LCD 16x2, 20x4…) behind a PCF8574 on I2C, with the interface of the LiquidCrystal_I2C that
 * books use.
 *
 *     LiquidCrystal_I2C lcd(0x27, 16, 2);  // address: mostly 0x27 or 0x3F
 *     lcd.init();
 *     lcd.backlight();
 *     lcd.print("hello");
 *
 * The PCF8574's outputs P0…P7 lead to RS, RW, EN, backlight, D4…D7, as on nearly all such boards. It uses no timer;
 * I2C (Wire) is its only way out. Everything else is as in LiquidCrystal.
 */
#pragma once
#include <CharacterLcd.h>

class LiquidCrystal_I2C : public CharacterLcd {
 public:
  LiquidCrystal_I2C(uint8_t address, uint8_t cols, uint8_t rows) : address(address), cols(cols), rows(rows) {}

  /** Starts I2C and the display. */
  void init() { CharacterLcd::begin(cols, rows); }
  void begin() { init(); }
  using CharacterLcd::begin;

  void backlight() { setBacklight(1); }
  void noBacklight() { setBacklight(0); }
  void setBacklight(uint8_t on);

 protected:
  void send(uint8_t value, bool isCharacter) override;
  void sendWaking(uint8_t value) override;
  uint8_t beginWires() override;

 private:
  void put(uint8_t outputs);
  void pulse(uint8_t outputs);

  uint8_t address, cols, rows;
  uint8_t light = 0;
};
