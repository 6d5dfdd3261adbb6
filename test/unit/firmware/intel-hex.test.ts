import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { flashImage, readIntelHex, writeIntelHex } from '../../../src/firmware/index.ts';
import { compile } from '../compiler/compiler.ts';

/** What binutils' own avr-objcopy makes of an ELF file. */
function objcopy(elf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'kulibin-hex-'));
  writeFileSync(join(folder, 'a.elf'), elf);
  execFileSync('avr-objcopy', ['-O', 'ihex', '-R', '.eeprom', join(folder, 'a.elf'), join(folder, 'a.hex')]);
  const hex = readFileSync(join(folder, 'a.hex'), 'utf8').replaceAll('\r\n', '\n');
  rmSync(folder, { recursive: true });
  return hex;
}

describe('Intel HEX', () => {
  test('holds the same bytes as avr-objcopy’s of the same program', async () => {
    const { firmware } = await compile(
      'const char *text = "Кулибин";\nint table[] = {1, 2, 3};\nvoid setup() { Serial.begin(9600); }\nvoid loop() { Serial.println(text); Serial.println(table[millis() % 3]); }',
    );
    expect(firmware?.hex.slice(0, 9)).toBe(':10000000');
    expect(readIntelHex(firmware?.hex ?? '')).toEqual(
      readIntelHex(objcopy(firmware?.elf ?? new Uint8Array())),
    );
  });

  test('holds the same bytes as avr-objcopy’s beyond the first 64 KiB of a Mega', async () => {
    const arrays = Array.from({ length: 3 }, (_, i) => `const byte a${i}[30000] PROGMEM = {${i + 1}, 2, 3};`);
    const uses = arrays.map((_, i) => `pgm_read_byte(a${i} + n)`).join(' + ');
    const { firmware } = await compile(
      `${arrays.join('\n')}\nvoid setup() {}\nvoid loop() { unsigned n = millis(); Serial.println(${uses}); }`,
      { board: 'mega' },
    );
    const image = flashImage(readIntelHex(firmware?.hex ?? ''));
    expect(image.length).toBeGreaterThan(90_000);
    expect(image).toEqual(flashImage(readIntelHex(objcopy(firmware?.elf ?? new Uint8Array()))));
  });

  test('survives writing and reading, with gaps as erased flash', () => {
    const blocks = [
      { address: 0, bytes: Uint8Array.of(1, 2, 3) },
      { address: 0x1fffe, bytes: Uint8Array.of(4, 5, 6) },
    ];
    const image = flashImage(readIntelHex(writeIntelHex(blocks)));
    expect(Array.from(image.subarray(0, 5))).toEqual([1, 2, 3, 0xff, 0xff]);
    expect(Array.from(image.subarray(0x1fffe))).toEqual([4, 5, 6]);
  });

  test.each([
    ['nothing', ''],
    ['text', 'hello'],
    ['a wrong checksum', ':0100000001FF\n:00000001FF\n'],
    ['a line cut short', ':10000000010203\n:00000001FF\n'],
    ['no data', ':00000001FF\n'],
    ['the end missing', ':0100000001FE\n'],
    ['two bytes for one address', ':0100000001FE\n:0100000002FD\n:00000001FF\n'],
  ])('with %s is refused as damaged', (_, hex) => {
    expect(() => readIntelHex(hex)).toThrowError(expect.objectContaining({ code: 'hex-broken' }));
  });
});
