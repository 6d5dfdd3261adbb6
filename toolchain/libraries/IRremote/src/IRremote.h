/*
 * Infrared remote controls, with the interfaces of the library IRremote that books use.
 *
 * Version 4:                                   Version 2:
 *   IrReceiver.begin(2);                         IRrecv irrecv(2);
 *   if (IrReceiver.decode()) {                   decode_results results;
 *     IrReceiver.decodedIRData.command           irrecv.enableIRIn();
 *     IrReceiver.resume();                       if (irrecv.decode(&results)) {
 *   }                                              results.value
 *   IrSender.begin(3);                             irrecv.resume();
 *   IrSender.sendNEC(0x00, 0x45, 2);             }
 *
 * Receives NEC (with its short repeats), Samsung, Sony of 12, 15 and 20 bits, and RC5; anything else comes as
 * UNKNOWN with a number that is the same for the same signal. Sends NEC, Samsung, Sony, RC5 and raw timings,
 * on any pin.
 *
 * Receiving takes a timer, which asks the pin every 50 us:
 *   Uno, Nano, Mega: timer 2 (no PWM on 3 and 11; on the Mega 9 and 10). tone() wants it too: while it
 *     sounds nothing is received; the next decode() or resume() after it goes on.
 *   Leonardo, Micro: timer 4 (no PWM on 6 and 13).
 * Sending takes no timer. One receiver works at a time: the one that was begun last.
 */
#pragma once

#include <Arduino.h>

/** Marks and spaces of one signal that are remembered, the pause before it among them. */
#ifndef RAW_BUFFER_LENGTH
#define RAW_BUFFER_LENGTH 101
#endif
#define RAWBUF RAW_BUFFER_LENGTH

#define MICROS_PER_TICK 50
#define USECPERTICK MICROS_PER_TICK
/** A receiver module makes marks longer and spaces shorter by about this much. */
#define MARK_EXCESS_MICROS 20
#define MARK_EXCESS MARK_EXCESS_MICROS

#define ENABLE_LED_FEEDBACK true
#define DISABLE_LED_FEEDBACK false
#define USE_DEFAULT_FEEDBACK_LED_PIN 0

/** What version 2 gives as `value` while a key of a NEC remote is held. */
#define REPEAT 0xFFFFFFFF

enum decode_type_t {
  UNKNOWN = 0,
  PULSE_WIDTH,
  PULSE_DISTANCE,
  APPLE,
  DENON,
  JVC,
  LG,
  NEC,
  ONKYO,
  PANASONIC,
  KASEIKYO,
  RC5,
  RC6,
  SAMSUNG,
  SHARP,
  SONY,
  SANYO,
  MITSUBISHI,
  WHYNTER,
  LEGO_PF,
  AIWA_RC_T501,
  DISH,
};

#define IRDATA_FLAGS_EMPTY 0x00
#define IRDATA_FLAGS_IS_REPEAT 0x01
#define IRDATA_FLAGS_IS_AUTO_REPEAT 0x02
#define IRDATA_FLAGS_PARITY_FAILED 0x04
#define IRDATA_FLAGS_TOGGLE_BIT 0x08
#define IRDATA_TOGGLE_BIT_MASK 0x08
#define IRDATA_FLAGS_EXTRA_INFO 0x10
#define IRDATA_FLAGS_WAS_OVERFLOW 0x40
#define IRDATA_FLAGS_IS_MSB_FIRST 0x80

/** A signal as it was measured: the pause before it, then mark, space, mark… in ticks of 50 us. */
struct irparams_struct {
  volatile uint8_t rawlen;
  /** The pause before the signal in ticks: a byte cannot hold it. */
  volatile uint16_t initialGapTicks;
  volatile bool OverflowFlag;
  uint8_t rawbuf[RAW_BUFFER_LENGTH];
};

/** A signal as version 3 and 4 give it. */
struct IRData {
  decode_type_t protocol;
  uint16_t address;
  uint16_t command;
  uint16_t extra;
  uint16_t numberOfBits;
  uint8_t flags;
  /** The bits as they came: the first one lowest, but highest in RC5. */
  uint32_t decodedRawData;
  const irparams_struct *rawDataPtr;
};

/** A signal as version 2 gives it. */
class decode_results {
 public:
  decode_type_t decode_type;
  uint16_t address;
  /** The bits as they came, the first one highest. */
  uint32_t value;
  int bits;
  bool isRepeat;
  const uint8_t *rawbuf;
  uint8_t rawlen;
  bool overflow;
};

class IRrecv {
 public:
  constexpr IRrecv() {}
  constexpr explicit IRrecv(uint8_t receivePin) : pin(receivePin) {}
  constexpr IRrecv(uint8_t receivePin, uint8_t feedbackPin)
      : pin(receivePin), ledPin(feedbackPin), showsLed(true) {}

  void begin(uint8_t receivePin, bool ledFeedback = DISABLE_LED_FEEDBACK, uint8_t feedbackPin = USE_DEFAULT_FEEDBACK_LED_PIN);
  void start();
  void stop();
  void end() { stop(); }
  void enableIRIn() { start(); }
  void disableIRIn() { stop(); }
  void setReceivePin(uint8_t receivePin) { pin = receivePin; }
  /** The board's LED shines with the signal. */
  void blink13(bool on) { showsLed = on; }

  /** True once a whole signal is there; it stays there until resume(). */
  bool decode();
  bool decode(decode_results *results);
  bool available() { return decode(); }
  /** Waits for the next signal; what was decoded stays in decodedIRData. */
  void resume();
  /** No signal is coming just now. */
  bool isIdle();

  /** Prints what came: `Protocol=NEC Address=0x0 Command=0x45 Raw-Data=0xBA45FF00 32 bits`. */
  bool printIRResultShort(Print *out, bool printRepeatGap = true);
  bool printIRResultMinimal(Print *out);
  /** Prints the signal's marks (+) and spaces (-) in microseconds. */
  void printIRResultRawFormatted(Print *out, bool inMicroseconds = true);
  /** Prints the line of C++ that sends the same signal. */
  bool printIRSendUsage(Print *out);

  IRData decodedIRData = {};

 private:
  bool decodeNec();
  bool decodeSamsung();
  bool decodeSony();
  bool decodeRc5();
  bool decodeUnknown();

  /** The same signal so soon that the key must have been held. */
  bool isHeldFrom(const IRData &before) const;

  uint8_t pin = 0;
  uint8_t ledPin = 0;
  bool showsLed = false;
  bool isDecoded = false;
};

class IRsend {
 public:
  constexpr IRsend() {}
  constexpr explicit IRsend(uint8_t sendPin) : pin(sendPin) {}

  void begin(uint8_t sendPin, bool ledFeedback = DISABLE_LED_FEEDBACK, uint8_t feedbackPin = USE_DEFAULT_FEEDBACK_LED_PIN);
  /** On the pin that the sketch defines before it includes this, or on the usual one: 3 of an Uno or Nano, else 9. */
  void begin() {
#if defined(IR_SEND_PIN)
    pin = IR_SEND_PIN;
#endif
    enableIROut(38);
  }
  void setSendPin(uint8_t sendPin) { pin = sendPin; }

  /** Repeats are what a held key sends after the first signal. */
  void sendNEC(uint16_t address, uint16_t command, int repeats);
  void sendSamsung(uint16_t address, uint16_t command, int repeats);
  void sendSony(uint16_t address, uint8_t command, int repeats, uint8_t bits = 12);
  void sendRC5(uint8_t address, uint8_t command, int repeats, bool changeToggleBit = true);
  /** One signal of raw bits, the lowest first. */
  void sendNECRaw(uint32_t data, int repeats = 0);

  /** Version 2: the bits as `results.value` gives them, the first one highest. */
  void sendNEC(uint32_t data, int bits);
  void sendSAMSUNG(uint32_t data, int bits);
  void sendSony(uint32_t data, int bits);
  void sendRC5(uint32_t data, int bits);
  void sendNECMSB(uint32_t data, uint8_t bits, bool = false) { sendNEC(data, int(bits)); }

  /** Marks and spaces in microseconds, beginning with a mark. */
  void sendRaw(const unsigned int *micros, uint16_t count, uint8_t kHz);

  void enableIROut(uint8_t kHz);
  void mark(unsigned int micros);
  void space(unsigned int micros);

 private:
  void sendBits(uint32_t data, uint8_t bits, bool lowestFirst, unsigned int one, unsigned int zero);
  void sendSonyBits(uint32_t data, uint8_t bits, bool lowestFirst);
  void sendFrameNec(uint32_t data, bool lowestFirst);

  uint8_t pin = defaultPin;
  uint8_t halfPeriods = 0;
  bool toggle = false;

#if defined(__AVR_ATmega328P__)
  static constexpr uint8_t defaultPin = 3;
#else
  static constexpr uint8_t defaultPin = 9;
#endif
};

extern IRrecv IrReceiver;
extern IRsend IrSender;

/** The protocol's name as text in flash. */
const __FlashStringHelper *getProtocolString(decode_type_t protocol);
void printActiveIRProtocols(Print *out);
