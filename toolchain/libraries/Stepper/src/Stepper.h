/**
 * Turns stepper motors, with the interface of Arduino's Stepper library.
 *
 *   Stepper motor(200, 8, 9, 10, 11);   // 200 steps a turn
 *   motor.setSpeed(60);                 // turns a minute
 *   motor.step(-50);                    // a quarter turn back; waits until it is done
 *
 * Four wires: the two ends of one coil, then those of the other. A 28BYJ-48 on a ULN2003 has its coils in the order
 * IN1 IN3 IN2 IN4: Stepper motor(2048, IN1, IN3, IN2, IN4).
 * Two wires: each coil's ends are opposite to each other by a circuit outside. Five wires: a motor of five phases.
 * Uses no timer but micros().
 */
#ifndef Stepper_h
#define Stepper_h

#include <inttypes.h>

class Stepper {
public:
  Stepper(int stepsPerTurn, int pin1, int pin2);
  Stepper(int stepsPerTurn, int pin1, int pin2, int pin3, int pin4);
  Stepper(int stepsPerTurn, int pin1, int pin2, int pin3, int pin4, int pin5);

  /** Turns a minute, at least 1. */
  void setSpeed(long turnsPerMinute);
  /** So many steps, back where it is below 0. Returns when the last has had its time; the coils stay on and hold. */
  void step(long steps);
  int version() { return 5; }

private:
  void begin(int stepsPerTurn, uint8_t wires);
  void energize();

  uint8_t pins[5];
  uint8_t wires;
  /** Where in the sequence of its coils the motor stands. */
  uint8_t phase;
  int stepsPerTurn;
  unsigned long stepUs;
};

#endif
