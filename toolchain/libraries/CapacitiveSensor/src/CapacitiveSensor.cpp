#include "CapacitiveSensor.h"

#include <util/atomic.h>

#if F_CPU != 16000000L
#error "CapacitiveSensor counts the cycles of a 16 MHz clock"
#endif

// A loop of the counting takes 9 cycles, a count of the books' library about 51.
static constexpr unsigned long loopsPerMs = F_CPU / 1000 / 9;

CapacitiveSensor::CapacitiveSensor(uint8_t sendPin, uint8_t receivePin) {
  set_CS_Timeout_Millis(2000);
  if (sendPin >= NUM_DIGITAL_PINS || receivePin >= NUM_DIGITAL_PINS) return;
  _isReady = true;
  _sendBit = digitalPinToBitMask(sendPin);
  _sendPort = portOutputRegister(digitalPinToPort(sendPin));
  _receiveBit = digitalPinToBitMask(receivePin);
  _receivePort = portOutputRegister(digitalPinToPort(receivePin));
  _receiveMode = portModeRegister(digitalPinToPort(receivePin));
  _receiveInput = portInputRegister(digitalPinToPort(receivePin));
  pinMode(sendPin, OUTPUT);
  digitalWrite(sendPin, LOW);
  pinMode(receivePin, INPUT);
}

long CapacitiveSensor::capacitiveSensorRaw(uint8_t samples) {
  if (!_isReady) return -1;
  _loops = 0;
  for (uint8_t n = 0; n < samples; n++) {
    if (!sample()) return -2;
  }
  return _loops / 17 * 3 + _loops % 17 * 3 / 17;
}

long CapacitiveSensor::capacitiveSensor(uint8_t samples) {
  const long counts = capacitiveSensorRaw(samples);
  if (counts < 0) return counts;
  const unsigned long total = counts;
  if (_autoCalMs != 0xFFFFFFFF && millis() - _calibratedAt > _autoCalMs) {
    // Only while it is within a twentieth of the least: nobody touches it.
    if (_least != ~0UL && total - min(total, _least) < _least / 20) {
      _least = total;
      _calibratedAt = millis();
    }
  }
  _least = min(_least, total);
  return total - _least;
}

void CapacitiveSensor::set_CS_Timeout_Millis(unsigned long timeout_millis) {
  _mostLoops = min(timeout_millis, 1000000UL) * loopsPerMs;
}

void CapacitiveSensor::set_CS_AutocaL_Millis(unsigned long autoCal_millis) {
  _autoCalMs = autoCal_millis;
}

void CapacitiveSensor::reset_CS_AutoCal() {
  _least = ~0UL;
}

bool CapacitiveSensor::sample() {
  // The metal is emptied, then charged through the resistor until its pin reads high…
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    *_sendPort &= ~_sendBit;
    *_receivePort &= ~_receiveBit;
    *_receiveMode |= _receiveBit;
    delayMicroseconds(10);
    *_receiveMode &= ~_receiveBit;
    *_sendPort |= _sendBit;
  }
  if (!count(true)) return false;
  // …then filled, and emptied through it until it reads low.
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    *_receivePort |= _receiveBit;
    *_receiveMode |= _receiveBit;
    delayMicroseconds(10);
    *_receiveMode &= ~_receiveBit;
    *_receivePort &= ~_receiveBit;
    *_sendPort &= ~_sendBit;
  }
  return count(false);
}

// Adds the loops until the receive pin has the level; false if the time is up.
bool CapacitiveSensor::count(bool untilHigh) {
  const uint8_t waiting = untilHigh ? 0 : _receiveBit;
  for (;;) {
    uint16_t left = 0xFFFF;
    uint8_t read;
    asm volatile(
        "1:  ld   %[read], %a[input]   \n"  // 2
        "    and  %[read], %[bit]      \n"  // 1
        "    cp   %[read], %[waiting]  \n"  // 1
        "    brne 2f                   \n"  // 1
        "    sbiw %[left], 1           \n"  // 2
        "    brne 1b                   \n"  // 2
        "2:                            \n"
        : [read] "=&r"(read), [left] "+&w"(left)
        : [input] "e"(_receiveInput), [bit] "r"(_receiveBit), [waiting] "r"(waiting));
    _loops += 0xFFFF - left;
    if (left != 0) return true;
    if (_loops > _mostLoops) return false;
  }
}
