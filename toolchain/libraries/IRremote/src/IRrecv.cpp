#include "IRSampler.h"

using irSampler::heard;
using irSampler::State;

namespace {

/** A key that is held sends again within this; a finger is slower. */
constexpr uint16_t heldGapTicks = 120000UL / MICROS_PER_TICK;
/** Shorter than any remote's signal: noise. */
constexpr uint8_t leastLength = 6;

/** The measured time is the meant one within a quarter, and what the receiver module adds or takes. */
bool isNear(uint8_t ticks, uint16_t micros) {
  const int difference = int(ticks) * MICROS_PER_TICK - int(micros);
  const int tolerance = micros / 4 + 100;
  return difference <= tolerance && difference >= -tolerance;
}

bool isNearAt(uint8_t place, uint16_t micros) { return isNear(heard.rawbuf[place], micros); }

/** Bits told by the length of the space after each mark, the first one lowest. */
bool readBits(uint8_t bits, uint16_t unit, uint32_t &data) {
  data = 0;
  for (uint8_t bit = 0; bit < bits; bit++) {
    const uint8_t at = 3 + 2 * bit;
    if (!isNearAt(at, unit)) return false;
    if (isNearAt(at + 1, 3 * unit)) data |= 1UL << bit;
    else if (!isNearAt(at + 1, unit)) return false;
  }
  return true;
}

uint32_t reversed(uint32_t data, uint8_t bits) {
  uint32_t turned = 0;
  while (bits--) {
    turned = turned << 1 | (data & 1);
    data >>= 1;
  }
  return turned;
}

}  // namespace

IRrecv IrReceiver;

void IRrecv::begin(uint8_t receivePin, bool ledFeedback, uint8_t feedbackPin) {
  pin = receivePin;
  showsLed = ledFeedback;
  ledPin = feedbackPin;
  start();
}

void IRrecv::start() {
  irSampler::watch(pin, showsLed, ledPin);
  isDecoded = false;
}

void IRrecv::stop() { irSampler::run(false); }

void IRrecv::resume() {
  // Another resume() may not break off a signal that is just coming.
  if (irSampler::state() != State::complete) return;
  isDecoded = false;
  irSampler::restart();
}

bool IRrecv::isIdle() { return irSampler::state() == State::idle; }

bool IRrecv::decode() {
  irSampler::keepTimer();
  if (irSampler::state() != State::complete) return false;
  if (isDecoded) return true;
  const IRData before = decodedIRData;
  decodedIRData.extra = 0;
  decodedIRData.flags = heard.OverflowFlag ? IRDATA_FLAGS_WAS_OVERFLOW : IRDATA_FLAGS_EMPTY;
  decodedIRData.rawDataPtr = &heard;
  if (!(decodeNec() || decodeSamsung() || decodeSony() || decodeRc5() || decodeUnknown())) {
    decodedIRData = before;
    irSampler::restart();
    return false;
  }
  if (isHeldFrom(before)) decodedIRData.flags |= IRDATA_FLAGS_IS_REPEAT;
  isDecoded = true;
  return true;
}

bool IRrecv::isHeldFrom(const IRData &before) const {
  const uint8_t changed = (decodedIRData.flags ^ before.flags) & IRDATA_FLAGS_TOGGLE_BIT;
  return heard.initialGapTicks < heldGapTicks && before.protocol == decodedIRData.protocol &&
         before.decodedRawData == decodedIRData.decodedRawData && changed == 0;
}

// NEC: 9 ms and 4.5 ms, 32 bits of 560 us and 560 or 1690 us, an end mark; repeat: 9 ms and 2.25 ms, an end mark.
bool IRrecv::decodeNec() {
  if (heard.rawlen < 4 || !isNearAt(1, 9000)) return false;
  if (heard.rawlen == 4 && isNearAt(2, 2250) && isNearAt(3, 560)) {
    // It says only that the last key is held: which one, the signal before has told.
    if (decodedIRData.protocol != NEC && decodedIRData.protocol != ONKYO) {
      decodedIRData.address = 0;
      decodedIRData.command = 0;
      decodedIRData.decodedRawData = 0;
      decodedIRData.protocol = NEC;
    }
    decodedIRData.numberOfBits = 0;
    decodedIRData.flags |= IRDATA_FLAGS_IS_REPEAT;
    return true;
  }
  uint32_t data;
  if (heard.rawlen != 68 || !isNearAt(2, 4500) || !readBits(32, 560, data)) return false;
  const uint8_t address = data;
  const uint8_t command = data >> 16;
  const bool isAddressPaired = uint8_t(data >> 8) == uint8_t(~address);
  const bool isCommandPaired = uint8_t(data >> 24) == uint8_t(~command);
  decodedIRData.protocol = isCommandPaired ? NEC : ONKYO;
  decodedIRData.address = isAddressPaired ? address : uint16_t(data);
  decodedIRData.command = isCommandPaired ? command : uint16_t(data >> 16);
  decodedIRData.decodedRawData = data;
  decodedIRData.numberOfBits = 32;
  return true;
}

// Samsung: 4.5 ms and 4.5 ms, then as NEC, an address of 16 bits; a held key sends all again.
bool IRrecv::decodeSamsung() {
  uint32_t data;
  if (heard.rawlen != 68 || !isNearAt(1, 4500) || !isNearAt(2, 4500) || !readBits(32, 560, data)) return false;
  const uint8_t command = data >> 16;
  const bool isPaired = uint8_t(data >> 24) == uint8_t(~command);
  decodedIRData.protocol = SAMSUNG;
  decodedIRData.address = uint16_t(data);
  decodedIRData.command = isPaired ? command : uint16_t(data >> 16);
  decodedIRData.decodedRawData = data;
  decodedIRData.numberOfBits = 32;
  return true;
}

// Sony SIRC: 2.4 ms and 600 us, then 7 bits of command and 5, 8 or 13 of address, told by the length of the marks.
bool IRrecv::decodeSony() {
  const uint8_t bits = (heard.rawlen - 2) / 2;
  if (heard.rawlen % 2 || (bits != 12 && bits != 15 && bits != 20)) return false;
  if (!isNearAt(1, 2400) || !isNearAt(2, 600)) return false;
  uint32_t data = 0;
  for (uint8_t bit = 0; bit < bits; bit++) {
    const uint8_t at = 3 + 2 * bit;
    // Between 600 and 1200 us the tolerances meet: half way tells.
    if (heard.rawbuf[at] > 900 / MICROS_PER_TICK) data |= 1UL << bit;
    if (bit + 1 < bits && !isNearAt(at + 1, 600)) return false;
  }
  decodedIRData.protocol = SONY;
  decodedIRData.command = data & 0x7F;
  decodedIRData.address = data >> 7;
  decodedIRData.decodedRawData = data;
  decodedIRData.numberOfBits = bits;
  return true;
}

// RC5: half bits of 889 us, a space and then a mark is 1; two start bits, toggle, 5 bits of address, 6 of command.
// Where the second start bit is 0, the command has a seventh bit.
bool IRrecv::decodeRc5() {
  uint8_t at = 1;
  uint8_t halvesLeft = 0;
  bool isMark = false;
  bool isGood = true;
  const auto nextHalf = [&]() {
    if (halvesLeft == 0) {
      isMark = at < heard.rawlen && at % 2 == 1;
      // After the last mark there is space for ever.
      if (at >= heard.rawlen || isNearAt(at, 889)) halvesLeft = 1;
      else if (isNearAt(at, 1778)) halvesLeft = 2;
      else isGood = false;
      at++;
    }
    halvesLeft--;
    return isMark;
  };
  if (heard.rawlen < 12 || heard.rawlen > 28 || !nextHalf()) return false;
  uint16_t data = 0;
  for (uint8_t bit = 0; bit < 13 && isGood; bit++) {
    const bool first = nextHalf();
    const bool second = nextHalf();
    if (first == second) return false;
    data = data << 1 | second;
  }
  if (!isGood || at < heard.rawlen) return false;
  decodedIRData.protocol = RC5;
  decodedIRData.command = (data & 0x3F) | (data & 0x1000 ? 0 : 0x40);
  decodedIRData.address = (data >> 6) & 0x1F;
  if (data & 0x800) decodedIRData.flags |= IRDATA_FLAGS_TOGGLE_BIT;
  decodedIRData.flags |= IRDATA_FLAGS_IS_MSB_FIRST;
  decodedIRData.decodedRawData = data & 0xFFF;
  decodedIRData.numberOfBits = 12;
  return true;
}

// A number out of which times are longer, shorter or like the ones two before (hashed by FNV-1).
bool IRrecv::decodeUnknown() {
  if (heard.rawlen < leastLength) return false;
  uint32_t hash = 2166136261UL;
  for (uint8_t at = 1; at + 2 < heard.rawlen; at++) {
    const uint16_t before = heard.rawbuf[at];
    const uint16_t after = heard.rawbuf[at + 2];
    const uint8_t change = after * 5 < before * 4 ? 0 : before * 5 < after * 4 ? 2 : 1;
    hash = (hash * 16777619UL) ^ change;
  }
  decodedIRData.protocol = UNKNOWN;
  decodedIRData.address = 0;
  decodedIRData.command = 0;
  decodedIRData.decodedRawData = hash;
  decodedIRData.numberOfBits = (heard.rawlen - 1) / 2;
  return true;
}

bool IRrecv::decode(decode_results *results) {
  if (!decode()) return false;
  const IRData &data = decodedIRData;
  const bool isNecRepeat = data.numberOfBits == 0;
  results->decode_type = data.protocol;
  results->address = data.address;
  results->bits = data.numberOfBits;
  results->isRepeat = data.flags & IRDATA_FLAGS_IS_REPEAT;
  results->rawbuf = heard.rawbuf;
  results->rawlen = heard.rawlen;
  results->overflow = heard.OverflowFlag;
  if (isNecRepeat) results->value = REPEAT;
  else if (data.protocol == UNKNOWN || (data.flags & IRDATA_FLAGS_IS_MSB_FIRST)) results->value = data.decodedRawData;
  else results->value = reversed(data.decodedRawData, data.numberOfBits);
  return true;
}
