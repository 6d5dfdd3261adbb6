#include "LiquidCrystal.h"

// Most instructions take 37 us at 270 kHz, a character 4 us more.
static const unsigned int usualMicroseconds = 60;

uint8_t LiquidCrystal::beginWires() {
  pinMode(rs, OUTPUT);
  digitalWrite(rs, LOW);
  if (rw != none) {
    pinMode(rw, OUTPUT);
    digitalWrite(rw, LOW);
  }
  pinMode(enable, OUTPUT);
  digitalWrite(enable, LOW);
  for (uint8_t wire = 0; wire < wires; wire++) pinMode(data[wire], OUTPUT);
  return wires == 8 ? LCD_8BITMODE : LCD_4BITMODE;
}

void LiquidCrystal::sendWaking(uint8_t value) {
  pulse(wires == 8 ? value : value >> 4);
  delayMicroseconds(usualMicroseconds);
}

void LiquidCrystal::send(uint8_t value, bool isCharacter) {
  digitalWrite(rs, isCharacter);
  if (wires == 4) pulse(value >> 4);
  pulse(value);
  delayMicroseconds(usualMicroseconds);
}

/** Puts the low bits on the wires; the controller takes them when the enable wire falls. */
void LiquidCrystal::pulse(uint8_t value) {
  for (uint8_t wire = 0; wire < wires; wire++) digitalWrite(data[wire], (value >> wire) & 1);
  digitalWrite(enable, HIGH);
  delayMicroseconds(1);
  digitalWrite(enable, LOW);
}
