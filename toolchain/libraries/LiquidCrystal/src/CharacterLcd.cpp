#include "CharacterLcd.h"

// Clear and home take 1.52 ms at 270 kHz.
static const unsigned int slowMicroseconds = 2200;

void CharacterLcd::begin(uint8_t cols, uint8_t lines, uint8_t charsize) {
  rows = lines;
  setRowOffsets(0x00, 0x40, cols, 0x40 + cols);
  const uint8_t width = beginWires();

  // Initializing by instruction, figures 23 and 24: it also finds a controller that was in the middle of a byte.
  delay(50);
  sendWaking(LCD_FUNCTIONSET | LCD_8BITMODE);
  delayMicroseconds(4500);
  sendWaking(LCD_FUNCTIONSET | LCD_8BITMODE);
  delayMicroseconds(4500);
  sendWaking(LCD_FUNCTIONSET | LCD_8BITMODE);
  delayMicroseconds(150);
  if (width == LCD_4BITMODE) sendWaking(LCD_FUNCTIONSET | LCD_4BITMODE);

  // The tall characters exist on displays of one line only.
  const bool isTall = lines == 1 && charsize != LCD_5x8DOTS;
  command(LCD_FUNCTIONSET | width | (lines > 1 ? LCD_2LINE : LCD_1LINE) | (isTall ? LCD_5x10DOTS : LCD_5x8DOTS));
  control = LCD_DISPLAYON | LCD_CURSOROFF | LCD_BLINKOFF;
  command(LCD_DISPLAYCONTROL | control);
  clear();
  entry = LCD_ENTRYLEFT | LCD_ENTRYSHIFTDECREMENT;
  command(LCD_ENTRYMODESET | entry);
}

void CharacterLcd::clear() {
  command(LCD_CLEARDISPLAY);
  delayMicroseconds(slowMicroseconds);
  address = 0;
}

void CharacterLcd::home() {
  command(LCD_RETURNHOME);
  delayMicroseconds(slowMicroseconds);
  address = 0;
}

void CharacterLcd::setCursor(uint8_t col, uint8_t row) {
  const uint8_t last = (rows < 4 ? rows : 4) - 1;
  address = offsets[row < last ? row : last] + col;
  command(LCD_SETDDRAMADDR | address);
}

void CharacterLcd::setRowOffsets(int row0, int row1, int row2, int row3) {
  offsets[0] = row0;
  offsets[1] = row1;
  offsets[2] = row2;
  offsets[3] = row3;
}

void CharacterLcd::display() { change(control, LCD_DISPLAYCONTROL, LCD_DISPLAYON, true); }
void CharacterLcd::noDisplay() { change(control, LCD_DISPLAYCONTROL, LCD_DISPLAYON, false); }
void CharacterLcd::cursor() { change(control, LCD_DISPLAYCONTROL, LCD_CURSORON, true); }
void CharacterLcd::noCursor() { change(control, LCD_DISPLAYCONTROL, LCD_CURSORON, false); }
void CharacterLcd::blink() { change(control, LCD_DISPLAYCONTROL, LCD_BLINKON, true); }
void CharacterLcd::noBlink() { change(control, LCD_DISPLAYCONTROL, LCD_BLINKON, false); }

void CharacterLcd::leftToRight() { change(entry, LCD_ENTRYMODESET, LCD_ENTRYLEFT, true); }
void CharacterLcd::rightToLeft() { change(entry, LCD_ENTRYMODESET, LCD_ENTRYLEFT, false); }
void CharacterLcd::autoscroll() { change(entry, LCD_ENTRYMODESET, LCD_ENTRYSHIFTINCREMENT, true); }
void CharacterLcd::noAutoscroll() { change(entry, LCD_ENTRYMODESET, LCD_ENTRYSHIFTINCREMENT, false); }

void CharacterLcd::scrollDisplayLeft() { command(LCD_CURSORSHIFT | LCD_DISPLAYMOVE | LCD_MOVELEFT); }
void CharacterLcd::scrollDisplayRight() { command(LCD_CURSORSHIFT | LCD_DISPLAYMOVE | LCD_MOVERIGHT); }

void CharacterLcd::createChar(uint8_t location, const uint8_t charmap[]) {
  command(LCD_SETCGRAMADDR | ((location & 7) << 3));
  for (uint8_t row = 0; row < 8; row++) send(charmap[row], true);
  command(LCD_SETDDRAMADDR | address);
}

void CharacterLcd::command(uint8_t value) { send(value, false); }

size_t CharacterLcd::write(uint8_t value) {
  send(value, true);
  address += entry & LCD_ENTRYLEFT ? 1 : -1;
  return 1;
}

void CharacterLcd::change(uint8_t &bits, uint8_t instruction, uint8_t mask, bool on) {
  if (on) bits |= mask;
  else bits &= ~mask;
  command(instruction | bits);
}
