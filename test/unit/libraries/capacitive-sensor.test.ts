import { expect, test } from 'vitest';
import { touchPad } from '../../../blocks/parts/touch-pad/model.ts';
import { type BoardId, boardById } from '../../../src/boards/index.ts';
import { SimulatedBoard } from '../../../src/simulator/index.ts';
import { compile } from '../compiler/compiler.ts';

/** A board that prints a number again and again, with the metal on its pins; `lines` runs and gives what came. */
async function pad(
  sketch: string,
  { board: id = 'uno' as BoardId, send = '4', receive = '2', megaohms = 1 } = {},
) {
  const { firmware, diagnostics } = await compile(`#include <CapacitiveSensor.h>\n${sketch}`, { board: id });
  expect(diagnostics.map(({ text }) => text)).toEqual([]);
  const board = new SimulatedBoard(boardById(id));
  const device = board.attach(touchPad, { SEND: send, RECEIVE: receive }, { MEGAOHMS: megaohms });
  let text = '';
  board.onSerial = (bytes) => {
    text += String.fromCharCode(...bytes);
  };
  board.load(firmware?.hex ?? '');
  return {
    touch: (isTouched: boolean) => device.act?.('touch', isTouched),
    values: (ms: number): number[] => {
      text = '';
      board.runFor(ms);
      // The first line and the last may be cut.
      return text.split('\r\n').slice(1, -1).map(Number);
    },
  };
}

const printing = (object: string, value: string): string => `
  CapacitiveSensor pad(${object});
  void setup() { Serial.begin(115200); }
  void loop() { Serial.println(${value}); }`;

test.each([
  ['uno', '4', '2'],
  ['mega', '42', 'A12'],
] as const)(
  'on the %s a finger makes many counts of few (send %s, receive %s)',
  async (board, send, receive) => {
    const { touch, values } = await pad(printing(`${send}, ${receive}`, 'pad.capacitiveSensor(30)'), {
      board,
      send,
      receive,
    });
    for (const value of values(30)) expect(value).toBeLessThan(20);
    touch(true);
    values(15);
    const touched = values(60);
    expect(touched.length).toBeGreaterThan(2);
    for (const value of touched) expect(value).toBeGreaterThan(500);
    touch(false);
    values(15);
    for (const value of values(30)) expect(value).toBeLessThan(20);
  },
);

test('counts are as long as the books’ thresholds expect: 3.2 microseconds', async () => {
  const { values } = await pad(printing('4, 2', 'pad.capacitiveSensorRaw(10)'), { megaohms: 10 });
  // Up to 52 % and down to 42 % of 20 pF over 10 MOhm: 147 and 174 microseconds, ten times.
  const expected = (10 * (147 + 174)) / 3.2;
  for (const value of values(30)) expect(Math.abs(value / expected - 1)).toBeLessThan(0.05);
});

test('a greater resistor makes more counts', async () => {
  const one = await pad(printing('4, 2', 'pad.capacitiveSensorRaw(10)'));
  const four = await pad(printing('4, 2', 'pad.capacitiveSensorRaw(10)'), { megaohms: 4 });
  const [few = 0, many = 0] = [one.values(10)[0], four.values(20)[0]];
  expect(many / few).toBeGreaterThan(3.3);
});

test('without the resistor the time is up, and the answer is -2', async () => {
  const none = await pad(
    `CapacitiveSensor pad(7, 8);
    void setup() { Serial.begin(115200); pad.set_CS_Timeout_Millis(40); }
    void loop() { Serial.println(pad.capacitiveSensor(30)); }`,
  );
  expect(new Set(none.values(200))).toEqual(new Set([-2]));
});

test('what is always there becomes nothing after a calibration', async () => {
  const { touch, values } = await pad(`
    CapacitiveSensor pad(4, 2);
    void setup() { Serial.begin(115200); }
    void loop() {
      if (Serial.read() == 'r') pad.reset_CS_AutoCal();
      Serial.println(pad.capacitiveSensor(10));
      if (millis() > 60 && millis() < 70) pad.reset_CS_AutoCal();
    }`);
  touch(true);
  const least = Math.max(...values(50));
  expect(least).toBeLessThan(60);
  touch(false);
  values(100);
  for (const value of values(20)) expect(value).toBeLessThan(20);
});
