#include "SSD1306AsciiWire.h"

// Wire keeps 32 bytes; one is the control byte.
static const uint8_t mostBytes = 31;

void SSD1306AsciiWire::begin(const DevType *device, uint8_t i2cAddress) {
  address = i2cAddress;
  init(device);
}

void SSD1306AsciiWire::begin(const DevType *device, uint8_t i2cAddress, uint8_t resetPin) {
  pinMode(resetPin, OUTPUT);
  digitalWrite(resetPin, LOW);
  delay(10);
  digitalWrite(resetPin, HIGH);
  delay(10);
  begin(device, i2cAddress);
}

void SSD1306AsciiWire::beginWith(uint8_t kind) {
  control = kind;
  sent = 0;
  bus.beginTransmission(address);
  bus.write(control);
}

void SSD1306AsciiWire::send(uint8_t byte) {
  if (sent == mostBytes) {
    end();
    beginWith(control);
  }
  bus.write(byte);
  sent++;
}
