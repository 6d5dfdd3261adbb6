#include <new>
#include <setjmp.h>
#include <stdio.h>
#include <stdlib.h>
#include <util/crc16.h>

extern char __heap_start, *__brkval;
int freeRam() {
  char top;
  return int(&top - (__brkval ? __brkval : &__heap_start));
}
int putLetter(char letter, FILE *) {
  if (letter == '\n') Serial.write('\r');
  Serial.write(letter);
  return 0;
}
FILE out;
jmp_buf again;
int deep(int n) {
  if (n == 0) longjmp(again, 5);
  return n < 0 ? n : deep(n - 1) + 1;
}
uint8_t sum[4] __attribute__((section(".noinit")));

void setup() {
  Serial.begin(115200);
  int before = freeRam();
  Serial.println(before > 1000 && before < 2048);
  char *block = new char[200];
  Serial.println(before - freeRam() >= 200);
  delete[] block;
  Serial.println(freeRam() == before);
  Serial.println(new (std::nothrow) char[5000] == nullptr);
  Serial.println(malloc(5000) == nullptr);
  fdev_setup_stream(&out, putLetter, nullptr, _FDEV_SETUP_WRITE);
  stdout = &out;
  printf("%s has %d motors\n", "robot", 2);
  printf_P(PSTR("from flash: %u\n"), 65535u);
  puts("puts");
  fprintf(&out, "%c%c\n", 'o', 'k');
  if (int code = setjmp(again); code == 0) deep(10);
  else Serial.println(code);
  uint16_t crc = 0xFFFF;
  for (char letter : "123456789")
    if (letter) crc = _crc_xmodem_update(crc, letter);
  Serial.println(crc, HEX);
  for (uint8_t &one : sum) one = 3;
  Serial.println(sum[3]);
}
void loop() {}
// It prints:
// 1
// 1
// 1
// 1
// 1
// robot has 2 motors
// from flash: 65535
// puts
// ok
// 5
// 29B1
// 3
