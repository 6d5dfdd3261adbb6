import { describe, expect, test } from 'vitest';
import { type BoardId, boardById } from '../../../src/boards/index.ts';
import { makeSketch } from '../../../src/sketch/node.ts';
import { type Built, block, workspace } from '../../../test/unit/blocks/building.ts';
import { type Bench, openBench } from '../../../test/unit/blocks/part-bench.ts';
import { openSketchBench } from '../../../test/unit/blocks/sketch-bench.ts';
import type { KitPart } from '../../kit.ts';
import { pinsWith } from '../../pins-of-board.ts';

const PART = 'bluetooth:1';
const send = (VALUE: Built | string | number, END = 'println') =>
  block('bluetooth_print', { PART, END }, { VALUE });
const whenArrived = (DO0: Built[]) =>
  block('control_if', {}, { IF0: block('bluetooth_available', { PART }), DO0 });
const kit = (baud: string) => ({ parts: [{ id: PART, pins: { TX: '10', RX: '11' }, settings: { baud } }] });

async function answering(answer: Built, board: BoardId = 'uno', baud = '9600'): Promise<Bench> {
  const bench = await openBench(workspace([], [whenArrived([answer])]), { board, kit: kit(baud) });
  bench.runFor(20);
  return bench;
}

test.each(['uno', 'nano', 'mega', 'leonardo', 'micro'] as const)(
  'a line from the phone is echoed by the %s',
  async (board) => {
    const bench = await answering(send(block('bluetooth_read_line', { PART })), board);
    bench.act(PART, 'receive', 'Привет, robot!\r\n');
    bench.runFor(80);
    expect(bench.look(PART).sent).toBe('Привет, robot!\r\n');
  },
);

test.each(['19200', '38400', '57600'])('text goes both ways at %s baud', async (baud) => {
  const bench = await answering(send(block('bluetooth_read_line', { PART })), 'uno', baud);
  bench.act(PART, 'receive', 'abcXYZ 0189\n');
  bench.runFor(40);
  expect(bench.look(PART).sent).toBe('abcXYZ 0189\r\n');
});

test('numbers and names with numbers are sent', async () => {
  const bench = await openBench(
    workspace(
      [send(-12, 'print'), block('bluetooth_print_named', { PART, NAME: 'speed' }, { VALUE: 2.5 })],
      [],
    ),
  );
  bench.runFor(60);
  expect(bench.look(PART).sent).toBe('-12speed=2.50\r\n');
});

test('a number from the phone is read once, whatever ends its line', async () => {
  const bench = await answering(send(block('bluetooth_read_number', { PART })));
  bench.act(PART, 'receive', '255\r\n');
  bench.runFor(1200);
  bench.act(PART, 'receive', '-7\n');
  bench.runFor(1200);
  expect(bench.look(PART).sent).toBe('255\r\n-7\r\n');
});

test('letters from the phone switch a light', async () => {
  const letter = { VAR: { id: 'id of буква' } };
  const when = (B: string, STATE: string) =>
    block(
      'control_if',
      {},
      {
        IF0: block('logic_compare', { OP: 'EQ' }, { A: block('variable_get', letter), B }),
        DO0: [block('led_set', { PART: 'led:1', STATE })],
      },
    );
  const bench = await openBench(
    workspace(
      [],
      [
        block('variable_set', letter, { VALUE: block('bluetooth_read_letter', { PART }) }),
        when('F', 'HIGH'),
        when('S', 'LOW'),
      ],
      ['буква'],
    ),
  );
  bench.runFor(20);
  const light = () => {
    bench.look('led:1');
    bench.runFor(20);
    return bench.look('led:1').brightness;
  };
  expect(light()).toBe(0);
  bench.act(PART, 'receive', 'F');
  bench.runFor(5);
  expect(light()).toBe(1);
  bench.act(PART, 'receive', 'S');
  bench.runFor(5);
  expect(light()).toBe(0);
});

test('a module at another speed hears garbage', async () => {
  const bench = await openBench(
    workspace([block('control_wait', { UNIT: 'MS' }, { TIME: 10 }), send('Hello')], []),
  );
  bench.act(PART, 'baud', 38_400);
  bench.runFor(60);
  expect(bench.look(PART).sent).not.toBe('');
  expect(bench.look(PART).sent).not.toContain('Hello');
});

const boards = ['uno', 'nano', 'mega', 'leonardo', 'micro'] as const;

test.each(boards)('TXD is offered on the pins where the %s hears by SoftwareSerial', async (boardId) => {
  const { pins } = boardById(boardId);
  const digital = pins.filter(({ port }) => port !== undefined);
  // The core's own answer, from the chip. A letter a pin.
  const asks = digital.map(({ number }) => `Serial.print(digitalPinToPCICR(${number}) ? 'y' : 'n');`);
  const { board } = await openSketchBench(
    `void setup() { Serial.begin(115200); ${asks.join(' ')} }\nvoid loop() {}`,
    { type: 'led', pins: { A: '13' } },
    boardId,
  );
  let told = '';
  board.onSerial = (bytes) => {
    told += String.fromCharCode(...bytes);
  };
  board.runFor(50);
  const heard = digital.filter((_, at) => told[at] === 'y').map(({ name }) => name);
  expect(told).toHaveLength(digital.length);
  expect(pinsWith(boardById(boardId), 'soft-rx')).toEqual(heard);
});

describe('what cannot work is told on the block', () => {
  const conflicts = (pins: KitPart['pins'], board: BoardId, parts: KitPart[] = [], blocks: Built[] = []) => {
    const kit = { parts: [{ id: PART, pins }, ...parts] };
    const made = makeSketch(
      workspace([], [send(block('bluetooth_read_line', { PART })), ...blocks]),
      board,
      kit,
    );
    return (made.conflicts ?? []).map(({ block: id, code, details, mend }) => [
      id.replace(/-\d+$/, ''),
      code,
      details.pin,
      mend && 'leg' in mend ? `${mend.part} ${mend.leg} ${mend.pin}` : undefined,
    ]);
  };

  test('a pin where the board hears nothing, with a pin where it does', () => {
    const pins = { TX: '2', RX: '3' };
    expect(conflicts(pins, 'uno')).toEqual([]);
    for (const board of ['mega', 'leonardo', 'micro'] as const) {
      expect(conflicts(pins, board)).toEqual([
        ['bluetooth_print', 'pin-no-soft-rx', '2', 'bluetooth:1 TX 10'],
        ['bluetooth_read_line', 'pin-no-soft-rx', '2', 'bluetooth:1 TX 10'],
      ]);
    }
    // What the module hears may stand on any pin.
    expect(conflicts({ TX: '10', RX: '4' }, 'leonardo')).toEqual([]);
  });

  test('a module that the board does not hear, since another begins after it', async () => {
    const second = 'bluetooth:2';
    const read = (from: string) => block('bluetooth_read_line', { PART: from });
    const echo = (from: string) =>
      block(
        'control_if',
        {},
        {
          IF0: block('bluetooth_available', { PART: from }),
          DO0: [block('bluetooth_print', { PART: from, END: 'print' }, { VALUE: read(from) })],
        },
      );
    const program = workspace([], [echo(PART), echo(second)]);
    const bench = await openBench(program);
    bench.runFor(20);
    for (const module of [PART, second]) bench.act(module, 'receive', 'hi\n');
    bench.runFor(80);
    expect([bench.look(PART).sent, bench.look(second).sent]).toEqual(['', 'hi']);
    const { conflicts = [] } = makeSketch(program, 'uno');
    const told = (conflicts ?? []).map(({ block: id, code, details }) => [
      id.replace(/-\d+$/, ''),
      code,
      details.other,
    ]);
    expect(told).toEqual([
      ['bluetooth_available', 'port-unheard', second],
      ['bluetooth_read_line', 'port-unheard', second],
    ]);
    // Both may be written to.
    const said = workspace([send('a'), block('bluetooth_print', { PART: second }, { VALUE: 'b' })], []);
    expect(makeSketch(said, 'uno').conflicts).toEqual([]);
  });

  test('a pin that the board lacks, with one that it has', () => {
    expect(conflicts({ TX: 'A9', RX: '4' }, 'uno')).toContainEqual([
      'bluetooth_print',
      'pin-missing',
      'A9',
      'bluetooth:1 TX 10',
    ]);
    expect(conflicts({ TX: '10', RX: '40' }, 'leonardo')).toContainEqual([
      'bluetooth_print',
      'pin-missing',
      '40',
      'bluetooth:1 RX 11',
    ]);
  });

  test('another device, another block, the computer and the module’s own other wire on its pin', () => {
    const led = block('led_set', { PART: 'led:1', STATE: 'HIGH' });
    const shared = conflicts({ TX: '10', RX: '11' }, 'mega', [{ id: 'led:1', pins: { A: '10' } }], [led]);
    expect(shared.map(([id, code, pin]) => [id, code, pin])).toContainEqual([
      'led_set',
      'pin-shared-with-part',
      '10',
    ]);
    expect(shared).toContainEqual(['bluetooth_read_line', 'pin-shared-with-part', '10', 'bluetooth:1 TX 12']);
    const write = block('pin_write', { STATE: 'HIGH' }, { PIN: block('pin_digital', { PIN: '11' }) });
    expect(conflicts({ TX: '10', RX: '11' }, 'uno', [], [write]).map(([id, code]) => [id, code])).toEqual([
      ['bluetooth_print', 'pin-shared'],
      ['bluetooth_read_line', 'pin-shared'],
      ['pin_write', 'pin-shared-with-part'],
    ]);
    const print = block('serial_print_line', {}, { VALUE: 'a' });
    expect(conflicts({ TX: '0', RX: '1' }, 'uno', [], [print])).toContainEqual([
      'bluetooth_print',
      'pin-serial',
      '0',
      'bluetooth:1 TX 10',
    ]);
    expect(conflicts({ TX: '10', RX: '10' }, 'uno').map(([, code]) => code)).toContain('pin-shared');
  });
});
