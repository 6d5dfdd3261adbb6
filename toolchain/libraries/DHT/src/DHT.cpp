#include "DHT.h"

/* All times are in microseconds; those of the sensor are from Aosong's sheets "DHT11" and "AM2302". */
static const unsigned long INTERVAL_MS = 2000;
/* A bit is high for 26 to 28 if it is 0, for 70 if it is 1. */
static const unsigned int LONGEST_ZERO = 48;
/* No phase of a good answer is longer than 85. */
static const unsigned int TIMEOUT = 120;

DHT::DHT(uint8_t pin, uint8_t type, uint8_t)
    : input(portInputRegister(digitalPinToPort(pin))), mask(digitalPinToBitMask(pin)), pin(pin), type(type) {}

void DHT::begin(uint8_t usec) {
  listenAfter = usec;
  pinMode(pin, INPUT_PULLUP);
  // The first reading is due at once.
  askedAt = millis() - INTERVAL_MS;
}

bool DHT::read(bool force) {
  if (!force && millis() - askedAt < INTERVAL_MS) return good;
  askedAt = millis();
  good = receive() && (uint8_t)(data[0] + data[1] + data[2] + data[3]) == data[4];
  return good;
}

bool DHT::isShort() const {
  return type == DHT11 || type == DHT12;
}

bool DHT::receive() {
  // Start signal: the wire low for at least 18 ms (DHT11) or 1 ms (DHT22), then left to its resistor.
  pinMode(pin, INPUT_PULLUP);
  delay(1);
  digitalWrite(pin, LOW);
  pinMode(pin, OUTPUT);
  if (isShort()) {
    delay(20);
  } else {
    delayMicroseconds(1100);
  }
  pinMode(pin, INPUT_PULLUP);
  delayMicroseconds(listenAfter);

  // The answer: 80 low, 80 high; the first bit begins with the fall after it.
  bool there = waitFor(true) && waitFor(false);
  for (uint8_t bit = 0; bit < 40 && there; bit++) {
    // The wire is low for 50 now: time for interrupts. The high that follows is measured without them.
    delayMicroseconds(20);
    const uint8_t interruptsBefore = SREG;
    noInterrupts();
    there = waitFor(true);
    const unsigned long rose = micros();
    there = there && waitFor(false);
    const bool isOne = micros() - rose > LONGEST_ZERO;
    SREG = interruptsBefore;
    data[bit / 8] = data[bit / 8] << 1 | isOne;
  }
  return there;
}

/* Waits until the wire is at the level; false if that does not come. */
bool DHT::waitFor(bool high) const {
  const unsigned long from = micros();
  while (((*input & mask) != 0) != high) {
    if (micros() - from > TIMEOUT) return false;
  }
  return true;
}

float DHT::readTemperature(bool fahrenheit, bool force) {
  if (!read(force)) return NAN;
  float celsius;
  if (isShort()) {
    // Whole degrees and tenths; the DHT12 and newer DHT11 have the sign in the tenths.
    celsius = data[2] + (data[3] & 0x7F) * 0.1;
    if (data[3] & 0x80) celsius = -celsius;
  } else {
    // Tenths of a degree in 15 bits, and the sign.
    celsius = ((data[2] & 0x7F) << 8 | data[3]) * 0.1;
    if (data[2] & 0x80) celsius = -celsius;
  }
  return fahrenheit ? convertCtoF(celsius) : celsius;
}

float DHT::readHumidity(bool force) {
  if (!read(force)) return NAN;
  return isShort() ? data[0] + data[1] * 0.1 : ((unsigned int)data[0] << 8 | data[1]) * 0.1;
}

float DHT::convertCtoF(float celsius) {
  return celsius * 1.8 + 32;
}

float DHT::convertFtoC(float fahrenheit) {
  return (fahrenheit - 32) / 1.8;
}

float DHT::computeHeatIndex(bool fahrenheit) {
  return computeHeatIndex(readTemperature(fahrenheit), readHumidity(), fahrenheit);
}

/*
 * NOAA's "heat index equation": a simple formula where it is cool, Rothfusz's regression with its two adjustments
 * where it is warm. In Fahrenheit inside.
 */
float DHT::computeHeatIndex(float temperature, float humidity, bool fahrenheit) {
  const float t = fahrenheit ? temperature : convertCtoF(temperature);
  const float h = humidity;
  float index = 0.5 * (t + 61.0 + (t - 68.0) * 1.2 + h * 0.094);
  if ((index + t) / 2 > 79) {
    index = -42.379 + 2.04901523 * t + 10.14333127 * h - 0.22475541 * t * h - 0.00683783 * t * t -
            0.05481717 * h * h + 0.00122874 * t * t * h + 0.00085282 * t * h * h - 0.00000199 * t * t * h * h;
    if (h < 13 && t >= 80 && t <= 112) {
      index -= (13 - h) / 4 * sqrt((17 - fabs(t - 95)) / 17);
    } else if (h > 85 && t >= 80 && t <= 87) {
      index += (h - 85) / 10 * (87 - t) / 5;
    }
  }
  return fahrenheit ? index : convertFtoC(index);
}
