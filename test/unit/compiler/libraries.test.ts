import { describe, expect, test } from 'vitest';
import type { Library } from '../../../src/compiler/index.ts';
import { compile, errors } from './compiler.ts';

const use = (header: string, code: string) =>
  `#include <${header}>\nvoid setup() { ${code} }\nvoid loop() {}`;

describe('libraries that come with the Arduino core', () => {
  test.each([
    ['Wire.h', 'Wire.begin();'],
    ['SPI.h', 'SPI.begin();'],
    ['EEPROM.h', 'EEPROM.write(0, 1);'],
    ['SoftwareSerial.h', 'static SoftwareSerial port(2, 3); port.begin(9600);'],
  ])('%s', async (header, code) => {
    const result = await compile(use(header, code));
    expect(errors(result)).toEqual([]);
    expect(result.firmware).toBeDefined();
  });

  test('are compiled once: the second sketch with one takes far less time', async () => {
    const sketch = (n: number) =>
      use('SoftwareSerial.h', `static SoftwareSerial port(2, 3); port.begin(${n});`);
    await compile(sketch(1));
    const { timings } = await compile(sketch(2));
    expect(timings.steps.cc1).toBeUndefined();
  });
});

describe('a library kept with the project', () => {
  const modern: Library = {
    name: 'Robot',
    files: [
      { name: 'library.properties', text: 'name=Robot' },
      { name: 'src/Robot.h', text: '#pragma once\n#include <Arduino.h>\n#include <Wheel.h>\nvoid go();' },
      { name: 'src/Robot.cpp', text: '#include "Robot.h"\nvoid go() { turn(); inner(); }' },
      { name: 'src/deep/inner.cpp', text: 'void inner() {}' },
      { name: 'examples/No/No.ino', text: 'this is not compiled' },
      { name: 'extras/no.cpp', text: 'nor this' },
    ],
  };
  const old: Library = {
    name: 'Wheel',
    files: [
      { name: 'Wheel.h', text: 'void turn();\nvoid inner();' },
      { name: 'Wheel.cpp', text: '#include "Wheel.h"\n#include "help.h"\nvoid turn() { help(); }' },
      { name: 'utility/help.h', text: '#ifdef __cplusplus\nextern "C"\n#endif\nvoid help(void);' },
      { name: 'utility/help.c', text: '#include "help.h"\nvoid help(void) {}' },
    ],
  };

  test('is found by its header, with the libraries it needs, in both layouts', async () => {
    const result = await compile(use('Robot.h', 'go();'), { libraries: [modern, old] });
    expect(errors(result)).toEqual([]);
    expect(result.firmware).toBeDefined();
  });

  test('is left out when nothing includes it, and a change in it counts', async () => {
    const broken: Library = { name: 'Wheel', files: [{ name: 'Wheel.h', text: 'void turn() { oops }' }] };
    expect(
      (await compile('void setup() {}\nvoid loop() {}', { libraries: [broken] })).firmware,
    ).toBeDefined();
    const result = await compile(use('Wheel.h', 'turn();'), { libraries: [broken] });
    expect(errors(result)[0]).toContain('Wheel/Wheel.h:1');
  });
});
