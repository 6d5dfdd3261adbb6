#include <util/delay_basic.h>

#include "IRSampler.h"

namespace {

/** The receiver's timer would cut into the carrier. */
class ReceiverPause {
 public:
  ReceiverPause() : was(irSampler::run(false)) {}
  ~ReceiverPause() {
    if (was) irSampler::run(true);
  }

 private:
  const bool was;
};

}  // namespace

IRsend IrSender;

void IRsend::begin(uint8_t sendPin, bool, uint8_t) {
  pin = sendPin;
  enableIROut(38);
}

void IRsend::enableIROut(uint8_t kHz) {
  pinMode(pin, OUTPUT);
  digitalWrite(pin, LOW);
  // A half period in loops of three cycles, less what the code around them takes.
  halfPeriods = F_CPU / 6000 / kHz - 4;
}

// The carrier by counting cycles: any pin will do. Half on, half off; an interrupt can only lengthen the dark half.
void IRsend::mark(unsigned int micros) {
  volatile uint8_t *const port = portOutputRegister(digitalPinToPort(pin));
  const uint8_t mask = digitalPinToBitMask(pin);
  const unsigned long begun = ::micros();
  do {
    const uint8_t interrupts = SREG;
    cli();
    *port |= mask;
    _delay_loop_1(halfPeriods);
    *port &= ~mask;
    SREG = interrupts;
    // micros() and the loop take about 5.5 us of the dark half.
    _delay_loop_1(halfPeriods > 40 ? halfPeriods - 30 : 10);
  } while (::micros() - begun < micros);
}

void IRsend::space(unsigned int micros) {
  const unsigned long begun = ::micros();
  while (::micros() - begun < micros) {
  }
}

void IRsend::sendBits(uint32_t data, uint8_t bits, bool lowestFirst, unsigned int one, unsigned int zero) {
  for (uint8_t bit = 0; bit < bits; bit++) {
    mark(560);
    space(data >> (lowestFirst ? bit : bits - 1 - bit) & 1 ? one : zero);
  }
  mark(560);
}

void IRsend::sendFrameNec(uint32_t data, bool lowestFirst) {
  mark(9000);
  space(4500);
  sendBits(data, 32, lowestFirst, 1690, 560);
}

void IRsend::sendNECRaw(uint32_t data, int repeats) {
  enableIROut(38);
  const ReceiverPause quiet;
  unsigned long begun = millis();
  sendFrameNec(data, true);
  for (; repeats > 0; repeats--) {
    while (millis() - begun < 108) {
    }
    begun = millis();
    mark(9000);
    space(2250);
    mark(560);
  }
}

void IRsend::sendNEC(uint16_t address, uint16_t command, int repeats) {
  const uint16_t from = address > 0xFF ? address : address | (~address & 0xFF) << 8;
  const uint16_t what = command > 0xFF ? command : command | (~command & 0xFF) << 8;
  sendNECRaw(uint32_t(what) << 16 | from, repeats);
}

void IRsend::sendNEC(uint32_t data, int bits) {
  enableIROut(38);
  const ReceiverPause quiet;
  mark(9000);
  if (data == REPEAT) {
    space(2250);
    mark(560);
    return;
  }
  space(4500);
  sendBits(data, bits, false, 1690, 560);
}

void IRsend::sendSamsung(uint16_t address, uint16_t command, int repeats) {
  const uint16_t from = address > 0xFF ? address : address | address << 8;
  const uint16_t what = command > 0xFF ? command : command | (~command & 0xFF) << 8;
  enableIROut(38);
  const ReceiverPause quiet;
  for (; repeats >= 0; repeats--) {
    const unsigned long begun = millis();
    mark(4500);
    space(4500);
    sendBits(uint32_t(what) << 16 | from, 32, true, 1690, 560);
    while (repeats > 0 && millis() - begun < 110) {
    }
  }
}

void IRsend::sendSAMSUNG(uint32_t data, int bits) {
  enableIROut(38);
  const ReceiverPause quiet;
  mark(4500);
  space(4500);
  sendBits(data, bits, false, 1690, 560);
}

void IRsend::sendSonyBits(uint32_t data, uint8_t bits, bool lowestFirst) {
  mark(2400);
  for (uint8_t bit = 0; bit < bits; bit++) {
    space(600);
    mark(data >> (lowestFirst ? bit : bits - 1 - bit) & 1 ? 1200 : 600);
  }
}

void IRsend::sendSony(uint16_t address, uint8_t command, int repeats, uint8_t bits) {
  enableIROut(40);
  const ReceiverPause quiet;
  for (; repeats >= 0; repeats--) {
    const unsigned long begun = millis();
    sendSonyBits((command & 0x7F) | uint32_t(address) << 7, bits, true);
    while (repeats > 0 && millis() - begun < 45) {
    }
  }
}

void IRsend::sendSony(uint32_t data, int bits) {
  enableIROut(40);
  const ReceiverPause quiet;
  sendSonyBits(data, bits, false);
}

void IRsend::sendRC5(uint32_t data, int bits) {
  enableIROut(36);
  const ReceiverPause quiet;
  // The start bits 1 1; a 1 is space and mark.
  mark(889);
  space(889);
  mark(889);
  while (bits-- > 0) {
    if (data >> bits & 1) {
      space(889);
      mark(889);
    } else {
      mark(889);
      space(889);
    }
  }
}

void IRsend::sendRC5(uint8_t address, uint8_t command, int repeats, bool changeToggleBit) {
  if (changeToggleBit) toggle = !toggle;
  const uint16_t data = (toggle ? 0x800 : 0) | (address & 0x1F) << 6 | (command & 0x3F);
  for (; repeats >= 0; repeats--) {
    const unsigned long begun = millis();
    sendRC5(uint32_t(data), 12);
    while (repeats > 0 && millis() - begun < 114) {
    }
  }
}

void IRsend::sendRaw(const unsigned int *times, uint16_t count, uint8_t kHz) {
  enableIROut(kHz);
  const ReceiverPause quiet;
  for (uint16_t at = 0; at < count; at++) {
    if (at % 2) space(times[at]);
    else mark(times[at]);
  }
}
