/**
 * Character displays (LCD 16x2, 20x4…) with an HD44780 controller on four or eight data wires, with the interface
 * of Arduino's LiquidCrystal.
 *
 *     LiquidCrystal lcd(12, 11, 5, 4, 3, 2);  // RS, EN, D4, D5, D6, D7
 *     lcd.begin(16, 2);
 *     lcd.print("hello");
 *
 * Any digital pins do. It uses no timer. Different from Arduino's: `createChar` leaves the cursor where it was, and
 * nothing is sent to the display before `begin`.
 */
#pragma once
#include "CharacterLcd.h"

class LiquidCrystal : public CharacterLcd {
 public:
  /** Eight data wires. */
  LiquidCrystal(uint8_t rs, uint8_t enable, uint8_t d0, uint8_t d1, uint8_t d2, uint8_t d3, uint8_t d4, uint8_t d5,
                uint8_t d6, uint8_t d7)
      : LiquidCrystal(rs, none, enable, d0, d1, d2, d3, d4, d5, d6, d7) {}
  LiquidCrystal(uint8_t rs, uint8_t rw, uint8_t enable, uint8_t d0, uint8_t d1, uint8_t d2, uint8_t d3, uint8_t d4,
                uint8_t d5, uint8_t d6, uint8_t d7)
      : rs(rs), rw(rw), enable(enable), data{d0, d1, d2, d3, d4, d5, d6, d7}, wires(8) {}
  /** Four data wires: those to D4…D7 of the display. */
  LiquidCrystal(uint8_t rs, uint8_t enable, uint8_t d4, uint8_t d5, uint8_t d6, uint8_t d7)
      : LiquidCrystal(rs, none, enable, d4, d5, d6, d7) {}
  LiquidCrystal(uint8_t rs, uint8_t rw, uint8_t enable, uint8_t d4, uint8_t d5, uint8_t d6, uint8_t d7)
      : rs(rs), rw(rw), enable(enable), data{d4, d5, d6, d7}, wires(4) {}

 protected:
  void send(uint8_t value, bool isCharacter) override;
  void sendWaking(uint8_t value) override;
  uint8_t beginWires() override;

 private:
  static const uint8_t none = 255;

  void pulse(uint8_t value);

  uint8_t rs, rw, enable;
  uint8_t data[8];
  uint8_t wires;
};
