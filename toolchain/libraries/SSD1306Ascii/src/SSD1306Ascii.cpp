#include "SSD1306Ascii.h"

// Wakes a display up as the datasheet's application note says, upright, its charge pump on.
static const uint8_t wake64[] PROGMEM = {
    SSD1306_DISPLAYOFF,
    SSD1306_SETDISPLAYCLOCKDIV, 0x80,
    SSD1306_SETMULTIPLEX, 63,
    SSD1306_SETDISPLAYOFFSET, 0,
    SSD1306_SETSTARTLINE,
    SSD1306_CHARGEPUMP, 0x14,
    SSD1306_MEMORYMODE, 0x02,
    SSD1306_SEGREMAP | 1,
    SSD1306_COMSCANDEC,
    SSD1306_SETCOMPINS, 0x12,
    SSD1306_SETCONTRAST, 0x7f,
    SSD1306_SETPRECHARGE, 0xf1,
    SSD1306_SETVCOMDETECT, 0x40,
    SSD1306_NORMALDISPLAY,
    SSD1306_DISPLAYON,
};
static const uint8_t wake32[] PROGMEM = {
    SSD1306_DISPLAYOFF,
    SSD1306_SETDISPLAYCLOCKDIV, 0x80,
    SSD1306_SETMULTIPLEX, 31,
    SSD1306_SETDISPLAYOFFSET, 0,
    SSD1306_SETSTARTLINE,
    SSD1306_CHARGEPUMP, 0x14,
    SSD1306_MEMORYMODE, 0x02,
    SSD1306_SEGREMAP | 1,
    SSD1306_COMSCANDEC,
    SSD1306_SETCOMPINS, 0x02,
    SSD1306_SETCONTRAST, 0x7f,
    SSD1306_SETPRECHARGE, 0xf1,
    SSD1306_SETVCOMDETECT, 0x40,
    SSD1306_NORMALDISPLAY,
    SSD1306_DISPLAYON,
};

const DevType Adafruit128x64 PROGMEM = {wake64, sizeof(wake64), 128, 64, 0};
const DevType Adafruit128x32 PROGMEM = {wake32, sizeof(wake32), 128, 32, 0};
const DevType SH1106_128x64 PROGMEM = {wake64, sizeof(wake64), 128, 64, 2};

const uint8_t Adafruit5x7[] PROGMEM = {5, 8};
const uint8_t System5x7[] PROGMEM = {5, 8};
const uint8_t font5x7[] PROGMEM = {5, 8};
const uint8_t lcd5x7[] PROGMEM = {5, 8};

void SSD1306Ascii::init(const DevType *device) {
  DevType type;
  memcpy_P(&type, device, sizeof(type));
  width = type.lcdWidth;
  height = type.lcdHeight;
  offset = type.colOffset;
  beginCommands();
  for (uint8_t at = 0; at < type.initSize; at++) send(pgm_read_byte(&type.initcmds[at]));
  end();
}

void SSD1306Ascii::setCursor(uint8_t column, uint8_t row) {
  if (column >= width || row >= displayRows()) return;
  cursorColumn = column;
  cursorRow = row;
  place(column, row);
}

/** Tells the chip where the next dots go. */
void SSD1306Ascii::place(uint8_t column, uint8_t row) {
  column += offset;
  beginCommands();
  send(SSD1306_SETSTARTPAGE | row);
  send(SSD1306_SETLOWCOLUMN | (column & 0x0f));
  send(SSD1306_SETHIGHCOLUMN | (column >> 4));
  end();
}

void SSD1306Ascii::clear(uint8_t firstColumn, uint8_t lastColumn, uint8_t firstRow, uint8_t lastRow) {
  for (uint8_t row = firstRow; row <= lastRow && row < displayRows(); row++) {
    place(firstColumn, row);
    beginDots();
    for (uint8_t column = firstColumn; column <= lastColumn && column < width; column++) send(inverted);
    end();
  }
  setCursor(firstColumn, firstRow);
}

void SSD1306Ascii::clearToEOL() {
  const uint8_t column = cursorColumn;
  if (column < width) clear(column, width - 1, cursorRow, cursorRow + fontRows() - 1);
}

void SSD1306Ascii::clearField(uint8_t column, uint8_t row, uint8_t letters) {
  if (letters == 0) return;
  const int last = column + letters * (fontWidth() + letterSpacing()) - 1;
  clear(column, last < width ? last : width - 1, row, row + fontRows() - 1);
}

void SSD1306Ascii::setContrast(uint8_t value) {
  beginCommands();
  send(SSD1306_SETCONTRAST);
  send(value);
  end();
}

void SSD1306Ascii::displayRemap(bool upsideDown) {
  beginCommands();
  send(upsideDown ? SSD1306_SEGREMAP : SSD1306_SEGREMAP | 1);
  send(upsideDown ? SSD1306_COMSCANINC : SSD1306_COMSCANDEC);
  end();
}

void SSD1306Ascii::ssd1306WriteCmd(uint8_t command) {
  beginCommands();
  send(command);
  end();
}

void SSD1306Ascii::ssd1306WriteRam(uint8_t dots) {
  if (cursorColumn >= width) return;
  beginDots();
  send(dots ^ inverted);
  end();
  cursorColumn++;
}

size_t SSD1306Ascii::write(uint8_t byte) {
  const uint16_t sign = reader.take(byte);
  if (sign == '\n') {
    const uint8_t next = cursorRow + fontRows();
    setCursor(0, next < displayRows() ? next : cursorRow);
  } else if (sign == '\r') {
    setCursor(0, cursorRow);
  } else if (sign >= ' ') {
    writeSign(sign);
  }
  return 1;
}

/** Each bit of the four lower ones twice. */
static uint8_t stretched(uint8_t dots) {
  uint8_t twice = 0;
  for (uint8_t bit = 0; bit < 4; bit++) {
    if ((dots >> bit) & 1) twice |= 0x03 << (2 * bit);
  }
  return twice;
}

/** A letter that has no room to the right is left out. */
void SSD1306Ascii::writeSign(uint16_t sign) {
  if (cursorColumn + fontWidth() > width) return;
  const uint8_t first = cursorColumn;
  const uint8_t past = min(first + fontWidth() + letterSpacing(), (int)width);
  for (uint8_t part = 0; part < magnification && cursorRow + part < displayRows(); part++) {
    if (part > 0) place(first, cursorRow + part);
    beginDots();
    for (uint8_t at = 0; at < past - first; at++) {
      const uint8_t column = at / magnification;
      uint8_t dots = column < dotFontWidth ? dotFontColumn(sign, column) : 0;
      if (magnification == 2) dots = stretched(part == 0 ? dots : dots >> 4);
      send(dots ^ inverted);
    }
    end();
  }
  cursorColumn = past;
  if (magnification > 1 && past < width) place(past, cursorRow);
}
