// What of Arduino the sketches of `language/` and `headers/` use, for the host's own g++: it says what they must print.
#pragma once
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <cstdint>
#include <cmath>
#include <cstddef>

enum { DEC = 10, HEX = 16, OCT = 8, BIN = 2 };

struct HostSerial {
  void begin(long) {}
  void print(const char *text) { std::fputs(text, stdout); }
  void print(char *text) { print(static_cast<const char *>(text)); }
  void print(char letter) { std::putchar(letter); }
  // Arduino's Print knows no negative zero.
  void print(double number, int places = 2) { std::printf("%.*f", places, number == 0 ? 0 : number); }
  void print(float number, int places = 2) { print(static_cast<double>(number), places); }
  template <class Whole> void print(Whole number, int base = DEC) {
    if (number < 0 && base == DEC) {
      std::putchar('-');
      printDigits(0 - static_cast<unsigned long long>(number), base);
    } else {
      printDigits(static_cast<unsigned long long>(number), base);
    }
  }
  template <class... What> void println(What... what) {
    print(what...);
    std::fputs("\r\n", stdout);
  }
  void println() { std::fputs("\r\n", stdout); }

private:
  void printDigits(unsigned long long number, int base) {
    if (number >= static_cast<unsigned>(base)) printDigits(number / base, base);
    std::putchar("0123456789ABCDEF"[number % base]);
  }
};
inline HostSerial Serial;

using byte = uint8_t;
using word = uint16_t;
using boolean = bool;
#define F(text) (text)
#define PSTR(text) (text)
#define PROGMEM
#define PGM_P const char *
template <class Value> Value readHost(const Value *at) { return *at; }
#define pgm_read_byte(at) readHost((const uint8_t *)(at))
#define pgm_read_word(at) readHost((const uint16_t *)(at))
#define pgm_read_dword(at) readHost((const uint32_t *)(at))
#define pgm_read_float(at) readHost((const float *)(at))
#define pgm_read_ptr(at) readHost((void *const *)(at))
#define strlen_P strlen
#define strcpy_P strcpy
#define strcmp_P strcmp
#define memcpy_P memcpy

void setup();
int main() { setup(); }
