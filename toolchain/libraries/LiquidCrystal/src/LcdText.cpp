#include "LcdText.h"

// А to Я in the order of Unicode.
static const char spellings[][4] PROGMEM = {"A", "B", "V", "G", "D",  "E",  "Zh", "Z",   "I", "Y", "K",
                                            "L", "M", "N", "O", "P",  "R",  "S",  "T",   "U", "F", "H",
                                            "Ts", "Ch", "Sh", "Sch", "", "Y", "", "E", "Yu", "Ya"};

static void addLetter(String &text, uint16_t letter) {
  const bool isSmall = letter >= 0x430;
  char spelling[4] = "?";
  if (letter == 0x401 || letter == 0x451) strcpy_P(spelling, PSTR("Yo"));
  else if (letter >= 0x410 && letter <= 0x44f) strcpy_P(spelling, spellings[(letter - 0x410) & 0x1f]);
  if (isSmall) spelling[0] = tolower(spelling[0]);
  text += spelling;
}

String lcdText(const String &text) {
  String shown;
  for (unsigned int at = 0; at < text.length(); at++) {
    const uint8_t first = text[at];
    const uint8_t second = text[at + 1];
    const bool isPair = (second & 0xc0) == 0x80;
    if (isPair && (first == 0xd0 || first == 0xd1)) {
      addLetter(shown, ((first & 0x1f) << 6) | (second & 0x3f));
      at++;
    } else if (isPair && first == 0xc2 && second == 0xb0) {
      shown += '\xdf';
      at++;
    } else {
      shown += static_cast<char>(first);
    }
  }
  return shown;
}
