/**
 * Runs motors on the L293D motor shield (Adafruit Motor Shield v1 and its copies), with the interface of its library.
 *
 *   AF_DCMotor motor(1);          // the terminals M1 to M4
 *   motor.setSpeed(200);          // 0 to 255
 *   motor.run(FORWARD);           // BACKWARD, BRAKE, RELEASE
 *
 *   AF_Stepper stepper(200, 1);   // 200 steps a turn, between M1 and M2 (2: M3 and M4)
 *   stepper.setSpeed(10);         // turns a minute
 *   stepper.step(100, FORWARD, DOUBLE);
 *
 * The shield's 74HC595 gives both chips the directions. It takes pins 12 (latch), 4 (clock), 8 (data) and
 * 7 (enable) as soon as there is a motor; a motor's strength is its PWM pin: M1 11, M2 3, M3 6, M4 5.
 * PWM is analogWrite's: no timer is taken, and on Uno and Nano tone() silences M1 and M2.
 */
#ifndef AFMotor_h
#define AFMotor_h

#include <inttypes.h>

#define MOTORLATCH 12
#define MOTORCLK 4
#define MOTORENABLE 7
#define MOTORDATA 8

// Which output of the 74HC595 is which input of a motor's half bridges.
#define MOTOR1_A 2
#define MOTOR1_B 3
#define MOTOR2_A 1
#define MOTOR2_B 4
#define MOTOR3_A 5
#define MOTOR3_B 7
#define MOTOR4_A 0
#define MOTOR4_B 6

#define FORWARD 1
#define BACKWARD 2
#define BRAKE 3
#define RELEASE 4

#define SINGLE 1
#define DOUBLE 2
#define INTERLEAVE 3
#define MICROSTEP 4
/** Of a full step. */
#define MICROSTEPS 16

// Taken so that sketches compile; PWM keeps to analogWrite's frequency.
#define MOTOR12_64KHZ 1
#define MOTOR12_8KHZ 2
#define MOTOR12_2KHZ 3
#define MOTOR12_1KHZ 4
#define MOTOR34_64KHZ 1
#define MOTOR34_8KHZ 2
#define MOTOR34_1KHZ 3

class AF_DCMotor {
public:
  AF_DCMotor(uint8_t motor, uint8_t frequency = MOTOR34_8KHZ);
  /** FORWARD and BACKWARD at the speed set, BRAKE stops it hard, RELEASE lets it roll. */
  void run(uint8_t command);
  /** 0 to 255. */
  void setSpeed(uint8_t speed);

private:
  uint8_t motor;
  uint8_t speed = 0;
  uint8_t command = RELEASE;
};

class AF_Stepper {
public:
  AF_Stepper(uint16_t stepsPerTurn, uint8_t port);
  /** Turns a minute. */
  void setSpeed(uint16_t turnsPerMinute);
  /** So many steps (of INTERLEAVE: half steps). Returns when the last is done; the coils stay on and hold. */
  void step(uint16_t steps, uint8_t direction, uint8_t style = SINGLE);
  /** One step without waiting, of MICROSTEP one sixteenth. Answers where in its sixteenths the motor stands. */
  uint8_t onestep(uint8_t direction, uint8_t style);
  void release();

private:
  uint16_t stepsPerTurn;
  uint8_t first;
  /** In sixteenths of a step within the four steps after which the coils repeat. */
  uint8_t place = 0;
  uint32_t stepUs = 0;
};

#endif
