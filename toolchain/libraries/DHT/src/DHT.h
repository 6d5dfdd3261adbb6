/*
 * DHT: temperature and humidity of a DHT11, DHT12, DHT21 (AM2301) or DHT22 (AM2302) on one pin.
 * It has the interface of the DHT sensor library that books use.
 *
 *   DHT dht(2, DHT22);          // pin, type
 *   dht.begin();                // in setup()
 *   dht.readTemperature();      // degrees Celsius; readTemperature(true) gives Fahrenheit
 *   dht.readHumidity();         // percent
 *
 * A value that could not be read is NAN: ask isnan(). The sensor needs two seconds from one measurement to the next;
 * asked sooner, it is left alone and the last answer holds, unless `force` is true.
 *
 * Reading takes 5 ms, after a start signal of 1 ms (DHT11 and DHT12: 20 ms). No timer is taken. Interrupts are held up
 * for at most 0.1 ms at a time, so millis(), servos and Serial go on.
 */
#ifndef DHT_H
#define DHT_H

#include <Arduino.h>

static const uint8_t DHT11 = 11;
static const uint8_t DHT12 = 12;
static const uint8_t DHT21 = 21;
static const uint8_t DHT22 = 22;
static const uint8_t AM2301 = 21;
static const uint8_t AM2302 = 22;

class DHT {
 public:
  /* `count` is of no use any more; old sketches give it. */
  DHT(uint8_t pin, uint8_t type, uint8_t count = 6);

  /* `usec` is how long after the start signal to begin to listen. */
  void begin(uint8_t usec = 55);

  float readTemperature(bool fahrenheit = false, bool force = false);
  float readHumidity(bool force = false);

  /* True if the values are good. */
  bool read(bool force = false);

  static float convertCtoF(float celsius);
  static float convertFtoC(float fahrenheit);

  /* How warm it feels, by temperature and humidity. */
  float computeHeatIndex(bool fahrenheit = true);
  float computeHeatIndex(float temperature, float humidity, bool fahrenheit = true);

 private:
  bool receive();
  bool waitFor(bool high) const;
  bool isShort() const;

  volatile uint8_t *input;
  uint8_t mask;
  uint8_t pin;
  uint8_t type;
  uint8_t listenAfter = 55;
  bool good = false;
  uint8_t data[5] = {0, 0, 0, 0, 0};
  unsigned long askedAt = 0;
};

#endif
