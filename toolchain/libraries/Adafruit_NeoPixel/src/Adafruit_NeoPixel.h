/*
  Strips, rings and single lights of the kinds WS2812(B), SK6812 and WS2811, with the interface of the library that
  books use.

    Adafruit_NeoPixel strip(8, 6, NEO_GRB + NEO_KHZ800);   // 8 lights on pin 6

    strip.begin();                        // in setup()
    strip.setPixelColor(0, 255, 90, 0);   // light 0 of 8: red, green, blue, 0 to 255
    strip.show();                         // sends all colours to the strip

  Pins: any pin that can be an output, on every port.
  Timers: none. While show() sends, interrupts are off: 30 microseconds a light. From about 30 lights on, millis()
  loses a millisecond here and there, and bytes that come over Serial meanwhile may be lost.
  Memory: three bytes a light (four with white), taken once from the heap by the constructor.

  setBrightness() dims what is sent, not what is kept: a strip that was dimmed to 0 has its colours back at 255.
*/
#ifndef ADAFRUIT_NEOPIXEL_H
#define ADAFRUIT_NEOPIXEL_H

#include <Arduino.h>

typedef uint16_t neoPixelType;

// The order in which a light takes its colours: two bits each for the places of white, red, green and blue.
// Where white has red's place there is no white.
#define NEO_ORDER(w, r, g, b) (((w) << 6) | ((r) << 4) | ((g) << 2) | (b))

#define NEO_RGB NEO_ORDER(0, 0, 1, 2)
#define NEO_RBG NEO_ORDER(0, 0, 2, 1)
#define NEO_GRB NEO_ORDER(1, 1, 0, 2)
#define NEO_GBR NEO_ORDER(2, 2, 0, 1)
#define NEO_BRG NEO_ORDER(1, 1, 2, 0)
#define NEO_BGR NEO_ORDER(2, 2, 1, 0)

#define NEO_WRGB NEO_ORDER(0, 1, 2, 3)
#define NEO_WRBG NEO_ORDER(0, 1, 3, 2)
#define NEO_WGRB NEO_ORDER(0, 2, 1, 3)
#define NEO_WGBR NEO_ORDER(0, 3, 1, 2)
#define NEO_WBRG NEO_ORDER(0, 2, 3, 1)
#define NEO_WBGR NEO_ORDER(0, 3, 2, 1)
#define NEO_RWGB NEO_ORDER(1, 0, 2, 3)
#define NEO_RWBG NEO_ORDER(1, 0, 3, 2)
#define NEO_RGWB NEO_ORDER(2, 0, 1, 3)
#define NEO_RGBW NEO_ORDER(3, 0, 1, 2)
#define NEO_RBWG NEO_ORDER(2, 0, 3, 1)
#define NEO_RBGW NEO_ORDER(3, 0, 2, 1)
#define NEO_GWRB NEO_ORDER(1, 2, 0, 3)
#define NEO_GWBR NEO_ORDER(1, 3, 0, 2)
#define NEO_GRWB NEO_ORDER(2, 1, 0, 3)
#define NEO_GRBW NEO_ORDER(3, 1, 0, 2)
#define NEO_GBWR NEO_ORDER(2, 3, 0, 1)
#define NEO_GBRW NEO_ORDER(3, 2, 0, 1)
#define NEO_BWRG NEO_ORDER(1, 2, 3, 0)
#define NEO_BWGR NEO_ORDER(1, 3, 2, 0)
#define NEO_BRWG NEO_ORDER(2, 1, 3, 0)
#define NEO_BRGW NEO_ORDER(3, 1, 2, 0)
#define NEO_BGWR NEO_ORDER(2, 3, 1, 0)
#define NEO_BGRW NEO_ORDER(3, 2, 1, 0)

#define NEO_KHZ800 0x0000
#define NEO_KHZ400 0x0100

class Adafruit_NeoPixel {
 public:
  Adafruit_NeoPixel(uint16_t n, int16_t pin = 6, neoPixelType type = NEO_GRB + NEO_KHZ800);
  // How many lights, which pin and which kind is then said by updateLength(), setPin() and updateType().
  Adafruit_NeoPixel();
  ~Adafruit_NeoPixel();
  Adafruit_NeoPixel(const Adafruit_NeoPixel &) = delete;
  Adafruit_NeoPixel &operator=(const Adafruit_NeoPixel &) = delete;

  // Makes the pin an output; false if there was no memory for so many lights.
  bool begin();
  // Sends the colours to the lights, when they are ready to take them.
  void show();
  // The lights have had their 300 microseconds of rest since the last show().
  bool canShow() const;

  void setPin(int16_t pin);
  int16_t getPin() const { return _pin; }
  void updateLength(uint16_t n);
  void updateType(neoPixelType type);
  uint16_t numPixels() const { return _count; }
  // The bytes as they go to the lights, before dimming.
  uint8_t *getPixels() const { return _bytes; }

  // Light n, counted from 0; a light that is not there is left out.
  void setPixelColor(uint16_t n, uint8_t red, uint8_t green, uint8_t blue);
  void setPixelColor(uint16_t n, uint8_t red, uint8_t green, uint8_t blue, uint8_t white);
  void setPixelColor(uint16_t n, uint32_t color);
  uint32_t getPixelColor(uint16_t n) const;
  // Lights from `first` on, so many; none or 0: all that follow.
  void fill(uint32_t color = 0, uint16_t first = 0, uint16_t count = 0);
  void clear();
  // 0 dark, 255 as bright as the colours say.
  void setBrightness(uint8_t brightness) { _brightness = brightness; }
  uint8_t getBrightness() const { return _brightness; }
  // The colours of the wheel along the strip, from a hue on, so many times round.
  void rainbow(uint16_t firstHue = 0, int8_t turns = 1, uint8_t saturation = 255, uint8_t brightness = 255,
               bool corrected = true);

  // A colour as one number: 0xWWRRGGBB.
  static constexpr uint32_t Color(uint8_t red, uint8_t green, uint8_t blue) {
    return ((uint32_t)red << 16) | ((uint32_t)green << 8) | blue;
  }
  static constexpr uint32_t Color(uint8_t red, uint8_t green, uint8_t blue, uint8_t white) {
    return ((uint32_t)white << 24) | Color(red, green, blue);
  }
  // Hue 0 to 65535, once round the wheel: 0 red, 21845 green, 43690 blue.
  static uint32_t ColorHSV(uint16_t hue, uint8_t saturation = 255, uint8_t value = 255);
  // A sine wave of 256 steps, 0 to 255.
  static uint8_t sine8(uint8_t angle);
  // What the eye takes for so much of 255.
  static uint8_t gamma8(uint8_t level);
  static uint32_t gamma32(uint32_t color);
  // "GRB" as NEO_GRB; for a text that comes from outside.
  static neoPixelType str2order(const char *order);

 private:
  bool hasWhite() const { return _white != _red; }
  uint8_t bytesEach() const { return hasWhite() ? 4 : 3; }
  uint8_t *lightAt(uint16_t n) const { return _bytes + (uint16_t)(n * bytesEach()); }

  uint8_t *_bytes = nullptr;
  uint16_t _count = 0;
  uint16_t _length = 0;
  int16_t _pin = -1;
  uint8_t _brightness = 255;
  uint8_t _red = 1, _green = 0, _blue = 2, _white = 1;
  bool _isSlow = false;
  bool _isOpen = false;
  unsigned long _endedAt = 0;
};

#endif
