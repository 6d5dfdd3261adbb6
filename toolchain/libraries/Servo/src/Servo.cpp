#include "Servo.h"

#include <Arduino.h>
#include <util/atomic.h>

#if defined(__AVR_ATmega2560__) || defined(__AVR_ATmega1280__)
#define SERVO_TCCRA TCCR5A
#define SERVO_TCCRB TCCR5B
#define SERVO_TCNT TCNT5
#define SERVO_OCR OCR5A
#define SERVO_TIMSK TIMSK5
#define SERVO_TIFR TIFR5
#define SERVO_vect TIMER5_COMPA_vect
#else
#define SERVO_TCCRA TCCR1A
#define SERVO_TCCRB TCCR1B
#define SERVO_TCNT TCNT1
#define SERVO_OCR OCR1A
#define SERVO_TIMSK TIMSK1
#define SERVO_TIFR TIFR1
#define SERVO_vect TIMER1_COMPA_vect
#endif

namespace {

/** The timer counts every 8 clock cycles: two ticks a microsecond at 16 MHz. */
constexpr uint16_t ticksPerUs = F_CPU / 8000000UL;
constexpr uint16_t frame = REFRESH_INTERVAL * ticksPerUs;
/** From the timer's match until the interrupt has ended the pulse, less what passes after its beginning: 2.5 us. */
constexpr uint16_t latency = 5 * ticksPerUs / 2;
/** A match less than this ahead could be missed. */
constexpr uint16_t soon = 8 * ticksPerUs;

struct Channel {
  /** The output register of the pin; none while no servo is on the channel. */
  volatile uint8_t *port;
  uint8_t mask;
  uint16_t ticks;
};

Channel channels[MAX_SERVOS];
uint8_t attachedCount;
/** The channel whose pulse is on; MAX_SERVOS in the rest of the frame. */
volatile uint8_t current;
uint16_t frameBegan;

void beginTimer() {
  current = MAX_SERVOS;
  SERVO_TCCRA = 0;
  SERVO_TCCRB = _BV(CS11);
  SERVO_TCNT = 0;
  SERVO_OCR = soon;
  SERVO_TIFR = _BV(OCF1A);
  SERVO_TIMSK |= _BV(OCIE1A);
}

/** As the core's init() has set it, so that analogWrite works again. */
void giveTimerBack() {
  SERVO_TIMSK &= ~_BV(OCIE1A);
  SERVO_TCCRB = _BV(CS11) | _BV(CS10);
  SERVO_TCCRA = _BV(WGM10);
  // Above the 8 bits of PWM it would first have to count on to 65535.
  SERVO_TCNT = 0;
}

uint8_t freeChannel() {
  uint8_t channel = 0;
  while (channel < MAX_SERVOS && channels[channel].port) channel++;
  return channel;
}

}  // namespace

/** Ends a pulse and begins the next servo's; after the last waits for the next frame. */
ISR(SERVO_vect) {
  uint8_t channel = current;
  if (channel < MAX_SERVOS) {
    if (channels[channel].port) *channels[channel].port &= ~channels[channel].mask;
    channel++;
  } else {
    frameBegan = SERVO_TCNT;
    channel = 0;
  }
  while (channel < MAX_SERVOS && !channels[channel].port) channel++;
  current = channel;
  if (channel < MAX_SERVOS) {
    *channels[channel].port |= channels[channel].mask;
    SERVO_OCR = SERVO_TCNT + channels[channel].ticks;
  } else {
    const uint16_t passed = SERVO_TCNT - frameBegan;
    SERVO_OCR = passed < frame - soon ? frameBegan + frame : SERVO_TCNT + soon;
  }
}

uint8_t Servo::attach(int pin) { return attach(pin, MIN_PULSE_WIDTH, MAX_PULSE_WIDTH); }

uint8_t Servo::attach(int wanted, int min, int max) {
  if (wanted < 0 || wanted >= NUM_DIGITAL_PINS || digitalPinToPort(wanted) == NOT_A_PIN) return INVALID_SERVO;
  shortest = min;
  longest = max;
  if (attached() && pin == wanted) {
    writeMicroseconds(pulse);
    return channel;
  }
  detach();
  const uint8_t found = freeChannel();
  if (found == MAX_SERVOS) return INVALID_SERVO;
  pin = wanted;
  channel = found;
  digitalWrite(pin, LOW);
  pinMode(pin, OUTPUT);
  writeMicroseconds(pulse);
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    channels[channel].mask = digitalPinToBitMask(pin);
    channels[channel].port = portOutputRegister(digitalPinToPort(pin));
    if (attachedCount++ == 0) beginTimer();
  }
  return channel;
}

void Servo::detach() {
  if (!attached()) return;
  Channel &mine = channels[channel];
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) {
    *mine.port &= ~mine.mask;
    mine.port = nullptr;
    if (--attachedCount == 0) giveTimerBack();
  }
  channel = INVALID_SERVO;
}

void Servo::write(int value) {
  if (value >= MIN_PULSE_WIDTH) return writeMicroseconds(value);
  const long angle = constrain(value, 0, 180);
  writeMicroseconds(shortest + (angle * (longest - shortest) + 90) / 180);
}

void Servo::writeMicroseconds(int value) {
  pulse = constrain(value, shortest, longest);
  if (!attached()) return;
  const uint16_t ticks = pulse * ticksPerUs - latency;
  ATOMIC_BLOCK(ATOMIC_RESTORESTATE) { channels[channel].ticks = ticks; }
}

int Servo::read() {
  const long span = longest - shortest;
  return ((pulse - shortest) * 180L + span / 2) / span;
}

int Servo::readMicroseconds() { return pulse; }

bool Servo::attached() { return channel != INVALID_SERVO; }
