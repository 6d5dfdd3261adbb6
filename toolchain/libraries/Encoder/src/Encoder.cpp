#include "Encoder.h"

#include <util/atomic.h>

#if defined(__AVR_ATmega2560__)
#define INTERRUPTS 8
#elif defined(__AVR_ATmega32U4__)
#define INTERRUPTS 5
#else
#define INTERRUPTS 2
#endif

Encoder *Encoder::watched[INTERRUPTS];

template <uint8_t number>
void Encoder::onChange() {
  watched[number]->update();
}

const Encoder::Handler Encoder::handlers[INTERRUPTS] = {
    onChange<0>, onChange<1>,
#if INTERRUPTS > 2
    onChange<2>, onChange<3>, onChange<4>,
#endif
#if INTERRUPTS > 5
    onChange<5>, onChange<6>, onChange<7>,
#endif
};

void Encoder::begin(uint8_t pin1, uint8_t pin2) {
  pinMode(pin1, INPUT_PULLUP);
  pinMode(pin2, INPUT_PULLUP);
  _input1 = portInputRegister(digitalPinToPort(pin1));
  _input2 = portInputRegister(digitalPinToPort(pin2));
  _bit1 = digitalPinToBitMask(pin1);
  _bit2 = digitalPinToBitMask(pin2);
  // The pull-ups need a moment before a pin at rest is high.
  delayMicroseconds(2000);
  _seen = levels();
}

void Encoder::watch(uint8_t pin) {
  const int8_t number = digitalPinToInterrupt(pin);
  if (number < 0 || number >= INTERRUPTS) return;
  watched[number] = this;
  attachInterrupt(number, handlers[number], CHANGE);
}

uint8_t Encoder::levels() const {
  uint8_t levels = 0;
  if (*_input1 & _bit1) levels |= 1;
  if (*_input2 & _bit2) levels |= 2;
  return levels;
}

// Called with interrupts off.
void Encoder::update() {
  // What each change means, by the levels now (bits 3, 2) and when last seen (bits 1, 0). Where both have changed, a
  // step was missed: it is taken to have gone on as an encoder does that is watched on its first pin alone.
  static constexpr int8_t steps[16] = {0, 1, -1, 2, -1, 0, -2, 1, 1, -2, 0, -1, 2, -1, 1, 0};
  const uint8_t now = levels();
  const int8_t step = steps[(now << 2) | _seen];
  _seen = now;
  if (step != 0) _position += step;
}

int32_t Encoder::read() {
  int32_t position;
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    update();
    position = _position;
  }
  return position;
}

int32_t Encoder::readAndReset() {
  int32_t position;
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    update();
    position = _position;
    _position = 0;
  }
  return position;
}

void Encoder::write(int32_t position) {
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    update();
    _position = position;
  }
}
