/**
 * Four digits with a colon and the TM1637 chip, with the interface of the TM1637Display that books use.
 *
 *     TM1637Display display(2, 3);  // CLK, DIO
 *     display.setBrightness(7);
 *     display.showNumberDec(42);
 *
 * Any digital pins do; two wires that are pulled low or let go, as the module has resistors to plus. It uses no
 * timer; a whole number takes about 20 ms at the usual 100 us, which modules with large capacitors need. Different
 * from the original: `setBrightness` works at once, and the display is on before it is called.
 */
#pragma once
#include <Arduino.h>

#define SEG_A 0b00000001
#define SEG_B 0b00000010
#define SEG_C 0b00000100
#define SEG_D 0b00001000
#define SEG_E 0b00010000
#define SEG_F 0b00100000
#define SEG_G 0b01000000
#define SEG_DP 0b10000000

#define DEFAULT_BIT_DELAY 100

class TM1637Display {
 public:
  TM1637Display(uint8_t pinClk, uint8_t pinDIO, unsigned int bitDelay = DEFAULT_BIT_DELAY)
      : clk(pinClk), dio(pinDIO), bitDelay(bitDelay) {}

  /** From 0 (dim) to 7 (bright). */
  void setBrightness(uint8_t brightness, bool on = true);
  /** Lights segments of the digits from `pos` on, the leftmost digit is 0: `SEG_A | SEG_B`. */
  void setSegments(const uint8_t segments[], uint8_t length = 4, uint8_t pos = 0);
  void clear();

  /** From -999 to 9999 on four digits; `length` digits from `pos` on. */
  void showNumberDec(int num, bool leading_zero = false, uint8_t length = 4, uint8_t pos = 0);
  /** The bits of `dots` from the highest on are the dots of the digits; 0b01000000 is the colon of a clock. */
  void showNumberDecEx(int num, uint8_t dots = 0, bool leading_zero = false, uint8_t length = 4, uint8_t pos = 0);
  void showNumberHexEx(uint16_t num, uint8_t dots = 0, bool leading_zero = false, uint8_t length = 4,
                       uint8_t pos = 0);

  /** The segments of a digit from 0 to 15. */
  static uint8_t encodeDigit(uint8_t digit);

 private:
  void showNumber(uint16_t num, bool negative, uint8_t base, uint8_t dots, bool leading_zero, uint8_t length,
                  uint8_t pos);
  void sendControl();
  void start();
  void stop();
  void send(uint8_t value);
  void low(uint8_t pin);
  void letGo(uint8_t pin);

  uint8_t clk, dio;
  /** Bit 3 lights the display. */
  uint8_t control = 0x0f;
  unsigned int bitDelay;
};
