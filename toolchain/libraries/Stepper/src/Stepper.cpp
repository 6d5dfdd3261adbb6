#include "Stepper.h"

#include <Arduino.h>

namespace {

/** Which wires are on in each phase; the first wire is the lowest bit. */
constexpr uint8_t twoWires[] = {0b10, 0b11, 0b01, 0b00};
constexpr uint8_t fourWires[] = {0b0101, 0b0110, 0b1010, 0b1001};
constexpr uint8_t fiveWires[] = {0b10110, 0b10010, 0b11010, 0b01010, 0b01011,
                                 0b01001, 0b01101, 0b00101, 0b10101, 0b10100};

constexpr unsigned long usPerMinute = 60000000UL;

}  // namespace

Stepper::Stepper(int stepsPerTurn, int pin1, int pin2) : pins{(uint8_t)pin1, (uint8_t)pin2} {
  begin(stepsPerTurn, 2);
}

Stepper::Stepper(int stepsPerTurn, int pin1, int pin2, int pin3, int pin4)
    : pins{(uint8_t)pin1, (uint8_t)pin2, (uint8_t)pin3, (uint8_t)pin4} {
  begin(stepsPerTurn, 4);
}

Stepper::Stepper(int stepsPerTurn, int pin1, int pin2, int pin3, int pin4, int pin5)
    : pins{(uint8_t)pin1, (uint8_t)pin2, (uint8_t)pin3, (uint8_t)pin4, (uint8_t)pin5} {
  begin(stepsPerTurn, 5);
}

void Stepper::begin(int steps, uint8_t count) {
  wires = count;
  phase = 0;
  stepsPerTurn = steps > 0 ? steps : 1;
  stepUs = 0;
  for (uint8_t wire = 0; wire < wires; wire++) pinMode(pins[wire], OUTPUT);
}

void Stepper::setSpeed(long turnsPerMinute) {
  stepUs = usPerMinute / stepsPerTurn / (turnsPerMinute > 0 ? turnsPerMinute : 1);
}

void Stepper::step(long steps) {
  const uint8_t phases = wires == 5 ? 10 : 4;
  const uint8_t forward = steps > 0 ? 1 : phases - 1;
  for (unsigned long left = steps > 0 ? steps : -steps; left > 0; left--) {
    const unsigned long began = micros();
    phase = (phase + forward) % phases;
    energize();
    while (micros() - began < stepUs) {
    }
  }
}

void Stepper::energize() {
  const uint8_t on = wires == 2 ? twoWires[phase] : wires == 4 ? fourWires[phase] : fiveWires[phase];
  for (uint8_t wire = 0; wire < wires; wire++) digitalWrite(pins[wire], on >> wire & 1);
}
