import { expect, test } from 'vitest';
import { encoder } from '../../../blocks/parts/encoder/model.ts';
import { type BoardId, boardById } from '../../../src/boards/index.ts';
import { SimulatedBoard } from '../../../src/simulator/index.ts';
import { compile } from '../compiler/compiler.ts';

/** A knob whose position is printed when asked for by a byte. */
async function knob(sketch: string, { board: id = 'uno' as BoardId, a = '2', b = '3' } = {}) {
  const { firmware, diagnostics } = await compile(sketch, { board: id });
  expect(diagnostics.map(({ text }) => text)).toEqual([]);
  const board = new SimulatedBoard(boardById(id));
  const device = board.attach(encoder, { A: a, B: b, SW: '5' });
  let text = '';
  board.onSerial = (bytes) => {
    text += String.fromCharCode(...bytes);
  };
  board.load(firmware?.hex ?? '');
  board.runFor(id === 'leonardo' ? 400 : 10);
  return {
    turn: (detents: number, speed = 1) => {
      device.act?.('speed', speed);
      device.act?.('turn', detents);
      board.runFor((Math.abs(detents) * 50) / speed + 5);
    },
    ask: (letter: string): string => {
      text = '';
      board.send(letter);
      board.runFor(30);
      return text.trim();
    },
  };
}

const sketch = (pins: string, { before = '', idle = '' } = {}): string => `
  ${before}
  #include <Encoder.h>
  Encoder knob(${pins});
  void setup() { Serial.begin(115200); }
  void loop() {
    ${idle}
    switch (Serial.read()) {
      case 'r': Serial.println(knob.read()); break;
      case 'z': Serial.println(knob.readAndReset()); break;
      case 'w': knob.write(1000); break;
    }
  }`;

test.each([
  ['uno', '2', '3'],
  ['mega', '18', '21'],
  ['leonardo', '7', '1'],
] as const)('on the %s’s pins %s and %s no step is lost, though the program is busy', async (board, a, b) => {
  const { turn, ask } = await knob(sketch(`${b}, ${a}`, { idle: 'delay(15);' }), { board, a, b });
  turn(5);
  expect(ask('r')).toBe('20');
  turn(-8);
  expect(ask('r')).toBe('-12');
  // Five rounds a second is as fast as fingers are.
  turn(20, 5);
  expect(ask('r')).toBe('68');
});

test('the other order of pins counts the other way', async () => {
  const { turn, ask } = await knob(sketch('2, 3'));
  turn(3);
  expect(ask('r')).toBe('-12');
});

test('it can be set, and asked and begun anew at once', async () => {
  const { turn, ask } = await knob(sketch('3, 2'));
  ask('w');
  turn(-1);
  expect(ask('z')).toBe('996');
  expect(ask('r')).toBe('0');
});

test('one interrupt is enough at ordinary speeds', async () => {
  const { turn, ask } = await knob(sketch('3, 8'), { a: '8', b: '3' });
  turn(6);
  turn(-2, 3);
  expect(ask('r')).toBe('16');
});

test('pins without interrupts count while the program asks often, and the interrupts can be left to others', async () => {
  const asking = { idle: 'knob.read();' };
  const far = await knob(sketch('9, 8', asking), { a: '8', b: '9' });
  far.turn(4);
  expect(far.ask('r')).toBe('16');
  const before = '#define ENCODER_DO_NOT_USE_INTERRUPTS';
  const left = await knob(sketch('3, 2', { ...asking, before }));
  left.turn(-4);
  expect(left.ask('r')).toBe('-16');
});

test('two knobs count apart', async () => {
  const both = `
    #include <Encoder.h>
    Encoder one(3, 2), two(19, 18);
    void setup() { Serial.begin(115200); }
    void loop() {
      if (Serial.read() < 0) return;
      Serial.print(one.read()); Serial.print(' '); Serial.println(two.read());
    }`;
  const { turn, ask } = await knob(both, { board: 'mega', a: '18', b: '19' });
  turn(2);
  expect(ask('r')).toBe('0 8');
});
