/**
 * Text on OLED displays of 128x64 or 128x32 dots with the SSD1306 chip, with the interface of the SSD1306Ascii that
 * books use. It writes straight into the display's own memory: it needs 15 bytes of RAM where libraries that draw
 * need 1024 of the 2048 that an Uno has. It uses no timer.
 *
 *     #include <SSD1306AsciiWire.h>
 *     SSD1306AsciiWire oled;
 *     Wire.begin();
 *     oled.begin(&Adafruit128x64, 0x3C);
 *     oled.setFont(Adafruit5x7);
 *     oled.clear();
 *     oled.println("Привет!");
 *
 * Rows are eight dots high and count from 0, columns are dots. Texts are UTF-8: Russian letters show. There is one
 * font, DotFont, whichever name `setFont` gets.
 */
#pragma once
#include <Arduino.h>
#include <DotFont.h>

/** A kind of display: its size in dots and what wakes it up. */
struct DevType {
  const uint8_t *initcmds;
  uint8_t initSize;
  uint8_t lcdWidth;
  uint8_t lcdHeight;
  /** The first column of the chip's memory that is on the glass. */
  uint8_t colOffset;
};

extern const DevType Adafruit128x64 PROGMEM;
extern const DevType Adafruit128x32 PROGMEM;
/** A like chip whose memory is four columns wider. */
extern const DevType SH1106_128x64 PROGMEM;

extern const uint8_t Adafruit5x7[] PROGMEM;
extern const uint8_t System5x7[] PROGMEM;
extern const uint8_t font5x7[] PROGMEM;
extern const uint8_t lcd5x7[] PROGMEM;

// Commands of the chip (SSD1306 datasheet, table 9-1).
#define SSD1306_SETLOWCOLUMN 0x00
#define SSD1306_SETHIGHCOLUMN 0x10
#define SSD1306_MEMORYMODE 0x20
#define SSD1306_SETSTARTLINE 0x40
#define SSD1306_SETCONTRAST 0x81
#define SSD1306_CHARGEPUMP 0x8D
#define SSD1306_SEGREMAP 0xA0
#define SSD1306_NORMALDISPLAY 0xA6
#define SSD1306_INVERTDISPLAY 0xA7
#define SSD1306_SETMULTIPLEX 0xA8
#define SSD1306_DISPLAYOFF 0xAE
#define SSD1306_DISPLAYON 0xAF
#define SSD1306_SETSTARTPAGE 0xB0
#define SSD1306_COMSCANINC 0xC0
#define SSD1306_COMSCANDEC 0xC8
#define SSD1306_SETDISPLAYOFFSET 0xD3
#define SSD1306_SETDISPLAYCLOCKDIV 0xD5
#define SSD1306_SETPRECHARGE 0xD9
#define SSD1306_SETCOMPINS 0xDA
#define SSD1306_SETVCOMDETECT 0xDB

class SSD1306Ascii : public Print {
 public:
  uint8_t displayWidth() const { return width; }
  uint8_t displayHeight() const { return height; }
  /** Rows of eight dots. */
  uint8_t displayRows() const { return height / 8; }
  uint8_t fontWidth() const { return 5 * magnification; }
  uint8_t fontHeight() const { return 8 * magnification; }
  /** Rows that a line of text takes. */
  uint8_t fontRows() const { return magnification; }
  uint8_t letterSpacing() const { return magnification; }
  uint8_t magFactor() const { return magnification; }

  void setFont(const uint8_t *) {}
  void set1X() { magnification = 1; }
  void set2X() { magnification = 2; }

  /** Where the next letter goes: a column of dots and a row. */
  void setCursor(uint8_t column, uint8_t row);
  void setCol(uint8_t column) { setCursor(column, cursorRow); }
  void setRow(uint8_t row) { setCursor(cursorColumn, row); }
  void home() { setCursor(0, 0); }
  uint8_t col() const { return cursorColumn; }
  uint8_t row() const { return cursorRow; }

  void clear() { clear(0, width - 1, 0, displayRows() - 1); }
  /** Wipes columns and rows, both ends included, and puts the cursor into the first. */
  void clear(uint8_t firstColumn, uint8_t lastColumn, uint8_t firstRow, uint8_t lastRow);
  /** Wipes the rest of the line. */
  void clearToEOL();
  /** Wipes as much as so many letters take. */
  void clearField(uint8_t column, uint8_t row, uint8_t letters);

  /** White and black change places, on the whole display at once. */
  void invertDisplay(bool invert) { ssd1306WriteCmd(invert ? SSD1306_INVERTDISPLAY : SSD1306_NORMALDISPLAY); }
  /** What is written from now on is black on white. */
  void setInvertMode(bool invert) { inverted = invert ? 0xff : 0; }
  /** Brightness, 0 to 255. */
  void setContrast(uint8_t value);
  /** Upright (false) or upside down (true). */
  void displayRemap(bool upsideDown);

  /** Eight dots under each other, the lowest bit on top; the next go beside them. Beyond the edge nothing is written. */
  void ssd1306WriteRam(uint8_t dots);
  void ssd1306WriteCmd(uint8_t command);

  size_t write(uint8_t byte) override;
  using Print::write;

 protected:
  void init(const DevType *device);

  virtual void beginCommands() = 0;
  virtual void beginDots() = 0;
  /** A byte of what was begun. */
  virtual void send(uint8_t byte) = 0;
  virtual void end() = 0;

 private:
  void writeSign(uint16_t sign);
  void place(uint8_t column, uint8_t row);

  uint8_t width = 128, height = 64, offset = 0;
  uint8_t magnification = 1;
  uint8_t cursorColumn = 0, cursorRow = 0;
  uint8_t inverted = 0;
  Utf8Reader reader;
};
