/*
  Ultrasonic distance sensors (HC-SR04 and its kin), with the interface of the library that books use.

    NewPing sonar(12, 11, 200);       // TRIG on 12, ECHO on 11, nothing further than 200 cm
    NewPing sonar(12, 12, 200);       // the same on one pin: TRIG and ECHO joined

    sonar.ping_cm()                   // centimetres; 0 if nothing answers

  Pins: any two that can be output and input, or one for both.
  Timers: none of its own; micros() counts the echo, in steps of 4 microseconds, less than a millimetre.
  Interrupts stay on. A ping waits for its echo: about 6 ms a metre, up to the greatest distance that was given.
  Leave about 30 ms between pings, or an old echo may be taken for a new one.

  By the sensor's sheet an echo takes 58 microseconds a centimetre there and back (sound at 20 degrees Celsius).
*/
#ifndef NewPing_h
#define NewPing_h

#include <Arduino.h>

#define MAX_SENSOR_DISTANCE 500  // centimetres
#define US_ROUNDTRIP_CM 58       // microseconds of an echo there and back
#define US_ROUNDTRIP_IN 148
#define NO_ECHO 0
#define MAX_SENSOR_DELAY 5800    // microseconds in which a sensor must begin to listen

// Microseconds as whole units, rounded; an echo is never none.
#define NewPingConvert(echoTime, conversionFactor) \
  (max(((unsigned int)(echoTime) + (conversionFactor) / 2) / (conversionFactor), ((echoTime) ? 1U : 0U)))

class NewPing {
 public:
  NewPing(uint8_t trigger_pin, uint8_t echo_pin, unsigned int max_cm_distance = MAX_SENSOR_DISTANCE);

  // Microseconds from the sound to its echo; NO_ECHO (0) if none came. A distance in cm changes the greatest one.
  unsigned int ping(unsigned int max_cm_distance = 0);
  // Whole centimetres or inches; 0 if no echo came.
  unsigned long ping_cm(unsigned int max_cm_distance = 0);
  unsigned long ping_in(unsigned int max_cm_distance = 0);
  // The middle of so many pings in microseconds, those without echo left out; 0 if none had one. At most 15 pings.
  unsigned long ping_median(uint8_t it = 5, unsigned int max_cm_distance = 0);
  static unsigned int convert_cm(unsigned int echoTime);
  static unsigned int convert_in(unsigned int echoTime);

 private:
  void set_max_distance(unsigned int max_cm_distance);
  bool trigger();
  bool isEcho() const { return (*_echoInput & _echoBit) != 0; }

  uint8_t _triggerPin, _echoPin;
  uint8_t _echoBit;
  volatile uint8_t *_echoInput;
  unsigned int _maxEchoTime;
};

#endif
