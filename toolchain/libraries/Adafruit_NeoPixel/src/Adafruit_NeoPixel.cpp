#include "Adafruit_NeoPixel.h"

#include <stdlib.h>
#include <string.h>

#if F_CPU != 16000000L
#error "Adafruit_NeoPixel counts the cycles of a 16 MHz clock"
#endif

namespace {

// The lights take over what they have got when the wire was low this long: 280 microseconds by the newest sheets.
constexpr unsigned long restUs = 300;

struct Table {
  uint8_t at[256];
};

constexpr Table gammaTable() {
  Table table{};
  for (int level = 0; level < 256; level++) {
    table.at[level] = (uint8_t)(__builtin_pow(level / 255.0, 2.6) * 255.0 + 0.5);
  }
  return table;
}

constexpr Table sineTable() {
  Table table{};
  for (int angle = 0; angle < 256; angle++) {
    const double wave = (__builtin_sin(angle * (2 * M_PI / 256)) + 1) * 127.5;
    table.at[angle] = (uint8_t)(wave + 0.5);
  }
  return table;
}

constexpr Table gammas PROGMEM = gammaTable();
constexpr Table sines PROGMEM = sineTable();

// The wire's cycles for each bit, interrupts off. A bit begins with the wire high; a 0 falls after `zero` cycles, a
// 1 after `one`, the next begins after `whole`, and one cycle later after a byte's last bit.
//
//                     zero      one     whole   cycles of 62.5 ns
//   WS2812B, 800 kHz   6         13      20     sheet: 0.4, 0.8, 1.25 us, each +- 0.15 us
//   WS2811, 400 kHz    8         19      40     sheet: 0.5, 1.2, 2.5 us
//
// The next byte is dimmed meanwhile: (byte * (brightness + 1)) / 256, so that 255 leaves it as it is.
// Written with `st Z`, which reaches the ports of a Mega beyond `out` too, and takes two cycles on all chips here.
template <uint8_t zero, uint8_t one, uint8_t whole>
void send(volatile uint8_t *port, uint8_t mask, const uint8_t *bytes, uint16_t count, uint8_t brightness) {
  const uint8_t high = *port | mask;
  const uint8_t low = *port & ~mask;
  uint8_t byte = ((uint16_t)*bytes * (brightness + 1)) >> 8;
  uint8_t later = bytes[1];
  const uint8_t *rest = bytes + 2;
  uint8_t next = low;
  uint8_t bits = 8;
  asm volatile(
      "1:  st   Z, %[high]        \n"  //  0  the bit begins
      "    sbrc %[byte], 7        \n"  //  2
      "    mov  %[next], %[high]  \n"
      "    dec  %[bits]           \n"  //  4
      "    .rept %[zeroPad]       \n"
      "    nop                    \n"
      "    .endr                  \n"
      "    st   Z, %[next]        \n"  //  zero
      "    mov  %[next], %[low]   \n"  //  zero + 2
      "    breq 2f                \n"  //  zero + 3
      "    lsl  %[byte]           \n"  //  zero + 4
      "    mul  %[later], %[bright]\n"
      "    .rept %[onePad]        \n"
      "    nop                    \n"
      "    .endr                  \n"
      "    st   Z, %[low]         \n"  //  one
      "    add  r0, %[later]      \n"  //  one + 2
      "    adc  r1, %[none]       \n"
      "    .rept %[wholePad]      \n"
      "    nop                    \n"
      "    .endr                  \n"
      "    rjmp 1b                \n"  //  whole - 2
      "2:  mov  %[byte], r1       \n"  //  zero + 5: what the bit before has counted
      "    ldi  %[bits], 8        \n"
      "    .rept %[onePad]        \n"
      "    nop                    \n"
      "    .endr                  \n"
      "    st   Z, %[low]         \n"  //  one
      "    ld   %[later], %a[rest]+\n"  // one + 2
      "    sbiw %[count], 1       \n"
      "    .rept %[wholePad] - 1  \n"
      "    nop                    \n"
      "    .endr                  \n"
      "    brne 1b                \n"  //  whole - 1
      "    clr  r1                \n"
      : [byte] "+&r"(byte), [later] "+&r"(later), [rest] "+&x"(rest), [next] "+&r"(next), [bits] "+&d"(bits),
        [count] "+&w"(count)
      : [port] "z"(port), [high] "r"(high), [low] "r"(low), [bright] "r"(brightness), [none] "r"((uint8_t)0),
        [zeroPad] "n"(zero - 5), [onePad] "n"(one - zero - 7), [wholePad] "n"(whole - one - 6)
      : "r0", "memory");
}

}  // namespace

Adafruit_NeoPixel::Adafruit_NeoPixel(uint16_t n, int16_t pin, neoPixelType type) {
  updateType(type);
  updateLength(n);
  setPin(pin);
}

Adafruit_NeoPixel::Adafruit_NeoPixel() {}

Adafruit_NeoPixel::~Adafruit_NeoPixel() {
  free(_bytes);
  if (_pin >= 0) pinMode(_pin, INPUT);
}

bool Adafruit_NeoPixel::begin() {
  if (_pin >= 0) {
    pinMode(_pin, OUTPUT);
    digitalWrite(_pin, LOW);
  }
  _isOpen = true;
  return _bytes != nullptr;
}

void Adafruit_NeoPixel::setPin(int16_t pin) {
  if (_isOpen && _pin >= 0) pinMode(_pin, INPUT);
  _pin = pin;
  if (_isOpen) begin();
}

void Adafruit_NeoPixel::updateLength(uint16_t n) {
  free(_bytes);
  _length = n * bytesEach();
  _bytes = (uint8_t *)calloc(_length, 1);
  if (_bytes == nullptr) _length = 0;
  _count = _bytes == nullptr ? 0 : n;
}

void Adafruit_NeoPixel::updateType(neoPixelType type) {
  const uint8_t before = bytesEach();
  _white = (type >> 6) & 3;
  _red = (type >> 4) & 3;
  _green = (type >> 2) & 3;
  _blue = type & 3;
  _isSlow = (type & NEO_KHZ400) != 0;
  if (_bytes != nullptr && bytesEach() != before) updateLength(_count);
}

bool Adafruit_NeoPixel::canShow() const {
  return micros() - _endedAt >= restUs;
}

void Adafruit_NeoPixel::show() {
  if (_length == 0 || _pin < 0) return;
  const uint8_t portNumber = digitalPinToPort(_pin);
  if (portNumber == NOT_A_PIN) return;
  while (!canShow()) {
  }
  volatile uint8_t *const port = portOutputRegister(portNumber);
  const uint8_t mask = digitalPinToBitMask(_pin);
  const uint8_t state = SREG;
  cli();
  if (_isSlow) {
    send<8, 19, 40>(port, mask, _bytes, _length, _brightness);
  } else {
    send<6, 13, 20>(port, mask, _bytes, _length, _brightness);
  }
  SREG = state;
  _endedAt = micros();
}

void Adafruit_NeoPixel::setPixelColor(uint16_t n, uint8_t red, uint8_t green, uint8_t blue, uint8_t white) {
  if (n >= _count) return;
  uint8_t *const light = lightAt(n);
  if (hasWhite()) light[_white] = white;
  light[_red] = red;
  light[_green] = green;
  light[_blue] = blue;
}

void Adafruit_NeoPixel::setPixelColor(uint16_t n, uint8_t red, uint8_t green, uint8_t blue) {
  setPixelColor(n, red, green, blue, 0);
}

void Adafruit_NeoPixel::setPixelColor(uint16_t n, uint32_t color) {
  setPixelColor(n, color >> 16, color >> 8, color, color >> 24);
}

uint32_t Adafruit_NeoPixel::getPixelColor(uint16_t n) const {
  if (n >= _count) return 0;
  const uint8_t *const light = lightAt(n);
  return Color(light[_red], light[_green], light[_blue], hasWhite() ? light[_white] : 0);
}

void Adafruit_NeoPixel::fill(uint32_t color, uint16_t first, uint16_t count) {
  if (first >= _count) return;
  const uint16_t left = _count - first;
  const uint16_t end = first + (count == 0 || count > left ? left : count);
  for (uint16_t n = first; n < end; n++) setPixelColor(n, color);
}

void Adafruit_NeoPixel::clear() {
  memset(_bytes, 0, _length);
}

void Adafruit_NeoPixel::rainbow(uint16_t firstHue, int8_t turns, uint8_t saturation, uint8_t brightness,
                                bool corrected) {
  for (uint16_t n = 0; n < _count; n++) {
    const uint16_t hue = firstHue + (n * turns * 65536L) / _count;
    const uint32_t color = ColorHSV(hue, saturation, brightness);
    setPixelColor(n, corrected ? gamma32(color) : color);
  }
}

uint32_t Adafruit_NeoPixel::ColorHSV(uint16_t hue, uint8_t saturation, uint8_t value) {
  // Six edges of the wheel, 255 steps each: red to yellow, to green, to cyan, to blue, to magenta and back.
  const uint16_t step = (hue * 1530UL + 32768) / 65536 % 1530;
  const uint8_t edge = step / 255;
  const uint8_t rising = step % 255;
  const uint8_t falling = 255 - rising;
  uint8_t parts[3] = {0, 0, 0};
  // The colour that is full on this edge, and the one that comes or goes.
  const uint8_t full = ((edge + 1) / 2) % 3;
  const uint8_t moving = edge % 2 == 0 ? (full + 1) % 3 : (full + 2) % 3;
  parts[full] = 255;
  parts[moving] = edge % 2 == 0 ? rising : falling;
  for (uint8_t &part : parts) {
    // 0 of saturation is white, then everything is dimmed alike; 255 leaves it as it is.
    const uint8_t washed = ((part * (saturation + 1U)) >> 8) + (255 - saturation);
    part = (washed * (value + 1U)) >> 8;
  }
  return Color(parts[0], parts[1], parts[2]);
}

uint8_t Adafruit_NeoPixel::sine8(uint8_t angle) {
  return pgm_read_byte(&sines.at[angle]);
}

uint8_t Adafruit_NeoPixel::gamma8(uint8_t level) {
  return pgm_read_byte(&gammas.at[level]);
}

uint32_t Adafruit_NeoPixel::gamma32(uint32_t color) {
  return Color(gamma8(color >> 16), gamma8(color >> 8), gamma8(color), gamma8(color >> 24));
}

neoPixelType Adafruit_NeoPixel::str2order(const char *order) {
  int8_t white = -1, red = 0, green = 0, blue = 0;
  for (uint8_t at = 0; at < 4 && order[at] != '\0'; at++) {
    switch (order[at] | 0x20) {
      case 'w': white = at; break;
      case 'r': red = at; break;
      case 'g': green = at; break;
      case 'b': blue = at; break;
    }
  }
  return NEO_ORDER(white < 0 ? red : white, red, green, blue);
}
