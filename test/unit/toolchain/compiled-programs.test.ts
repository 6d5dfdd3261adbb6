import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { boards } from '../../../toolchain/boards.ts';
import { compile, flashOf, runOnUno } from './board-program.ts';

const blink = `#include <Arduino.h>
void setup() { pinMode(LED_BUILTIN, OUTPUT); Serial.begin(9600); }
void loop() {
  digitalWrite(LED_BUILTIN, HIGH); delay(500);
  digitalWrite(LED_BUILTIN, LOW); delay(500);
  Serial.println("hello");
}
`;

const arduino = '/usr/share/arduino/hardware/arduino/avr';

/** Flash that the same sketch takes when Debian's own avr-g++ makes it, with Arduino's flags and no LTO. */
function nativeSize(source: string): number {
  const folder = mkdtempSync(join(tmpdir(), 'kulibin-native-'));
  const flags =
    '-Os -w -ffunction-sections -fdata-sections -mmcu=atmega328p -DF_CPU=16000000L -DARDUINO=10819 -DARDUINO_AVR_UNO -DARDUINO_ARCH_AVR -DDECIMAL_DIG=17'.split(
      ' ',
    );
  const cxx = '-std=gnu++11 -fpermissive -fno-exceptions -fno-threadsafe-statics'.split(' ');
  const core = join(arduino, 'cores/arduino');
  const include = [`-I${core}`, `-I${arduino}/variants/standard`];
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: folder, encoding: 'utf8' });
  try {
    writeFileSync(join(folder, 'sketch.cpp'), source);
    const sources = readdirSync(core).filter((name) => /\.(c|cpp|S)$/.test(name));
    for (const name of sources) {
      const language = name.endsWith('.cpp') ? cxx : [];
      run('avr-gcc', '-c', ...flags, ...language, ...include, join(core, name), '-o', `${name}.o`);
    }
    run('avr-ar', 'rcs', 'core.a', ...sources.map((name) => `${name}.o`));
    run('avr-g++', '-c', ...flags, ...cxx, ...include, 'sketch.cpp', '-o', 'sketch.o');
    run(
      'avr-gcc',
      '-Os',
      '-Wl,--gc-sections,--relax',
      '-mmcu=atmega328p',
      '-o',
      'a.elf',
      'sketch.o',
      'core.a',
      '-lm',
    );
    return flashOf(readFileSync(join(folder, 'a.elf'))).length;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test('Blink with serial says hello and is about as small as the native compiler makes it', () => {
  const program = compile(blink);
  expect(program.messages).toBe('');
  expect(runOnUno(program, 2.2)).toBe('hello\r\nhello\r\n');
  const ratio = flashOf(program.elf).length / nativeSize(blink);
  expect(ratio).toBeLessThan(1.05);
  expect(ratio).toBeGreaterThan(0.9);
}, 60_000);

test.each(Object.keys(boards))('Blink with serial links for the %s', (board) => {
  const program = compile(blink, board);
  const { flash } = boards[board] ?? { flash: 0 };
  expect(flashOf(program.elf).length).toBeGreaterThan(1000);
  expect(flashOf(program.elf).length).toBeLessThan(flash);
});

describe("the C++ library's headers", () => {
  test('do what they say, beside Arduino’s own names', () => {
    const said = runOnUno(compile(readFileSync(new URL('cxx-headers.cpp', import.meta.url), 'utf8')), 1);
    expect(said.split('\r\n').filter((line) => line.includes('WRONG'))).toEqual([]);
    expect(said).toMatch(/done\r\n$/);
    expect(said.match(/ ok\r\n/g)?.length).toBeGreaterThan(25);
  });

  test.each(
    [
      'algorithm array cassert cctype cerrno cfloat cinttypes climits cmath cstdarg cstddef cstdint'.split(
        ' ',
      ),
      'cstdio cstdlib cstring ctime functional initializer_list iterator limits new numeric optional'.split(
        ' ',
      ),
      'tuple type_traits utility'.split(' '),
    ].flat(),
  )('<%s> needs no other before it, and leaves Arduino.h after it whole', (header) => {
    const { messages } = compile(`#include <${header}>
#include <Arduino.h>
void setup() { Serial.println(max(1, min(2, 3)) + abs(-4) + round(2.6)); }
void loop() {}
`);
    expect(messages).toBe('');
  });

  test('leave a sketch that does not include them as it was', () => {
    const { messages } = compile(`#include <Arduino.h>
struct Wide { int low : 4; } wide;
const int limit = 5;
void setup() { int a = min(wide.low, limit); long b = max(a, 70000L); Serial.println(abs(b) + round(1.5)); }
void loop() {}
`);
    expect(messages).toBe('');
  });
});

test('access to the chip’s registers by address is no array overrun', () => {
  const { messages } = compile(`#include <Arduino.h>
void setup() { *(volatile uint8_t *)0x25 = 3; PORTB |= 1 << 5; }
void loop() {}
`);
  expect(messages).toBe('');
});

test('an interrupt handler saves no more registers than it uses', () => {
  const { elf } = compile(`#include <Arduino.h>
ISR(TIMER2_OVF_vect) { PINB = 1; }
void setup() {}
void loop() {}
`);
  // sbi or ldi+out apart, nothing needs r0, r1 or SREG here: `push r1` is 0x921f, `push r0` 0x920f.
  const words = new Uint16Array(
    flashOf(elf)
      .slice()
      .buffer.slice(0, flashOf(elf).length & ~1),
  );
  const jump = words.slice(2 * 9, 2 * 9 + 2);
  const handler = words.slice(jump[1], (jump[1] ?? 0) + 8);
  expect([...handler]).not.toContain(0x921f);
});

describe('mistakes of GCC 12.2 that the recipe puts right', () => {
  test('comparisons that share a branch are not off by one', () => {
    const said = runOnUno(
      compile(`#include <Arduino.h>
__attribute__((noinline)) void yes() { Serial.print('y'); }
__attribute__((noinline)) void no() { Serial.print('n'); }
__attribute__((noinline)) void judge(char kind, unsigned a, unsigned char b) {
  bool isMore;
  if (kind == 1) isMore = a > 300;
  else if (kind == 2) isMore = a > 400;
  else isMore = b > 17;
  if (isMore) yes();
  else no();
}
void setup() {
  Serial.begin(115200);
  judge(1, 300, 0); judge(1, 301, 0);
  judge(2, 400, 0); judge(2, 401, 0);
  judge(3, 0, 17); judge(3, 0, 18);
}
void loop() {}
`),
      0.1,
    );
    expect(said).toBe('nynyny');
  });

  test('the sum of a long number’s digits compiles, and is right', () => {
    const program = compile(`#include <Arduino.h>
unsigned long digitSum(unsigned long number) {
  int sum = 0;
  do {
    int digit = number % 10;
    number /= 10;
    sum += digit;
  } while (number);
  return sum;
}
void setup() { Serial.begin(115200); Serial.print(digitSum(123456789UL)); }
void loop() {}
`);
    expect(runOnUno(program, 0.1)).toBe('45');
  });
});
