import { expect, test } from 'vitest';
import { boardById } from '../../../src/boards/index.ts';
import { SimulatedBoard } from '../../../src/simulator/index.ts';
import { block } from '../../../test/unit/blocks/building.ts';
import { kitOf, openPrintingBench } from '../../../test/unit/blocks/printing-bench.ts';
import { compile } from '../../../test/unit/compiler/compiler.ts';
import { dht } from './model.ts';

const PART = 'dht:1';
const values = [
  block('dht_read', { PART, WHAT: 'TEMPERATURE' }),
  block('dht_read', { PART, WHAT: 'HUMIDITY' }),
  block('dht_answers', { PART }),
];
const kit = (type: string) => kitOf(PART, { DATA: '4' }, { type });

test.each(['uno', 'leonardo', 'mega'] as const)('a DHT22 tells tenths, and frost too (%s)', async (board) => {
  const bench = await openPrintingBench(values, { board, kit: kit('DHT22') });
  bench.act(PART, 'temperature', -3.5);
  bench.act(PART, 'humidity', 65.2);
  expect(bench.printed()).toEqual(['-3.50', '65.20', '1']);
  bench.act(PART, 'temperature', 36.6);
  bench.act(PART, 'humidity', 100);
  // Two seconds must pass before the sensor is asked again.
  expect(bench.printed(600)).toEqual(['-3.50', '65.20', '1']);
  expect(bench.printed(1700)).toEqual(['36.60', '100.00', '1']);
});

test.each(['uno', 'micro'] as const)('a DHT11 tells whole degrees and percent (%s)', async (board) => {
  const bench = await openPrintingBench(values, { board, kit: kit('DHT11') });
  bench.act(PART, 'temperature', 23);
  bench.act(PART, 'humidity', 41);
  expect(bench.printed()).toEqual(['23.00', '41.00', '1']);
});

test('a reading with a wrong sum is no number, and the next good one is', async () => {
  const bench = await openPrintingBench(values, { kit: kit('DHT22') });
  bench.act(PART, 'broken', true);
  expect(bench.printed()).toEqual(['nan', 'nan', '0']);
  bench.act(PART, 'broken', false);
  expect(bench.printed(2200)).toEqual(['20.00', '50.00', '1']);
});

test('a sensor that is not there is no number and does not stop the program', async () => {
  const bench = await openPrintingBench(values, { kit: kit('DHT11') });
  bench.act(PART, 'unplugged', true);
  expect(bench.printed()).toEqual(['nan', 'nan', '0']);
});

test('a DHT11 asked as if it were a DHT22 does not answer: the start signal is too short for it', async () => {
  const { sketch } = await openPrintingBench(values, { kit: kit('DHT11') });
  const { firmware } = await compile(sketch.replace('DHT_PIN, DHT11', 'DHT_PIN, DHT22'));
  const board = new SimulatedBoard(boardById('uno'));
  let serial = '';
  board.onSerial = (sent) => {
    serial += String.fromCharCode(...sent);
  };
  board.attach(dht, { DATA: '4' }, { type: 'DHT11' });
  board.load(firmware?.hex ?? '');
  board.runFor(300);
  expect(serial).toContain('nan nan 0');
});
