/**
 * Letters of dots for small displays, five wide and eight high: Latin, Russian and a few signs. Texts come as UTF-8,
 * as they stand in a sketch. The table takes about 950 bytes of flash, no RAM, and only where it is used.
 */
#pragma once
#include <Arduino.h>

/** Puts the bytes of a UTF-8 text together. */
class Utf8Reader {
 public:
  /** The sign whose last byte this is, or 0 while more are to come. */
  uint16_t take(uint8_t byte);

 private:
  uint16_t code = 0;
  uint8_t left = 0;
};

/** Columns of a letter; one more, empty, stands between two letters. */
const uint8_t dotFontWidth = 5;

/** A column of a sign from the left, 0 to 4: the lowest bit is the top dot. A sign that is not drawn is a box. */
uint8_t dotFontColumn(uint16_t sign, uint8_t column);
