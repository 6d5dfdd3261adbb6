#include "IRSampler.h"

namespace irSampler {

irparams_struct heard;

namespace {

/** A pause this long ends a signal: longer than any space within one (NEC: 4.5 ms). */
constexpr uint8_t gapTicks = 5000 / MICROS_PER_TICK;
/** Of a timer at a prescaler of 8. */
constexpr uint8_t countsPerTick = F_CPU / 8 / 1000000 * MICROS_PER_TICK;

volatile State now = State::idle;
volatile uint16_t ticks;
volatile uint8_t *input;
uint8_t inputMask;
volatile uint8_t *led;
uint8_t ledMask;

inline void record() {
  const uint8_t at = heard.rawlen;
  if (at >= RAW_BUFFER_LENGTH) {
    heard.OverflowFlag = true;
    now = State::complete;
  } else {
    heard.rawbuf[at] = ticks > 255 ? 255 : ticks;
    heard.rawlen = at + 1;
  }
  ticks = 0;
}

inline void sample() {
  // A receiver module pulls its output low while it sees light.
  const bool isMark = (*input & inputMask) == 0;
  if (ticks != 0xFFFF) ticks = ticks + 1;
  switch (now) {
    case State::idle:
      if (!isMark) break;
      if (ticks > gapTicks) {
        now = State::mark;
        heard.rawlen = 0;
        heard.OverflowFlag = false;
        heard.initialGapTicks = ticks;
        record();
      }
      ticks = 0;
      break;
    case State::mark:
      if (!isMark) {
        now = State::space;
        record();
      }
      break;
    case State::space:
      if (isMark) {
        now = State::mark;
        record();
      } else if (ticks > gapTicks) {
        now = State::complete;
      }
      break;
    case State::complete:
      if (isMark) ticks = 0;
      break;
  }
  if (led) {
    if (isMark) *led |= ledMask;
    else *led &= ~ledMask;
  }
}

}  // namespace

#if defined(__AVR_ATmega32U4__)

bool run(bool on) {
  const bool was = TIMSK4 & _BV(TOIE4);
  if (on) {
    TCCR4A = 0;
    TCCR4C = 0;
    TCCR4D = 0;
    TCCR4E = 0;
    TCCR4B = _BV(CS42);
    TC4H = 0;
    OCR4C = countsPerTick - 1;
    TCNT4 = 0;
    TIMSK4 = _BV(TOIE4);
  } else {
    TIMSK4 = 0;
  }
  return was;
}

void keepTimer() {}

ISR(TIMER4_OVF_vect) { sample(); }

#else

namespace {

bool isOn;

inline bool isOurs() { return TCCR2B == _BV(CS21) && OCR2A == countsPerTick - 1; }

}  // namespace

bool run(bool on) {
  const bool was = isOn;
  isOn = on;
  if (on) {
    TCCR2A = _BV(WGM21);
    TCCR2B = _BV(CS21);
    OCR2A = countsPerTick - 1;
    OCR2B = 0;
    TCNT2 = 0;
    TIMSK2 = _BV(OCIE2B);
  } else {
    TIMSK2 &= ~_BV(OCIE2B);
  }
  return was;
}

// tone() counts with this timer too: it keeps OCIE2A set while it sounds and leaves its own settings behind.
void keepTimer() {
  if (isOn && !(TIMSK2 & _BV(OCIE2A)) && !(isOurs() && (TIMSK2 & _BV(OCIE2B)))) run(true);
}

// Compare B: tone() has the handler of compare A. While it changes the timer, the timer may for a moment run so
// fast that nothing else would get its turn.
ISR(TIMER2_COMPB_vect) {
  if (isOurs()) sample();
  else TIMSK2 &= ~_BV(OCIE2B);
}

#endif

void watch(uint8_t pin, bool showsLed, uint8_t ledPin) {
  run(false);
  pinMode(pin, INPUT);
  if (ledPin == USE_DEFAULT_FEEDBACK_LED_PIN) ledPin = LED_BUILTIN;
  if (showsLed) pinMode(ledPin, OUTPUT);
  led = showsLed ? portOutputRegister(digitalPinToPort(ledPin)) : nullptr;
  ledMask = digitalPinToBitMask(ledPin);
  input = portInputRegister(digitalPinToPort(pin));
  inputMask = digitalPinToBitMask(pin);
  ticks = 0xFFFF;
  restart();
  run(true);
}

State state() { return now; }

void restart() {
  keepTimer();
  now = State::idle;
}

}  // namespace irSampler
