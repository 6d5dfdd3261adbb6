/*
 * The board as a USB keyboard, with the interface of Arduino's Keyboard library:
 *
 *   Keyboard.begin();                   // or begin(KeyboardLayout_de_DE)
 *   Keyboard.print("Hello");            // types; println, write too
 *   Keyboard.press(KEY_LEFT_CTRL);      // holds down: a letter or a KEY_ constant
 *   Keyboard.release(KEY_LEFT_CTRL);
 *   Keyboard.releaseAll();
 *
 * The computer is told which keys are pressed, not which letters are meant: a text comes out right only where
 * the computer's own layout is the one given to begin(). Letters outside ASCII cannot be typed.
 * Up to six keys and all modifiers are held at once. Uses no timer and no pin, only USB.
 */
#pragma once

#include <Arduino.h>

#if !defined(USBCON)
#error "Keyboard works only on boards with USB in the chip: choose the Leonardo or the Micro"
#else

#include <HID.h>
#include <Print.h>

// Modifiers.
#define KEY_LEFT_CTRL 0x80
#define KEY_LEFT_SHIFT 0x81
#define KEY_LEFT_ALT 0x82
#define KEY_LEFT_GUI 0x83
#define KEY_RIGHT_CTRL 0x84
#define KEY_RIGHT_SHIFT 0x85
#define KEY_RIGHT_ALT 0x86
#define KEY_RIGHT_GUI 0x87

// Other keys: the usage of the HID table (HUT 1.12 §10) plus 0x88.
#define KEY_RETURN 0xB0
#define KEY_ESC 0xB1
#define KEY_BACKSPACE 0xB2
#define KEY_TAB 0xB3
#define KEY_CAPS_LOCK 0xC1
#define KEY_F1 0xC2
#define KEY_F2 0xC3
#define KEY_F3 0xC4
#define KEY_F4 0xC5
#define KEY_F5 0xC6
#define KEY_F6 0xC7
#define KEY_F7 0xC8
#define KEY_F8 0xC9
#define KEY_F9 0xCA
#define KEY_F10 0xCB
#define KEY_F11 0xCC
#define KEY_F12 0xCD
#define KEY_PRINT_SCREEN 0xCE
#define KEY_SCROLL_LOCK 0xCF
#define KEY_PAUSE 0xD0
#define KEY_INSERT 0xD1
#define KEY_HOME 0xD2
#define KEY_PAGE_UP 0xD3
#define KEY_DELETE 0xD4
#define KEY_END 0xD5
#define KEY_PAGE_DOWN 0xD6
#define KEY_RIGHT_ARROW 0xD7
#define KEY_LEFT_ARROW 0xD8
#define KEY_DOWN_ARROW 0xD9
#define KEY_UP_ARROW 0xDA
#define KEY_NUM_LOCK 0xDB
#define KEY_KP_SLASH 0xDC
#define KEY_KP_ASTERISK 0xDD
#define KEY_KP_MINUS 0xDE
#define KEY_KP_PLUS 0xDF
#define KEY_KP_ENTER 0xE0
#define KEY_KP_1 0xE1
#define KEY_KP_2 0xE2
#define KEY_KP_3 0xE3
#define KEY_KP_4 0xE4
#define KEY_KP_5 0xE5
#define KEY_KP_6 0xE6
#define KEY_KP_7 0xE7
#define KEY_KP_8 0xE8
#define KEY_KP_9 0xE9
#define KEY_KP_0 0xEA
#define KEY_KP_DOT 0xEB
#define KEY_MENU 0xED
#define KEY_F13 0xF0
#define KEY_F14 0xF1
#define KEY_F15 0xF2
#define KEY_F16 0xF3
#define KEY_F17 0xF4
#define KEY_F18 0xF5
#define KEY_F19 0xF6
#define KEY_F20 0xF7
#define KEY_F21 0xF8
#define KEY_F22 0xF9
#define KEY_F23 0xFA
#define KEY_F24 0xFB

/** For each ASCII letter the key (HID usage) that types it; bit 7 is Shift, 0 is no key. In flash. */
extern const uint8_t KeyboardLayout_en_US[128] PROGMEM;
extern const uint8_t KeyboardLayout_de_DE[128] PROGMEM;

/** What the computer gets: the modifiers as bits, and up to six keys. */
struct KeyReport {
  uint8_t modifiers;
  uint8_t reserved;
  uint8_t keys[6];
};

class Keyboard_ : public Print {
 public:
  Keyboard_();
  void begin(const uint8_t *layout = KeyboardLayout_en_US);
  void end();
  /** Presses and releases a key: an ASCII letter or a KEY_ constant. 0 where no key types it. */
  size_t write(uint8_t key) override;
  size_t write(const uint8_t *text, size_t length) override;
  using Print::write;
  /** Holds a key down. 0 where six are held already or no key types it. */
  size_t press(uint8_t key);
  size_t release(uint8_t key);
  void releaseAll();

 private:
  /** Changes the report; false where nothing can be pressed. */
  bool change(uint8_t key, bool down);
  void send();

  KeyReport report = {};
  const uint8_t *layout = KeyboardLayout_en_US;
};

extern Keyboard_ Keyboard;

#endif
