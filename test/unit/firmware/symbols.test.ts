import { describe, expect, test } from 'vitest';
import { readable, symbolsOf } from '../../../src/firmware/symbols.ts';
import { compile } from '../compiler/compiler.ts';

describe('what takes memory in a program', () => {
  test('is told by name, kind, place and bytes, the biggest first', async () => {
    const { firmware } = await compile(`
int big[100];
long first = 70000;
const char song[] PROGMEM = "do re mi fa sol la si";
void __attribute__((noinline)) blink(int times) { for (int i = 0; i < times; i++) { digitalWrite(13, i); delay(big[i] + first); } }
void setup() { Serial.begin(9600); Serial.println(pgm_read_byte(song + big[1])); }
void loop() { blink(analogRead(A0)); big[analogRead(A1)] = 1; first++; }
`);
    const symbols = symbolsOf(firmware?.elf ?? new Uint8Array());
    const of = (name: string) => symbols.find((symbol) => symbol.name === name);
    expect(of('big')).toEqual({ name: 'big', kind: 'variable', place: 'ram', bytes: 200 });
    expect(of('first')).toEqual({ name: 'first', kind: 'variable', place: 'data', bytes: 4 });
    expect(of('song')).toEqual({ name: 'song', kind: 'variable', place: 'flash', bytes: 22 });
    expect(of('blink')).toMatchObject({ kind: 'function', place: 'flash' });
    expect(of('HardwareSerial::begin')).toMatchObject({ kind: 'function' });
    expect(symbols.map(({ bytes }) => bytes)).toEqual(
      symbols.map(({ bytes }) => bytes).sort((a, b) => b - a),
    );
    const ram = symbols.filter(({ place }) => place !== 'flash').reduce((sum, { bytes }) => sum + bytes, 0);
    expect(ram).toBeLessThanOrEqual(firmware?.ram.used ?? 0);
    expect(ram).toBeGreaterThan((firmware?.ram.used ?? 0) * 0.8);
  });

  test.each([
    ['_Z5blinki', 'blink'],
    ['_ZN5Servo5writeEi', 'Servo::write'],
    ['_ZN14HardwareSerialC2EPVhS1_', 'HardwareSerial::HardwareSerial'],
    ['_ZTV14HardwareSerial', 'HardwareSerial'],
    ['_ZL5count', 'count'],
    ['_ZZ4loopE5notes', 'notes'],
    ['main', 'main'],
    ['loop.constprop.3', 'loop'],
  ])('%s reads %s', (mangled, name) => {
    expect(readable(mangled)).toBe(name);
  });
});
