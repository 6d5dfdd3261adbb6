/**
 * What all character displays with an HD44780 controller can do, whichever wires lead to it. LiquidCrystal and
 * LiquidCrystal_I2C are this with a way to the controller.
 *
 * It uses no timer, no interrupt and no dynamic memory. Waiting times are those of the controller's datasheet
 * (Hitachi HD44780U, table 6) for its slowest clock, 190 kHz.
 */
#pragma once
#include <Arduino.h>

// Instructions (HD44780U, table 6) and their bits.
#define LCD_CLEARDISPLAY 0x01
#define LCD_RETURNHOME 0x02
#define LCD_ENTRYMODESET 0x04
#define LCD_DISPLAYCONTROL 0x08
#define LCD_CURSORSHIFT 0x10
#define LCD_FUNCTIONSET 0x20
#define LCD_SETCGRAMADDR 0x40
#define LCD_SETDDRAMADDR 0x80

#define LCD_ENTRYRIGHT 0x00
#define LCD_ENTRYLEFT 0x02
#define LCD_ENTRYSHIFTINCREMENT 0x01
#define LCD_ENTRYSHIFTDECREMENT 0x00

#define LCD_DISPLAYON 0x04
#define LCD_DISPLAYOFF 0x00
#define LCD_CURSORON 0x02
#define LCD_CURSOROFF 0x00
#define LCD_BLINKON 0x01
#define LCD_BLINKOFF 0x00

#define LCD_DISPLAYMOVE 0x08
#define LCD_CURSORMOVE 0x00
#define LCD_MOVERIGHT 0x04
#define LCD_MOVELEFT 0x00

#define LCD_8BITMODE 0x10
#define LCD_4BITMODE 0x00
#define LCD_2LINE 0x08
#define LCD_1LINE 0x00
#define LCD_5x10DOTS 0x04
#define LCD_5x8DOTS 0x00

class CharacterLcd : public Print {
 public:
  /** Wakes the display up, clears it and puts the cursor into the first cell. It takes about 60 ms. */
  void begin(uint8_t cols, uint8_t rows, uint8_t charsize = LCD_5x8DOTS);

  void clear();
  void home();
  /** Columns and rows from 0; a row that is not there is the last one. */
  void setCursor(uint8_t col, uint8_t row);

  void display();
  void noDisplay();
  void cursor();
  void noCursor();
  void blink();
  void noBlink();

  void scrollDisplayLeft();
  void scrollDisplayRight();
  void leftToRight();
  void rightToLeft();
  void autoscroll();
  void noAutoscroll();

  /**
   * Draws one of eight characters of your own, 0 to 7: eight rows, the five low bits of each are dots. The
   * cursor stays where it was.
   */
  void createChar(uint8_t location, const uint8_t charmap[]);
  /** Where each row begins in the controller's memory, for displays with other glass. */
  void setRowOffsets(int row0, int row1, int row2, int row3);

  /** An instruction of the controller. */
  void command(uint8_t value);
  /** A character by its code in the controller's own table. */
  size_t write(uint8_t value) override;
  using Print::write;

 protected:
  /** Takes a whole byte to the controller, as an instruction or as a character, and waits until it is done. */
  virtual void send(uint8_t value, bool isCharacter) = 0;
  /** The controller's four or eight upper data lines alone: before it knows how many wires there are. */
  virtual void sendWaking(uint8_t value) = 0;
  /** Readies the wires; gives LCD_8BITMODE or LCD_4BITMODE. */
  virtual uint8_t beginWires() = 0;

 private:
  void change(uint8_t &bits, uint8_t instruction, uint8_t mask, bool on);

  uint8_t control = 0;
  uint8_t entry = 0;
  uint8_t rows = 1;
  /** Where the next character goes in the display's memory. */
  uint8_t address = 0;
  uint8_t offsets[4] = {0x00, 0x40, 0x10, 0x50};
};
