#include "TM1637Display.h"

// Commands of the chip (Titan Micro TM1637 datasheet, "Data command", "Address command", "Display control").
static const uint8_t writeData = 0x40;
static const uint8_t firstAddress = 0xc0;
static const uint8_t displayControl = 0x80;

static const uint8_t digits[] PROGMEM = {
    SEG_A | SEG_B | SEG_C | SEG_D | SEG_E | SEG_F,          // 0
    SEG_B | SEG_C,                                          // 1
    SEG_A | SEG_B | SEG_D | SEG_E | SEG_G,                  // 2
    SEG_A | SEG_B | SEG_C | SEG_D | SEG_G,                  // 3
    SEG_B | SEG_C | SEG_F | SEG_G,                          // 4
    SEG_A | SEG_C | SEG_D | SEG_F | SEG_G,                  // 5
    SEG_A | SEG_C | SEG_D | SEG_E | SEG_F | SEG_G,          // 6
    SEG_A | SEG_B | SEG_C,                                  // 7
    SEG_A | SEG_B | SEG_C | SEG_D | SEG_E | SEG_F | SEG_G,  // 8
    SEG_A | SEG_B | SEG_C | SEG_D | SEG_F | SEG_G,          // 9
    SEG_A | SEG_B | SEG_C | SEG_E | SEG_F | SEG_G,          // A
    SEG_C | SEG_D | SEG_E | SEG_F | SEG_G,                  // b
    SEG_A | SEG_D | SEG_E | SEG_F,                          // C
    SEG_B | SEG_C | SEG_D | SEG_E | SEG_G,                  // d
    SEG_A | SEG_D | SEG_E | SEG_F | SEG_G,                  // E
    SEG_A | SEG_E | SEG_F | SEG_G,                          // F
};

uint8_t TM1637Display::encodeDigit(uint8_t digit) { return pgm_read_byte(&digits[digit & 0x0f]); }

void TM1637Display::setBrightness(uint8_t brightness, bool on) {
  control = (brightness & 0x07) | (on ? 0x08 : 0);
  sendControl();
}

void TM1637Display::setSegments(const uint8_t segments[], uint8_t length, uint8_t pos) {
  start();
  send(writeData);
  stop();
  start();
  send(firstAddress | (pos & 0x03));
  for (uint8_t digit = 0; digit < length; digit++) send(segments[digit]);
  stop();
  sendControl();
}

void TM1637Display::clear() {
  const uint8_t nothing[4] = {0, 0, 0, 0};
  setSegments(nothing);
}

void TM1637Display::showNumberDec(int num, bool leading_zero, uint8_t length, uint8_t pos) {
  showNumberDecEx(num, 0, leading_zero, length, pos);
}

void TM1637Display::showNumberDecEx(int num, uint8_t dots, bool leading_zero, uint8_t length, uint8_t pos) {
  const bool negative = num < 0;
  // Negated as unsigned: -32768 has no positive of its own.
  const uint16_t size = negative ? 0 - static_cast<uint16_t>(num) : static_cast<uint16_t>(num);
  showNumber(size, negative, 10, dots, leading_zero, length, pos);
}

void TM1637Display::showNumberHexEx(uint16_t num, uint8_t dots, bool leading_zero, uint8_t length, uint8_t pos) {
  showNumber(num, false, 16, dots, leading_zero, length, pos);
}

void TM1637Display::showNumber(uint16_t num, bool negative, uint8_t base, uint8_t dots, bool leading_zero,
                               uint8_t length, uint8_t pos) {
  uint8_t segments[4] = {0, 0, 0, 0};
  if (length > 4) length = 4;
  // From the right; the last digit is there even when it is 0.
  for (uint8_t at = length; at-- > 0;) {
    const bool isLast = at == length - 1;
    if (num > 0 || leading_zero || isLast) {
      segments[at] = encodeDigit(num % base);
      num /= base;
    } else if (negative) {
      segments[at] = SEG_G;
      negative = false;
    }
  }
  for (uint8_t at = 0; at < length; at++) {
    if ((dots << at) & 0x80) segments[at] |= SEG_DP;
  }
  setSegments(segments, length, pos);
}

void TM1637Display::sendControl() {
  start();
  send(displayControl | control);
  stop();
}

void TM1637Display::low(uint8_t pin) {
  digitalWrite(pin, LOW);
  pinMode(pin, OUTPUT);
  delayMicroseconds(bitDelay);
}

void TM1637Display::letGo(uint8_t pin) {
  pinMode(pin, INPUT);
  delayMicroseconds(bitDelay);
}

/** DIO falls while CLK is high. */
void TM1637Display::start() { low(dio); }

/** DIO rises while CLK is high. */
void TM1637Display::stop() {
  low(dio);
  letGo(clk);
  letGo(dio);
}

/** The lowest bit first; DIO changes only while CLK is low. CLK stays low after the chip's acknowledge. */
void TM1637Display::send(uint8_t value) {
  for (uint8_t bit = 0; bit < 8; bit++) {
    low(clk);
    if ((value >> bit) & 1) letGo(dio);
    else low(dio);
    letGo(clk);
  }
  low(clk);
  letGo(dio);
  letGo(clk);
  low(clk);
}
