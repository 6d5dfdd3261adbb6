/*
 * The board as a USB mouse, with the interface of Arduino's Mouse library:
 *
 *   Mouse.begin();
 *   Mouse.move(10, -5);            // right by 10, up by 5; a third number turns the wheel
 *   Mouse.click();                 // or click(MOUSE_RIGHT)
 *   Mouse.press(); Mouse.release(); Mouse.isPressed();
 *
 * One move is at most 127 steps each way. Uses no timer and no pin, only USB.
 */
#pragma once

#include <Arduino.h>

#if !defined(USBCON)
#error "Mouse works only on boards with USB in the chip: choose the Leonardo or the Micro"
#else

#include <HID.h>

#define MOUSE_LEFT 1
#define MOUSE_RIGHT 2
#define MOUSE_MIDDLE 4
#define MOUSE_ALL (MOUSE_LEFT | MOUSE_RIGHT | MOUSE_MIDDLE)

class Mouse_ {
 public:
  Mouse_();
  void begin() {}
  void end() {}
  void click(uint8_t button = MOUSE_LEFT);
  /** Right, down and wheel up are positive. */
  void move(signed char x, signed char y, signed char wheel = 0);
  void press(uint8_t button = MOUSE_LEFT);
  void release(uint8_t button = MOUSE_LEFT);
  bool isPressed(uint8_t button = MOUSE_LEFT);

 private:
  void hold(uint8_t nowHeld);

  uint8_t held = 0;
};

extern Mouse_ Mouse;

#endif
