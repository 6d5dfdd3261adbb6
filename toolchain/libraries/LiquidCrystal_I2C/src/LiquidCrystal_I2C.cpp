#include "LiquidCrystal_I2C.h"
#include <Wire.h>

// Outputs of the PCF8574; its upper four are D4…D7.
static const uint8_t registerSelect = 0x01;
static const uint8_t enable = 0x04;
static const uint8_t lamp = 0x08;

void LiquidCrystal_I2C::setBacklight(uint8_t on) {
  light = on ? lamp : 0;
  Wire.beginTransmission(address);
  put(0);
  Wire.endTransmission();
}

uint8_t LiquidCrystal_I2C::beginWires() {
  Wire.begin();
  setBacklight(light);
  return LCD_4BITMODE;
}

void LiquidCrystal_I2C::sendWaking(uint8_t value) {
  Wire.beginTransmission(address);
  put(value & 0xf0);
  pulse(value & 0xf0);
  Wire.endTransmission();
}

/** Each byte on the bus takes longer than the controller needs for a character: there is nothing to wait for. */
void LiquidCrystal_I2C::send(uint8_t value, bool isCharacter) {
  const uint8_t kind = isCharacter ? registerSelect : 0;
  Wire.beginTransmission(address);
  put(kind);
  pulse((value & 0xf0) | kind);
  pulse((value << 4) | kind);
  Wire.endTransmission();
}

void LiquidCrystal_I2C::put(uint8_t outputs) { Wire.write(outputs | light); }

/** The controller takes the nibble when the enable wire falls. */
void LiquidCrystal_I2C::pulse(uint8_t outputs) {
  put(outputs | enable);
  put(outputs);
}
