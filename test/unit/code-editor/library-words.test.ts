import { expect, test } from 'vitest';
import { libraryClasses } from '../../../src/code-editor/reference/index.ts';
import { allHeaders, classesIn } from './headers.ts';

/** The headers of the libraries that a student meets most. */
const wellKnown = [
  'Servo.h',
  'LiquidCrystal.h',
  'CharacterLcd.h',
  'LiquidCrystal_I2C.h',
  'Stepper.h',
  'Adafruit_NeoPixel.h',
  'DHT.h',
  'IRremote.h',
  'NewPing.h',
  'Keyboard.h',
  'Mouse.h',
  'TM1637Display.h',
  'Encoder.h',
  'AFMotor.h',
  'Wire.h',
  'SPI.h',
  'EEPROM.h',
  'SoftwareSerial.h',
];

const declared = new Map(
  allHeaders
    .filter(({ name }) => wellKnown.includes(name))
    .flatMap(({ text }) => classesIn(text))
    .map(({ name, methods }) => [name, methods] as const),
);

test('every public method of a well-known library is told of, and none that it does not have', () => {
  expect([...declared.values()].reduce((sum, methods) => sum + methods.size, 0)).toBeGreaterThan(150);
  for (const [name, methods] of declared) {
    if (methods.size === 0) continue;
    expect(Object.keys(libraryClasses[name]?.methods ?? {}).sort(), name).toEqual([...methods].sort());
  }
});

test('it is told in both languages, in a sentence', () => {
  for (const [name, { words, methods }] of Object.entries(libraryClasses)) {
    for (const [method, { ru, en }] of [['', words] as const, ...Object.entries(methods)]) {
      expect(ru, `${name}.${method}`).toMatch(/^[А-ЯЁ][^.]*[а-яё].*\.$/);
      expect(en, `${name}.${method}`).toMatch(/^[A-Z][^а-яё]*\.$/);
    }
  }
});
