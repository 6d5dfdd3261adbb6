byte swapNibbles(byte value) {
  asm("swap %0" : "+r"(value));
  return value;
}
byte add(byte a, byte b) {
  byte sum;
  asm("mov %[sum], %[a]\n\tadd %[sum], %[b]" : [sum] "=&r"(sum) : [a] "r"(a), [b] "r"(b));
  return sum;
}
uint16_t addWords(uint16_t a, uint16_t b) {
  asm("add %A0, %A1\n\tadc %B0, %B1" : "+r"(a) : "r"(b));
  return a;
}
byte withConstant(byte value) {
  asm("subi %0, %1" : "+d"(value) : "M"(10));
  return value;
}
uint16_t multiply(byte a, byte b) {
  uint16_t product;
  asm("mul %1, %2\n\tmovw %0, r0\n\tclr __zero_reg__" : "=r"(product) : "r"(a), "r"(b) : "r0");
  return product;
}
byte countOnes(byte value) {
  byte count = 0;
  asm volatile("1: tst %1\n\t"
               "breq 2f\n\t"
               "lsr %1\n\t"
               "adc %0, __zero_reg__\n\t"
               "rjmp 1b\n\t"
               "2:"
               : "+r"(count), "+r"(value));
  return count;
}
void ledOn() { asm volatile("sbi %0, %1" : : "I"(_SFR_IO_ADDR(PORTB)), "I"(PORTB5)); }
byte third(const byte *items) {
  byte item;
  asm volatile("ldd %0, Z+2" : "=r"(item) : "z"(items), "m"(*(const byte(*)[3])items));
  return item;
}
uint8_t fromFlash(const uint8_t *at) {
  uint8_t value;
  asm("lpm %0, Z" : "=r"(value) : "z"(at));
  return value;
}
const uint8_t kept[] PROGMEM = {91};
extern "C" uint8_t written(uint8_t);
asm(".section .text.written,\"ax\",@progbits\n"
    ".global written\n"
    "written:\n"
    "  com r24\n"
    "  ret\n"
    ".section .text\n");

void setup() {
  Serial.begin(115200);
  Serial.println(swapNibbles(0xA5), HEX);
  Serial.println(add(200, 100));
  Serial.println(addWords(1000, 2345));
  Serial.println(withConstant(50));
  Serial.println(multiply(200, 100));
  Serial.println(countOnes(0b10110100));
  pinMode(13, OUTPUT);
  ledOn();
  Serial.println(digitalRead(13));
  const byte items[] = {7, 8, 9};
  Serial.println(third(items));
  Serial.println(fromFlash(kept));
  Serial.println(written(0x0F), HEX);
  unsigned long before = micros();
  for (int i = 0; i < 1000; i++) asm volatile("nop\n\tnop");
  Serial.println(micros() - before > 125);
  byte flags = SREG;
  asm volatile("cli" ::: "memory");
  Serial.println(SREG >> 7);
  SREG = flags;
  Serial.println(SREG >> 7);
}
void loop() {}
// It prints:
// 5A
// 44
// 3345
// 40
// 20000
// 4
// 1
// 9
// 91
// F0
// 1
// 0
// 1
