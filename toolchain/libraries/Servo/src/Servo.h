/**
 * Turns up to 12 hobby servos, with the interface of Arduino's Servo library.
 *
 *   Servo servo;
 *   servo.attach(9);      // any digital pin
 *   servo.write(90);      // degrees, 0 to 180
 *
 * A servo is told its angle by the length of a pulse that comes every 20 ms: 544 us is 0 degrees, 2400 us is 180,
 * unless `attach` is given other bounds. The pulses are made by interrupts of one 16-bit timer:
 *
 *   Uno, Nano, Leonardo, Micro   Timer 1   no analogWrite on 9 and 10 meanwhile
 *   Mega                         Timer 5   no analogWrite on 44, 45 and 46 meanwhile
 *
 * The timer is taken by the first `attach` and given back when no servo is attached any more.
 */
#ifndef Servo_h
#define Servo_h

#include <inttypes.h>

#define MIN_PULSE_WIDTH 544
#define MAX_PULSE_WIDTH 2400
#define DEFAULT_PULSE_WIDTH 1500
/** Microseconds from one pulse of a servo to its next. */
#define REFRESH_INTERVAL 20000

#define SERVOS_PER_TIMER 12
#define MAX_SERVOS 12
/** What `attach` answers when all 12 are taken or there is no such pin. */
#define INVALID_SERVO 255

class Servo {
public:
  constexpr Servo() {}

  /** Begins pulses on a pin (where it has them already, they just go on), as `write` last said, else for the
      middle. Answers the servo's number or INVALID_SERVO. */
  uint8_t attach(int pin);
  /** The same for a servo with other ends than usual, in microseconds of its pulse. */
  uint8_t attach(int pin, int min, int max);
  /** Ends the pulses: the servo lets go. */
  void detach();
  /** Below 544 an angle in degrees, 0 to 180; from there on microseconds. */
  void write(int value);
  void writeMicroseconds(int value);
  /** The angle last written, in degrees. */
  int read();
  /** The pulse last written, in microseconds. */
  int readMicroseconds();
  bool attached();

private:
  uint8_t channel = INVALID_SERVO;
  uint8_t pin = 0;
  int pulse = DEFAULT_PULSE_WIDTH;
  int shortest = MIN_PULSE_WIDTH;
  int longest = MAX_PULSE_WIDTH;
};

#endif
