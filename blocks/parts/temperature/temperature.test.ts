import { expect, test } from 'vitest';
import { block } from '../../../test/unit/blocks/building.ts';
import { kitOf, openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';

const PART = 'temperature:1';
const celsius = block('temperature_celsius', { PART });

/** One step of the converter is 4.9 mV, half a degree. */
test.each([
  ['LM35', 'uno', [0, 21.5, 99]],
  ['TMP36', 'leonardo', [-39, -3.5, 0, 21.5, 99]],
] as const)('a %s tells the temperature to half a degree (%s)', async (sensor, board, degrees) => {
  const bench = await openPrintingBench(celsius, { board, kit: kitOf(PART, { OUT: 'A1' }, { sensor }) });
  for (const warm of degrees) {
    bench.act(PART, 'temperature', warm);
    expect(Math.abs(Number(bench.printed()[0]) - warm), `${warm} °C`).toBeLessThan(0.5);
  }
});
