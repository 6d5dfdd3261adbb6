#include "LedText.h"
#include <DotFont.h>

namespace {

/** The columns of a text from the left: its letters with an empty column behind each. */
class TextColumns {
 public:
  explicit TextColumns(const char *text) : text(text) {}

  /** False where the text has ended. */
  bool next(uint8_t &dots) {
    if (column > dotFontWidth && !nextSign()) return false;
    dots = column < dotFontWidth ? dotFontColumn(sign, column) : 0;
    column++;
    return true;
  }

 private:
  bool nextSign() {
    for (sign = 0; sign == 0; text++) {
      if (*text == '\0') return false;
      sign = reader.take(*text);
    }
    column = 0;
    return true;
  }

  const char *text;
  Utf8Reader reader;
  uint16_t sign = 0;
  uint8_t column = dotFontWidth + 1;
};

/** Columns, the lowest bit the top dot, as the rows of the matrices. */
void show(LedControl &matrix, const uint8_t columns[]) {
  for (int addr = matrix.getDeviceCount() - 1; addr >= 0; addr--) {
    for (uint8_t row = 0; row < 8; row++) {
      uint8_t dots = 0;
      for (uint8_t column = 0; column < 8; column++) dots = (dots << 1) | ((columns[column] >> row) & 1);
      matrix.setRow(addr, row, dots);
    }
    columns += 8;
  }
}

}  // namespace

void showText(LedControl &matrix, const char *text) {
  const uint8_t width = matrix.getDeviceCount() * 8;
  uint8_t columns[64] = {};
  TextColumns letters(text);
  // A single letter stands in the middle of its matrix; one that has no room whole is left out.
  for (uint8_t at = 1; at < width; at++) {
    const bool isLetterStart = (at - 1) % (dotFontWidth + 1) == 0;
    if ((isLetterStart && at + dotFontWidth > width) || !letters.next(columns[at])) break;
  }
  show(matrix, columns);
}

void scrollText(LedControl &matrix, const char *text, unsigned int pause) {
  const uint8_t width = matrix.getDeviceCount() * 8;
  uint8_t columns[64] = {};
  TextColumns letters(text);
  uint8_t gone = 0;
  while (gone < width) {
    memmove(columns, columns + 1, width - 1);
    if (!letters.next(columns[width - 1])) {
      columns[width - 1] = 0;
      gone++;
    }
    show(matrix, columns);
    delay(pause);
  }
}

void showText(LedControl &matrix, const String &text) { showText(matrix, text.c_str()); }
void scrollText(LedControl &matrix, const String &text, unsigned int pause) { scrollText(matrix, text.c_str(), pause); }
