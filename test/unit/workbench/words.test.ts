import { beforeEach, describe, expect, test } from 'vitest';
import { language } from '../../../src/locale/index.ts';
import { ledWords, pinShare, pinWords, timeWords } from '../../../src/workbench/words.ts';

beforeEach(() => {
  language.value = 'ru';
});

const output = { name: '9', mode: 'output', level: 1 } as const;
const input = { name: '2', mode: 'input-pullup', level: 0 } as const;

describe('a pin says what it does', () => {
  test('an output is on or off', () => {
    expect(pinWords(output)).toBe('включён');
    expect(pinWords({ ...output, level: 0 })).toBe('выключен');
  });

  test('a dimmed output says how much, not how often it flickers', () => {
    expect(pinWords({ ...output, pwm: 0.25, frequency: 490 })).toBe('ШИМ 25\u00a0%');
  });

  test('a tone says its pitch, a slow blink only its level', () => {
    expect(pinWords({ ...output, frequency: 440.2 })).toBe('440 Гц');
    expect(pinWords({ ...output, frequency: 10 })).toBe('включён');
  });

  test('an input says what the program reads', () => {
    expect(pinWords(input)).toBe('читает 0');
    expect(pinWords({ ...input, name: 'A0', analog: 512 })).toBe('читает 512');
    language.value = 'en';
    expect(pinWords(input)).toBe('reads 0');
  });

  test('its light is its share: of time, of voltage', () => {
    expect(pinShare({ ...output, pwm: 0.25 })).toBe(0.25);
    expect(pinShare({ ...input, analog: 1023 })).toBe(1);
    expect(pinShare({ ...output, frequency: 440 })).toBe(0.5);
  });
});

test('a LED is off, on, or between', () => {
  expect([0, 1, 0.4].map(ledWords)).toEqual(['не горит', 'горит', 'на 40\u00a0%']);
});

test('time is told in tenths, in the way of the language', () => {
  expect(timeWords(12_345)).toBe('12,3 с');
  expect(timeWords(62_345)).toBe('1:02,3');
  language.value = 'en';
  expect(timeWords(12_345)).toBe('12.3 s');
});
