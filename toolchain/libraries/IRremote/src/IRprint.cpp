#include "IRSampler.h"

using irSampler::heard;

const __FlashStringHelper *getProtocolString(decode_type_t protocol) {
  switch (protocol) {
    case NEC:
      return F("NEC");
    case ONKYO:
      return F("Onkyo");
    case SAMSUNG:
      return F("Samsung");
    case SONY:
      return F("Sony");
    case RC5:
      return F("RC5");
    default:
      return F("UNKNOWN");
  }
}

void printActiveIRProtocols(Print *out) { out->print(F("NEC/Onkyo, Samsung, Sony, RC5, Hash")); }

bool IRrecv::printIRResultShort(Print *out, bool) {
  out->print(F("Protocol="));
  out->print(getProtocolString(decodedIRData.protocol));
  if (decodedIRData.protocol == UNKNOWN) {
    out->print(F(" Hash=0x"));
    out->print(decodedIRData.decodedRawData, HEX);
  } else {
    out->print(F(" Address=0x"));
    out->print(decodedIRData.address, HEX);
    out->print(F(" Command=0x"));
    out->print(decodedIRData.command, HEX);
    if (decodedIRData.flags & IRDATA_FLAGS_IS_REPEAT) out->print(F(" Repeat"));
    out->print(F(" Raw-Data=0x"));
    out->print(decodedIRData.decodedRawData, HEX);
  }
  out->print(' ');
  out->print(decodedIRData.numberOfBits);
  out->print(F(" bits"));
  if (decodedIRData.protocol != UNKNOWN) {
    out->print(decodedIRData.flags & IRDATA_FLAGS_IS_MSB_FIRST ? F(" MSB first") : F(" LSB first"));
  }
  out->println();
  return true;
}

bool IRrecv::printIRResultMinimal(Print *out) {
  out->print(F("P="));
  out->print(uint8_t(decodedIRData.protocol));
  out->print(F(" A=0x"));
  out->print(decodedIRData.address, HEX);
  out->print(F(" C=0x"));
  out->print(decodedIRData.command, HEX);
  if (decodedIRData.flags & IRDATA_FLAGS_IS_REPEAT) out->print(F(" R"));
  return true;
}

void IRrecv::printIRResultRawFormatted(Print *out, bool inMicroseconds) {
  out->print(F("rawData["));
  out->print(heard.rawlen);
  out->println(F("]:"));
  for (uint8_t at = 1; at < heard.rawlen; at++) {
    out->print(at % 2 ? F(" +") : F(",-"));
    out->print(heard.rawbuf[at] * (inMicroseconds ? MICROS_PER_TICK : 1));
    if (at % 2 == 0) out->println();
  }
  out->println();
}

bool IRrecv::printIRSendUsage(Print *out) {
  if (decodedIRData.protocol == UNKNOWN || (decodedIRData.flags & IRDATA_FLAGS_IS_REPEAT)) return false;
  out->print(F("Send with: IrSender.send"));
  out->print(decodedIRData.protocol == ONKYO ? F("NEC") : getProtocolString(decodedIRData.protocol));
  out->print(F("(0x"));
  out->print(decodedIRData.address, HEX);
  out->print(F(", 0x"));
  out->print(decodedIRData.command, HEX);
  out->println(F(", <numberOfRepeats>);"));
  return true;
}
