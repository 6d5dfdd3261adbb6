#include <Arduino.h>

#if defined(USBCON)

#include "Keyboard.h"

namespace {

constexpr uint8_t reportId = 2;
constexpr uint8_t shiftBit = 0x80;
constexpr uint8_t firstModifier = 0x80;
constexpr uint8_t firstOtherKey = 0x88;
constexpr uint8_t leftShift = 0x02;

// HID 1.11 appendix E.6, with a report ID: a mouse may share the interface.
const uint8_t descriptor[] PROGMEM = {
    0x05, 0x01,      // Usage page: generic desktop
    0x09, 0x06,      // Usage: keyboard
    0xA1, 0x01,      // Collection: application
    0x85, reportId,  //   Report ID
    0x05, 0x07,      //   Usage page: keys
    0x19, 0xE0,      //   Usages: the eight modifiers
    0x29, 0xE7,      //
    0x15, 0x00,      //   Logical minimum 0
    0x25, 0x01,      //   Logical maximum 1
    0x75, 0x01,      //   Report size 1 bit
    0x95, 0x08,      //   Report count 8
    0x81, 0x02,      //   Input: data, variable
    0x95, 0x01,      //   Report count 1
    0x75, 0x08,      //   Report size 8 bits
    0x81, 0x03,      //   Input: constant
    0x95, 0x06,      //   Report count 6
    0x75, 0x08,      //   Report size 8 bits
    0x15, 0x00,      //   Logical minimum 0
    0x25, 0x73,      //   Logical maximum 115: F24
    0x05, 0x07,      //   Usage page: keys
    0x19, 0x00,      //   Usages: 0 to 115
    0x29, 0x73,      //
    0x81, 0x00,      //   Input: data, array
    0xC0,            // End of collection
};

}  // namespace

Keyboard_::Keyboard_() {
  static HIDSubDescriptor node(descriptor, sizeof descriptor);
  HID().AppendDescriptor(&node);
}

void Keyboard_::begin(const uint8_t *keys) { layout = keys; }

void Keyboard_::end() { releaseAll(); }

void Keyboard_::send() { HID().SendReport(reportId, &report, sizeof report); }

bool Keyboard_::change(uint8_t key, bool down) {
  uint8_t modifiers = 0;
  uint8_t usage = 0;
  if (key >= firstOtherKey) {
    usage = key - firstOtherKey;
  } else if (key >= firstModifier) {
    modifiers = 1 << (key - firstModifier);
  } else {
    usage = pgm_read_byte(layout + key);
    if (usage == 0) return false;
    if (usage & shiftBit) {
      usage &= ~shiftBit;
      modifiers = leftShift;
    }
  }
  if (usage != 0) {
    uint8_t place = sizeof report.keys;
    for (uint8_t at = 0; at < sizeof report.keys; at++) {
      if (report.keys[at] == usage) {
        place = at;
        break;
      }
      if (down && report.keys[at] == 0 && place == sizeof report.keys) place = at;
    }
    if (place < sizeof report.keys) report.keys[place] = down ? usage : 0;
    else if (down) return false;
  }
  if (down) report.modifiers |= modifiers;
  else report.modifiers &= ~modifiers;
  return true;
}

size_t Keyboard_::press(uint8_t key) {
  if (!change(key, true)) {
    setWriteError();
    return 0;
  }
  send();
  return 1;
}

size_t Keyboard_::release(uint8_t key) {
  if (!change(key, false)) return 0;
  send();
  return 1;
}

void Keyboard_::releaseAll() {
  report = {};
  send();
}

size_t Keyboard_::write(uint8_t key) {
  size_t pressed = press(key);
  release(key);
  return pressed;
}

size_t Keyboard_::write(const uint8_t *text, size_t length) {
  size_t typed = 0;
  while (length--) {
    // A computer's line end is the key Enter; '\r' before it would be a second one. Bytes beyond ASCII are
    // parts of letters that no key types: as key codes they would press wild keys.
    if (*text != '\r' && *text < firstModifier) typed += write(*text);
    text++;
  }
  return typed;
}

Keyboard_ Keyboard;

#endif
