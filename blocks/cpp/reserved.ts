/**
 * Names in small letters that a variable may not have: words of C++, and everything that `Arduino.h` brings
 * along which gcc then refuses or warns of (each identifier of the preprocessed header was tried as a global
 * variable). Names in capitals (`PORTB`, `A0`) need no list: a variable never begins with a capital.
 */
export const reservedNames: ReadonlySet<string> = new Set(
  `
  abort abs acos acosf alignas alignof analogInPinToBit analogRead analogReference analogWrite and and_eq
  asin asinf asm atan atan2 atan2f atanf atexit atof atoi atol attachInterrupt auto bcopy bit bitClear
  bitRead bitSet bitToggle bitWrite bitand bitor bool boolean break bsearch byte bzero calloc case catch
  cbrt cbrtf ceil ceilf char char16_t char32_t char8_t class clearerr cli clock co_await co_return
  co_yield compl concept const const_cast consteval constexpr constinit constrain continue copysign
  copysignf cos cosf cosh coshf decltype default degrees delay delayMicroseconds delete detachInterrupt
  digitalPinHasPWM digitalPinToInterrupt digitalRead digitalWrite div do double dtostre dtostrf
  dynamic_cast else enum exit exp expf explicit export extern fabs fabsf false fclose fdevopen fdim fdimf
  fdopen feof ferror fflush ffs ffsl ffsll fgetc fgetpos fgets fileno final float floor floorf fma fmaf
  fmax fmaxf fmin fminf fmod fmodf fopen for fprintf fputc fputs fread free freopen frexp frexpf friend
  fscanf fseek fsetpos ftell fwrite gamma getc getchar getenv gets goto highByte hypot hypotf if import in
  index init initVariant inline int int16_t int32_t int64_t int8_t interrupts intptr_t isAlpha
  isAlphaNumeric isAscii isControl isDigit isGraph isHexadecimalDigit isLowerCase isPrintable isPunct
  isSpace isUpperCase isWhitespace isalnum isalpha isascii isblank iscntrl isdigit isfinite isfinitef
  isgraph isinf isinff islower isnan isnanf isprint ispunct isspace isupper isxdigit itoa j0 j1 jn labs
  ldexp ldexpf ldiv log log10 log10f logf long loop lowByte lrint lrintf lround lroundf ltoa main makeWord
  malloc map max memccpy memchr memcmp memcpy memmem memmove memrchr memset micros millis min modf modff
  module mutable namespace new noInterrupts noTone noexcept not not_eq nullptr offsetof operator or or_eq
  override perror pinMode pow powf printf private protected public pulseIn pulseInLong putc putchar puts
  qsort radians rand random randomSeed realloc register reinterpret_cast remove rename requires return
  rewind rindex round roundf scanf sei serialEvent serialEvent1 serialEvent2 serialEvent3 serialEventRun
  setbuf setup setvbuf shiftIn shiftOut short signal signbit signbitf signed sin sinf sinh sinhf size_t
  sizeof snprintf sprintf sq sqrt sqrtf square squaref srand srandom sscanf static static_assert
  static_cast stderr stdin stdout strcasecmp strcasestr strcat strchr strchrnul strcmp strcoll strcpy
  strcspn strdup strerror strlcat strlcpy strlen strlwr strncasecmp strncat strncmp strncpy strnlen
  strpbrk strrchr strrev strsep strspn strstr strtod strtok strtol strtoul struct strupr strxfrm switch
  system tan tanf tanh tanhf template this thread_local time tmpfile tmpnam toAscii toLowerCase
  toUpperCase toascii tolower tone toupper true trunc truncf try typedef typeid typename u16 u32 u8
  uint16_t uint32_t uint64_t uint8_t uintptr_t ultoa ungetc union unsigned using utoa vfprintf vfscanf
  virtual void volatile vprintf vscanf vsnprintf vsprintf wchar_t while word xor xor_eq y0 y1 yield yn
  `
    .trim()
    .split(/\s+/),
);
