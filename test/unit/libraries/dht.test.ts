import { expect, test } from 'vitest';
import { dht } from '../../../blocks/parts/dht/model.ts';
import { boardById, boards } from '../../../src/boards/index.ts';
import { SimulatedBoard } from '../../../src/simulator/index.ts';
import { compile } from '../compiler/compiler.ts';

/** Runs an Uno with a sensor on pin 2; gives what was printed, line by line. */
async function printed(sketch: string, type: string, ms: number): Promise<string[]> {
  const { firmware, diagnostics } = await compile(sketch);
  expect(diagnostics).toEqual([]);
  const board = new SimulatedBoard(boardById('uno'));
  let serial = '';
  board.onSerial = (sent) => {
    serial += String.fromCharCode(...sent);
  };
  const device = board.attach(dht, { DATA: '2' }, { type });
  device.act?.('temperature', 31.4);
  device.act?.('humidity', 71.5);
  board.load(firmware?.hex ?? '');
  board.runFor(ms);
  return serial.trimEnd().split('\r\n');
}

const weather = `
#include "DHT.h"
#define DHTPIN 2
#define DHTTYPE DHT22
DHT dht(DHTPIN, DHTTYPE);

void setup() {
  Serial.begin(9600);
  Serial.println(F("Weather"));
  dht.begin();
}

void loop() {
  delay(2000);
  float h = dht.readHumidity();
  float t = dht.readTemperature();
  float f = dht.readTemperature(true);
  if (isnan(h) || isnan(t) || isnan(f)) {
    Serial.println(F("Failed"));
    return;
  }
  float hif = dht.computeHeatIndex(f, h);
  float hic = dht.computeHeatIndex(t, h, false);
  Serial.print(h); Serial.print(' ');
  Serial.print(t); Serial.print(' ');
  Serial.print(f); Serial.print(' ');
  Serial.print(hif, 0); Serial.print(' ');
  Serial.println(hic, 0);
}`;

test('the weather sketch of the books tells humidity, both scales and how warm it feels', async () => {
  // In the NOAA’s table 88 °F feel like 100 °F at 70 % and like 103 °F at 75 %, 90 °F like 106 °F at 70 %.
  expect(await printed(weather, 'DHT22', 2150)).toEqual(['Weather', '71.50 31.40 88.52 103 39']);
});

test('the NOAA’s table of the heat index comes out', async () => {
  const points = [
    [80, 40, 80],
    [90, 70, 106],
    [100, 50, 118],
    [86, 90, 105],
    [104, 40, 119],
  ] as const;
  const lines = points.map(([f, h]) => `Serial.println(dht.computeHeatIndex((float)${f}, (float)${h}), 1);`);
  const sketch = `#include <DHT.h>
DHT dht(2, DHT11, 6);
void setup() { Serial.begin(9600); ${lines.join(' ')} }
void loop() {}`;
  const indices = (await printed(sketch, 'DHT11', 100)).map(Number);
  points.forEach(([f, h, felt], at) => {
    expect(Math.abs((indices[at] ?? 0) - felt), `${f} °F, ${h} %`).toBeLessThanOrEqual(1);
  });
});

test('a servo keeps its pulse and millis() its count while the sensor is read', async () => {
  const sketch = `
#include <Servo.h>
#include <DHT.h>
DHT dht(2, DHT22);
Servo servo;
void setup() {
  Serial.begin(115200);
  servo.attach(9);
  servo.writeMicroseconds(1500);
  dht.begin();
}
void loop() {
  Serial.print(dht.readTemperature(false, true));
  Serial.print(' ');
  Serial.println(millis());
}`;
  const { firmware } = await compile(sketch);
  const board = new SimulatedBoard(boardById('uno'));
  let line = '';
  const lags: number[] = [];
  board.onSerial = ([sent = 0]) => {
    line += String.fromCharCode(sent);
    if (!line.endsWith('\n')) return;
    const [temperature, ms] = line.trim().split(' ');
    expect(temperature).toBe('20.00');
    lags.push(board.timeUs / 1000 - Number(ms));
    line = '';
  };
  board.attach(dht, { DATA: '2' }, { type: 'DHT22' });
  const pulses: number[] = [];
  let rose = 0;
  board.onPinChange = ({ pin, level, atUs }) => {
    if (pin !== '9') return;
    if (level === 1) rose = atUs;
    else if (rose > 0) pulses.push(atUs - rose);
  };
  board.load(firmware?.hex ?? '');
  board.runFor(400);
  expect(lags.length).toBeGreaterThan(30);
  expect(Math.max(...lags) - Math.min(...lags)).toBeLessThan(2.5);
  expect(pulses.length).toBeGreaterThan(15);
  // An interrupt may have to wait as long as a bit lasts: 0.1 ms, nine degrees for one pulse in fifty.
  for (const pulse of pulses) expect(Math.abs(pulse - 1500)).toBeLessThan(110);
});

test.each(boards.map(({ id }) => id))(
  'compiles without a word from the compiler for the %s',
  async (board) => {
    expect((await compile(weather, { board })).diagnostics).toEqual([]);
  },
);
