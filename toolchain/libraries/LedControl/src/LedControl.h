/**
 * Dot matrices of 8x8 and seven-segment digits with the MAX7219 (or MAX7221) chip, up to eight in a row, with the
 * interface of the LedControl that books use.
 *
 *     LedControl matrix(12, 11, 10, 1);  // DIN, CLK, CS, how many chips
 *     matrix.shutdown(0, false);         // wakes the first up
 *     matrix.setIntensity(0, 8);
 *     matrix.setLed(0, 2, 3, true);
 *
 * Any digital pins do. It uses no timer. It keeps what is lit, 64 bytes, so that single dots can be changed. For
 * text on matrices see LedText.h.
 */
#pragma once
#include <Arduino.h>

class LedControl {
 public:
  /** All chips are dark, empty and asleep at first. */
  LedControl(int dataPin, int clkPin, int csPin, int numDevices = 1);

  int getDeviceCount() const { return devices; }
  /** Puts a chip to sleep (true) or wakes it up (false). */
  void shutdown(int addr, bool status);
  /** The chip lights the rows 0 to limit. */
  void setScanLimit(int addr, int limit);
  /** From 0 (dim) to 15 (bright). */
  void setIntensity(int addr, int intensity);
  void clearDisplay(int addr);

  /** A dot; row and column from 0, the column 0 is the highest bit of a row. */
  void setLed(int addr, int row, int column, bool state);
  void setRow(int addr, int row, byte value);
  void setColumn(int addr, int column, byte value);

  /** A digit from 0 to 15 on a display of digits. */
  void setDigit(int addr, int digit, byte value, bool dp);
  /** A letter that seven segments can show: 0-9 A-F H L P - . _ and blank. */
  void setChar(int addr, int digit, char value, bool dp);

 private:
  void send(uint8_t addr, uint8_t opcode, uint8_t value);
  bool has(int addr, int at = 0) const { return addr >= 0 && addr < devices && at >= 0 && at < 8; }

  uint8_t rows[8][8] = {};
  uint8_t data, clock, select;
  int devices;
};
