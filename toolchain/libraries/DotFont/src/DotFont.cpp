#include "DotFont.h"
#include "glyphs.h"

uint16_t Utf8Reader::take(uint8_t byte) {
  if (byte < 0x80) {
    left = 0;
    return byte;
  }
  if (byte >= 0xc0) {
    left = byte < 0xe0 ? 1 : byte < 0xf0 ? 2 : 3;
    code = byte & (0x3f >> left);
    return 0;
  }
  if (left == 0) return 0;
  code = (code << 6) | (byte & 0x3f);
  return --left == 0 ? code : 0;
}

static uint8_t columnOf(const uint8_t (&glyph)[dotFontWidth], uint8_t column) { return pgm_read_byte(&glyph[column]); }

uint8_t dotFontColumn(uint16_t sign, uint8_t column) {
  if (sign >= ' ' && sign <= '~') return columnOf(latinGlyphs[sign - ' '], column);
  // Russian letters in the order of Unicode: А to я.
  if (sign >= 0x410 && sign <= 0x44f) return columnOf(cyrillicGlyphs[sign - 0x410], column);
  for (uint8_t at = 0; at < sizeof(otherSigns) / sizeof(otherSigns[0]); at++) {
    if (pgm_read_word(&otherSigns[at]) == sign) return columnOf(otherGlyphs[at], column);
  }
  return column == 0 || column == dotFontWidth - 1 ? 0x7f : 0x41;
}
