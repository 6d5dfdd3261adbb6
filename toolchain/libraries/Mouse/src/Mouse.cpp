#include <Arduino.h>

#if defined(USBCON)

#include "Mouse.h"

namespace {

constexpr uint8_t reportId = 1;

// HID 1.11 appendix E.10, with a report ID (a keyboard may share the interface) and a wheel.
const uint8_t descriptor[] PROGMEM = {
    0x05, 0x01,      // Usage page: generic desktop
    0x09, 0x02,      // Usage: mouse
    0xA1, 0x01,      // Collection: application
    0x09, 0x01,      //   Usage: pointer
    0xA1, 0x00,      //   Collection: physical
    0x85, reportId,  //     Report ID
    0x05, 0x09,      //     Usage page: buttons
    0x19, 0x01,      //     Usages: buttons 1 to 3
    0x29, 0x03,      //
    0x15, 0x00,      //     Logical minimum 0
    0x25, 0x01,      //     Logical maximum 1
    0x95, 0x03,      //     Report count 3
    0x75, 0x01,      //     Report size 1 bit
    0x81, 0x02,      //     Input: data, variable
    0x95, 0x01,      //     Report count 1
    0x75, 0x05,      //     Report size 5 bits
    0x81, 0x03,      //     Input: constant
    0x05, 0x01,      //     Usage page: generic desktop
    0x09, 0x30,      //     Usages: X, Y, wheel
    0x09, 0x31,      //
    0x09, 0x38,      //
    0x15, 0x81,      //     Logical minimum -127
    0x25, 0x7F,      //     Logical maximum 127
    0x75, 0x08,      //     Report size 8 bits
    0x95, 0x03,      //     Report count 3
    0x81, 0x06,      //     Input: data, variable, relative
    0xC0,            //   End of collection
    0xC0,            // End of collection
};

}  // namespace

Mouse_::Mouse_() {
  static HIDSubDescriptor node(descriptor, sizeof descriptor);
  HID().AppendDescriptor(&node);
}

void Mouse_::move(signed char x, signed char y, signed char wheel) {
  const uint8_t report[] = {held, uint8_t(x), uint8_t(y), uint8_t(wheel)};
  HID().SendReport(reportId, report, sizeof report);
}

void Mouse_::hold(uint8_t nowHeld) {
  if (nowHeld == held) return;
  held = nowHeld;
  move(0, 0);
}

void Mouse_::press(uint8_t button) { hold(held | button); }

void Mouse_::release(uint8_t button) { hold(held & ~button); }

void Mouse_::click(uint8_t button) {
  press(button);
  release(button);
}

bool Mouse_::isPressed(uint8_t button) { return (held & button) != 0; }

Mouse_ Mouse;

#endif
