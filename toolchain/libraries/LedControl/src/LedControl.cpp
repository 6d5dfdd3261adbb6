#include "LedControl.h"

// Registers of the chip (MAX7219 datasheet, table 2).
static const uint8_t firstDigit = 1;
static const uint8_t decodeMode = 9;
static const uint8_t intensityLevel = 10;
static const uint8_t scanLimit = 11;
static const uint8_t shutdownMode = 12;
static const uint8_t displayTest = 15;

static const uint8_t pointSegment = 0x80;

// Segments from the second highest bit down: A B C D E F G.
static const uint8_t digitSegments[] PROGMEM = {0x7e, 0x30, 0x6d, 0x79, 0x33, 0x5b, 0x5f, 0x70,
                                                0x7f, 0x7b, 0x77, 0x1f, 0x4e, 0x3d, 0x4f, 0x47};

LedControl::LedControl(int dataPin, int clkPin, int csPin, int numDevices)
    : data(dataPin), clock(clkPin), select(csPin), devices(constrain(numDevices, 1, 8)) {
  pinMode(data, OUTPUT);
  pinMode(clock, OUTPUT);
  pinMode(select, OUTPUT);
  digitalWrite(select, HIGH);
  for (int addr = 0; addr < devices; addr++) {
    send(addr, displayTest, 0);
    send(addr, decodeMode, 0);
    setScanLimit(addr, 7);
    clearDisplay(addr);
    shutdown(addr, true);
  }
}

void LedControl::shutdown(int addr, bool status) {
  if (has(addr)) send(addr, shutdownMode, status ? 0 : 1);
}

void LedControl::setScanLimit(int addr, int limit) {
  if (has(addr, limit)) send(addr, scanLimit, limit);
}

void LedControl::setIntensity(int addr, int intensity) {
  if (has(addr) && intensity >= 0 && intensity < 16) send(addr, intensityLevel, intensity);
}

void LedControl::clearDisplay(int addr) {
  for (int row = 0; row < 8; row++) setRow(addr, row, 0);
}

void LedControl::setLed(int addr, int row, int column, bool state) {
  if (!has(addr, row) || !has(addr, column)) return;
  const uint8_t dot = 0x80 >> column;
  setRow(addr, row, state ? rows[addr][row] | dot : rows[addr][row] & ~dot);
}

void LedControl::setRow(int addr, int row, byte value) {
  if (!has(addr, row)) return;
  rows[addr][row] = value;
  send(addr, firstDigit + row, value);
}

void LedControl::setColumn(int addr, int column, byte value) {
  for (int row = 0; row < 8; row++) setLed(addr, row, column, (value << row) & 0x80);
}

void LedControl::setDigit(int addr, int digit, byte value, bool dp) {
  if (value < 16) setRow(addr, digit, pgm_read_byte(&digitSegments[value]) | (dp ? pointSegment : 0));
}

void LedControl::setChar(int addr, int digit, char value, bool dp) {
  uint8_t segments = 0;
  if (isHexadecimalDigit(value)) {
    segments = pgm_read_byte(&digitSegments[isDigit(value) ? value - '0' : (value & ~0x20) - 'A' + 10]);
  } else {
    switch (value) {
      case 'H': case 'h': segments = 0x37; break;
      case 'L': case 'l': segments = 0x0e; break;
      case 'P': case 'p': segments = 0x67; break;
      case '-': segments = 0x01; break;
      case '_': segments = 0x08; break;
      case '.': segments = pointSegment; break;
    }
  }
  setRow(addr, digit, segments | (dp ? pointSegment : 0));
}

/** Sixteen bits for each chip, the farthest first; the others get a command that does nothing. */
void LedControl::send(uint8_t addr, uint8_t opcode, uint8_t value) {
  digitalWrite(select, LOW);
  for (int chip = devices - 1; chip >= 0; chip--) {
    shiftOut(data, clock, MSBFIRST, chip == addr ? opcode : 0);
    shiftOut(data, clock, MSBFIRST, chip == addr ? value : 0);
  }
  digitalWrite(select, HIGH);
}
