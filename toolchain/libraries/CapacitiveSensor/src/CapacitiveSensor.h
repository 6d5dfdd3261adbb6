/*
  Feels a finger near a piece of metal by the charge that it takes, with the interface of the library that books use.

    CapacitiveSensor pad(4, 2);    // 1 MOhm between pins 4 and 2, the metal on pin 2

    pad.capacitiveSensor(30)       // 30 measurements: about 0 untouched, hundreds or thousands touched

  Each measurement turns the send pin over and counts until the receive pin follows, up and down again. A count is
  3.2 microseconds, as the books' thresholds expect it, whatever the compiler makes of the rest.

  Pins: any two, on every port.
  Timers: none, but millis() for the calibration. Interrupts are off for a few microseconds at the turn of each half;
  those that come while it counts make the value a little smaller.
*/
#ifndef CapacitiveSensor_h
#define CapacitiveSensor_h

#include <Arduino.h>

class CapacitiveSensor {
 public:
  CapacitiveSensor(uint8_t sendPin, uint8_t receivePin);

  // Counts above the least that were seen since the last calibration; -2: the time was up, -1: no such pin.
  long capacitiveSensor(uint8_t samples);
  // Counts as they are.
  long capacitiveSensorRaw(uint8_t samples);

  // A measurement that takes longer than this ends with -2: the wire between the pins is missing. At first 2000 ms.
  void set_CS_Timeout_Millis(unsigned long timeout_millis);
  // The least counts are looked for anew so often, while nobody touches. At first 20000 ms; 0xFFFFFFFF: never.
  void set_CS_AutocaL_Millis(unsigned long autoCal_millis);
  void reset_CS_AutoCal();

 private:
  bool sample();
  bool count(bool untilHigh);

  bool _isReady = false;
  uint8_t _sendBit = 0, _receiveBit = 0;
  volatile uint8_t *_sendPort = nullptr, *_receivePort = nullptr, *_receiveMode = nullptr, *_receiveInput = nullptr;
  // In loops of the counting, see there.
  unsigned long _loops = 0, _mostLoops = 0;
  unsigned long _least = ~0UL;
  unsigned long _autoCalMs = 20000, _calibratedAt = 0;
};

#endif
