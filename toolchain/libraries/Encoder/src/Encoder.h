/*
  Rotary encoders with two contacts (quadrature), with the interface of the library that books use.

    Encoder knob(2, 3);
    knob.read()               // steps so far, four for each click of most knobs
    knob.write(0);            // counts from here
    knob.readAndReset()       // both at once

  It counts up where the second pin changes before the first, down the other way round; swap the pins to turn that.

  Pins and interrupts: a pin with an interrupt of its own (Uno, Nano: 2, 3; Mega: 2, 3, 18 to 21; Leonardo, Micro:
  0, 1, 2, 3, 7) is watched all the time. On others steps are seen only while the program asks read(), so it must ask
  often: at least once a step. With one of the two on an interrupt half of the steps are seen by it, which still
  counts right at ordinary speeds.
  ENCODER_DO_NOT_USE_INTERRUPTS, defined before the include, leaves the interrupts to others.
  Timers: none.
*/
#ifndef Encoder_h_
#define Encoder_h_

#include <Arduino.h>

class Encoder {
 public:
  Encoder(uint8_t pin1, uint8_t pin2) {
    begin(pin1, pin2);
#ifndef ENCODER_DO_NOT_USE_INTERRUPTS
    watch(pin1);
    watch(pin2);
#endif
  }
  Encoder(const Encoder &) = delete;
  Encoder &operator=(const Encoder &) = delete;

  // Steps so far.
  int32_t read();
  // Steps so far, and counts from 0 again.
  int32_t readAndReset();
  // From here on counts from this.
  void write(int32_t position);

 private:
  void begin(uint8_t pin1, uint8_t pin2);
  void watch(uint8_t pin);
  void update();
  uint8_t levels() const;

  template <uint8_t number>
  static void onChange();
  typedef void (*Handler)();
  // By the number of the interrupt.
  static const Handler handlers[];
  static Encoder *watched[];

  volatile uint8_t *_input1, *_input2;
  uint8_t _bit1, _bit2;
  // Bit 0: the first pin's level when last seen, bit 1: the second's.
  volatile uint8_t _seen;
  volatile int32_t _position = 0;
};

#endif
