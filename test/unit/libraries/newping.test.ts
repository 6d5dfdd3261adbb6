import { expect, test } from 'vitest';
import { ultrasonic } from '../../../blocks/parts/ultrasonic/model.ts';
import { type BoardId, boardById } from '../../../src/boards/index.ts';
import { SimulatedBoard } from '../../../src/simulator/index.ts';
import { compile } from '../compiler/compiler.ts';

/** Runs a sketch with a sensor before which something stands, and gives what it prints. */
async function printed(
  sketch: string,
  { board: id = 'uno' as BoardId, trig = '12', echo = '11', cm = 100, ms = 300 } = {},
): Promise<string[]> {
  const { firmware, diagnostics } = await compile(`#include <NewPing.h>\n${sketch}`, { board: id });
  expect(diagnostics.map(({ text }) => text)).toEqual([]);
  const board = new SimulatedBoard(boardById(id));
  const sensor = board.attach(ultrasonic, { TRIG: trig, ECHO: echo });
  sensor.act?.('distance', cm);
  let text = '';
  board.onSerial = (bytes) => {
    text += String.fromCharCode(...bytes);
  };
  board.load(firmware?.hex ?? '');
  board.runFor(ms);
  return text.trimEnd().split('\r\n');
}

const once = (object: string, ...values: string[]): string => `
  NewPing sonar(${object});
  void setup() { Serial.begin(115200); ${values.map((value) => `Serial.println(${value});`).join(' delay(60);')} }
  void loop() {}`;

test('distances come in centimetres, inches and microseconds', async () => {
  const [cm, inches, us] = await printed(
    once('12, 11, 200', 'sonar.ping_cm()', 'sonar.ping_in()', 'sonar.ping()'),
  );
  expect([cm, inches]).toEqual(['100', '39']);
  expect(Math.abs(Number(us) - 5800)).toBeLessThanOrEqual(20);
});

test('one pin is enough for both legs, also on a port beyond the first', async () => {
  expect(await printed(once('7, 7', 'sonar.ping_cm()'), { trig: '7', echo: '7', cm: 42 })).toEqual(['42']);
  const far = { board: 'mega', trig: '42', echo: 'A12', cm: 300 } as const;
  expect(await printed(once('42, A12', 'sonar.ping_cm()'), far)).toEqual(['300']);
});

test('what is further than the greatest distance is 0, and a call may set another', async () => {
  const asked = once('12, 11, 50', 'sonar.ping_cm()', 'sonar.ping_cm(150)', 'sonar.ping_cm()');
  expect(await printed(asked)).toEqual(['0', '100', '100']);
  expect(
    await printed(once('12, 11', 'sonar.ping_cm()', 'sonar.ping_median()'), { cm: 1000, ms: 500 }),
  ).toEqual(['0', '0']);
});

test('a sensor that is not there is 0 and holds nobody up', async () => {
  expect(await printed(once('5, 6', 'sonar.ping_cm()', 'sonar.ping_cm()'), { ms: 100 })).toEqual(['0', '0']);
});

test('the middle of five pings is a distance too, and microseconds turn into it', async () => {
  const [cm, a, b, c] = await printed(
    once(
      '12, 11',
      'NewPing::convert_cm(sonar.ping_median(5))',
      'sonar.convert_cm(580)',
      'sonar.convert_in(10)',
      'sonar.convert_cm(0)',
    ),
    { cm: 70, ms: 600 },
  );
  expect([cm, a, b, c]).toEqual(['70', '10', '1', '0']);
});

test('a pulse that is too short starts no measurement', async () => {
  const sketch = (us: number) => `
    void setup() {
      Serial.begin(115200);
      pinMode(12, OUTPUT);
      PORTB |= 1 << 4; delayMicroseconds(${us}); PORTB &= ~(1 << 4);
      Serial.println(pulseIn(11, HIGH, 30000));
    }
    void loop() {}`;
  expect(await printed(sketch(6))).toEqual(['0']);
  expect(Math.abs(Number((await printed(sketch(12)))[0]) - 5800)).toBeLessThanOrEqual(60);
});
