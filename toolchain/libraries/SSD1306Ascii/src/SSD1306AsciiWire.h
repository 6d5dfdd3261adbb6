/** OLED displays with the SSD1306 chip on I2C; see SSD1306Ascii.h. `Wire.begin()` is the sketch's to call. */
#pragma once
#include <Wire.h>
#include "SSD1306Ascii.h"

class SSD1306AsciiWire : public SSD1306Ascii {
 public:
  explicit SSD1306AsciiWire(TwoWire &bus = Wire) : bus(bus) {}

  void begin(const DevType *device, uint8_t i2cAddress);
  /** With a pin that resets the display. */
  void begin(const DevType *device, uint8_t i2cAddress, uint8_t resetPin);

 protected:
  void beginCommands() override { beginWith(0x00); }
  void beginDots() override { beginWith(0x40); }
  void send(uint8_t byte) override;
  void end() override { bus.endTransmission(); }

 private:
  void beginWith(uint8_t kind);

  TwoWire &bus;
  uint8_t address = 0x3c;
  /** The control byte of what is being sent (SSD1306 datasheet, 8.1.5.2): commands or dots. */
  uint8_t control = 0;
  uint8_t sent = 0;
};
