/** Words of the Arduino language and of C++ whose capitals pupils get wrong: https://docs.arduino.cc/language-reference/ */
export const arduinoWords: readonly string[] = `
  setup loop void int long float double char byte bool boolean unsigned String const static if else for while do switch
  case break continue return true false HIGH LOW INPUT OUTPUT INPUT_PULLUP LED_BUILTIN pinMode digitalWrite digitalRead
  analogRead analogWrite analogReference tone noTone pulseIn pulseInLong shiftOut shiftIn millis micros delay
  delayMicroseconds min max abs constrain map pow sqrt sin cos tan random randomSeed bitRead bitWrite bitSet bitClear bit
  lowByte highByte attachInterrupt detachInterrupt interrupts noInterrupts digitalPinToInterrupt RISING FALLING CHANGE
  Serial Serial1 Wire SPI EEPROM Servo Stepper LiquidCrystal SoftwareSerial PROGMEM sizeof DEC HEX BIN OCT MSBFIRST
  LSBFIRST isDigit isAlpha isSpace include define
`
  .trim()
  .split(/\s+/);
