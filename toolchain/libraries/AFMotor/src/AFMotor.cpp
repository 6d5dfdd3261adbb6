#include "AFMotor.h"

#include <Arduino.h>

namespace {

struct Bridge {
  uint8_t pwm;
  uint8_t a;
  uint8_t b;
};

constexpr Bridge bridges[] = {
    {11, _BV(MOTOR1_A), _BV(MOTOR1_B)},
    {3, _BV(MOTOR2_A), _BV(MOTOR2_B)},
    {6, _BV(MOTOR3_A), _BV(MOTOR3_B)},
    {5, _BV(MOTOR4_A), _BV(MOTOR4_B)},
};

/** A quarter of a sine in sixteenths: the strength of a coil on its way through a step. */
constexpr uint8_t sine[MICROSTEPS + 1] = {0,   25,  50,  74,  98,  120, 142, 162, 180,
                                          197, 212, 225, 236, 244, 250, 254, 255};

/** What the outputs of the 74HC595 are. */
uint8_t latched;

const Bridge &bridgeOf(uint8_t motor) { return bridges[(motor - 1) & 3]; }

void latch() {
  digitalWrite(MOTORLATCH, LOW);
  shiftOut(MOTORDATA, MOTORCLK, MSBFIRST, latched);
  digitalWrite(MOTORLATCH, HIGH);
}

/** Which of a bridge's inputs are high: of a motor, or of a stepper's coil. */
void direct(const Bridge &bridge, bool a, bool b) {
  latched &= ~(bridge.a | bridge.b);
  if (a) latched |= bridge.a;
  if (b) latched |= bridge.b;
}

void begin(const Bridge &bridge) {
  pinMode(MOTORLATCH, OUTPUT);
  pinMode(MOTORCLK, OUTPUT);
  pinMode(MOTORDATA, OUTPUT);
  pinMode(MOTORENABLE, OUTPUT);
  direct(bridge, false, false);
  latch();
  digitalWrite(MOTORENABLE, LOW);
  digitalWrite(bridge.pwm, LOW);
  pinMode(bridge.pwm, OUTPUT);
}

}  // namespace

AF_DCMotor::AF_DCMotor(uint8_t motor, uint8_t) : motor(motor) { begin(bridgeOf(motor)); }

void AF_DCMotor::run(uint8_t wanted) {
  const Bridge &bridge = bridgeOf(motor);
  command = wanted;
  direct(bridge, command == FORWARD, command == BACKWARD);
  latch();
  // Both of the motor's ends at ground with the bridge on: it brakes.
  analogWrite(bridge.pwm, command == BRAKE ? 255 : command == RELEASE ? 0 : speed);
}

void AF_DCMotor::setSpeed(uint8_t wanted) {
  speed = wanted;
  if (command == FORWARD || command == BACKWARD) analogWrite(bridgeOf(motor).pwm, speed);
}

AF_Stepper::AF_Stepper(uint16_t stepsPerTurn, uint8_t port)
    : stepsPerTurn(stepsPerTurn > 0 ? stepsPerTurn : 1), first(port == 2 ? 3 : 1) {
  begin(bridgeOf(first));
  begin(bridgeOf(first + 1));
}

void AF_Stepper::setSpeed(uint16_t turnsPerMinute) {
  stepUs = 60000000UL / stepsPerTurn / (turnsPerMinute > 0 ? turnsPerMinute : 1);
}

void AF_Stepper::step(uint16_t steps, uint8_t direction, uint8_t style) {
  const uint8_t parts = style == MICROSTEP ? MICROSTEPS : 1;
  const uint32_t us = stepUs / (style == INTERLEAVE ? 2 : parts);
  for (uint32_t left = (uint32_t)steps * parts; left > 0; left--) {
    const uint32_t began = micros();
    onestep(direction, style);
    while (micros() - began < us) {
    }
  }
}

uint8_t AF_Stepper::onestep(uint8_t direction, uint8_t style) {
  // SINGLE stops where one coil is on, DOUBLE between, where both are.
  const uint8_t size = style == MICROSTEP ? 1 : style == INTERLEAVE ? MICROSTEPS / 2 : MICROSTEPS;
  const uint8_t offset = style == DOUBLE ? MICROSTEPS / 2 : 0;
  do place = (place + (direction == FORWARD ? 1 : -1)) & (4 * MICROSTEPS - 1);
  while (place % size != offset);

  const uint8_t quarter = place / MICROSTEPS;
  const uint8_t past = place % MICROSTEPS;
  const uint8_t rising = sine[past];
  const uint8_t falling = sine[MICROSTEPS - past];
  const uint8_t strengthA = quarter & 1 ? rising : falling;
  const uint8_t strengthB = quarter & 1 ? falling : rising;
  const bool isAForward = quarter == 0 || quarter == 3;
  const Bridge &coilA = bridgeOf(first);
  const Bridge &coilB = bridgeOf(first + 1);
  direct(coilA, strengthA && isAForward, strengthA && !isAForward);
  direct(coilB, strengthB && quarter < 2, strengthB && quarter >= 2);
  latch();
  analogWrite(coilA.pwm, style == MICROSTEP ? strengthA : 255);
  analogWrite(coilB.pwm, style == MICROSTEP ? strengthB : 255);
  return place;
}

void AF_Stepper::release() {
  direct(bridgeOf(first), false, false);
  direct(bridgeOf(first + 1), false, false);
  latch();
  analogWrite(bridgeOf(first).pwm, 0);
  analogWrite(bridgeOf(first + 1).pwm, 0);
}
