#include "NewPing.h"

// Time for the echoes of one ping to die away before the next.
static constexpr unsigned long betweenPingsMs = 29;
static constexpr uint8_t mostPings = 15;

NewPing::NewPing(uint8_t trigger_pin, uint8_t echo_pin, unsigned int max_cm_distance)
    : _triggerPin(trigger_pin),
      _echoPin(echo_pin),
      _echoBit(digitalPinToBitMask(echo_pin)),
      _echoInput(portInputRegister(digitalPinToPort(echo_pin))) {
  set_max_distance(max_cm_distance);
  pinMode(echo_pin, INPUT);
  if (trigger_pin != echo_pin) pinMode(trigger_pin, OUTPUT);
}

unsigned int NewPing::ping(unsigned int max_cm_distance) {
  if (max_cm_distance > 0) set_max_distance(max_cm_distance);
  if (!trigger()) return NO_ECHO;
  const unsigned long began = micros();
  while (isEcho()) {
    if (micros() - began > _maxEchoTime) return NO_ECHO;
  }
  return micros() - began;
}

unsigned long NewPing::ping_cm(unsigned int max_cm_distance) {
  return convert_cm(ping(max_cm_distance));
}

unsigned long NewPing::ping_in(unsigned int max_cm_distance) {
  return convert_in(ping(max_cm_distance));
}

unsigned long NewPing::ping_median(uint8_t it, unsigned int max_cm_distance) {
  unsigned int sorted[mostPings];
  uint8_t count = 0;
  if (it > mostPings) it = mostPings;
  for (uint8_t n = 0; n < it; n++) {
    const unsigned long began = millis();
    const unsigned int echo = ping(max_cm_distance);
    if (echo != NO_ECHO) {
      uint8_t at = count++;
      for (; at > 0 && sorted[at - 1] > echo; at--) sorted[at] = sorted[at - 1];
      sorted[at] = echo;
    }
    const unsigned long took = millis() - began;
    if (n + 1 < it && took < betweenPingsMs) delay(betweenPingsMs - took);
  }
  return count == 0 ? NO_ECHO : sorted[count / 2];
}

unsigned int NewPing::convert_cm(unsigned int echoTime) {
  return NewPingConvert(echoTime, US_ROUNDTRIP_CM);
}

unsigned int NewPing::convert_in(unsigned int echoTime) {
  return NewPingConvert(echoTime, US_ROUNDTRIP_IN);
}

void NewPing::set_max_distance(unsigned int max_cm_distance) {
  const unsigned int cm = min(max_cm_distance, (unsigned int)MAX_SENSOR_DISTANCE);
  _maxEchoTime = cm * US_ROUNDTRIP_CM + US_ROUNDTRIP_CM / 2;
}

// Asks for a sound (ten microseconds high) and waits until the sensor listens; false if it does not.
bool NewPing::trigger() {
  const bool isOnePin = _triggerPin == _echoPin;
  if (isOnePin) pinMode(_triggerPin, OUTPUT);
  digitalWrite(_triggerPin, LOW);
  delayMicroseconds(4);
  // Still busy with the ping before: there was nothing within its reach.
  if (!isOnePin && isEcho()) return false;
  digitalWrite(_triggerPin, HIGH);
  delayMicroseconds(10);
  digitalWrite(_triggerPin, LOW);
  if (isOnePin) pinMode(_triggerPin, INPUT);
  const unsigned long asked = micros();
  while (!isEcho()) {
    if (micros() - asked > MAX_SENSOR_DELAY) return false;
  }
  return true;
}
