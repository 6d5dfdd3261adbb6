import { expect, test } from 'vitest';
import type { Kit } from '../../../blocks/index.ts';
import { type Built, block, get, variable, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

const PART = 'neopixel:1';
const light = (NUMBER: Built | number, COLOUR: string) =>
  block('neopixel_light', { PART, COLOUR }, { NUMBER });
const kit = (COUNT: number, ORDER = 'GRB', DIN = '6'): Kit => ({
  parts: [{ id: PART, pins: { DIN }, settings: { COUNT, ORDER } }],
});

async function shown(program: Built[], on: Parameters<typeof openBench>[1] = { kit: kit(4) }) {
  const bench = await openBench(workspace(program, [], ['x']), on);
  bench.runFor(on?.board === 'leonardo' ? 400 : 30);
  const { colours, refused } = bench.look(PART);
  expect(refused).toBe(0);
  return colours;
}

const dark = '#000000';

test('lights of the strip get the colours that were chosen, counted from 1', async () => {
  expect(await shown([light(1, 'red'), light(4, 'cyan')])).toEqual(['#ff0000', dark, dark, '#00b4ff']);
});

test('a light that the strip does not have changes nothing', async () => {
  expect(await shown([light(5, 'red'), light(2, 'blue')])).toEqual([dark, '#0000ff', dark, dark]);
});

test.each([
  ['mega', '42'],
  ['leonardo', '8'],
] as const)('the same strip works on the pin of another board (%s, %s)', async (board, pin) => {
  const on = { board, kit: kit(2, 'GRB', pin) };
  expect(await shown([light(2, 'orange')], on)).toEqual([dark, '#ff5a00']);
});

test('a strip of the other order of colours is red when it should be red', async () => {
  expect(await shown([light(1, 'red')], { kit: kit(2, 'RGB') })).toEqual(['#ff0000', dark]);
});

test('percents mix a colour for one light and for all', async () => {
  const all = block('neopixel_fill_mix', { PART }, { R: 0, G: 50, B: 100 });
  const one = block('neopixel_light_mix', { PART }, { NUMBER: 2, R: 100, G: 20, B: 0 });
  expect(await shown([all, one])).toEqual(['#0080ff', '#ff3300', '#0080ff', '#0080ff']);
});

test('all lights take one colour, and go off together', async () => {
  const fill = block('neopixel_fill', { PART, COLOUR: 'green' });
  expect(await shown([fill])).toEqual(Array(4).fill('#00ff00'));
  expect(await shown([fill, block('neopixel_clear', { PART })])).toEqual(Array(4).fill(dark));
});

test('dimmed lights keep their colours and get them back', async () => {
  const brightness = (PERCENT: number) => block('neopixel_brightness', { PART }, { PERCENT });
  expect(await shown([light(1, 'white'), brightness(20)])).toEqual(['#333333', dark, dark, dark]);
  expect(await shown([light(1, 'pink'), brightness(0), brightness(100)])).toEqual([
    '#ff1e78',
    dark,
    dark,
    dark,
  ]);
});

test('colours run along the strip in both directions and round its ends', async () => {
  const shift = (WAY: string) => block('neopixel_shift', { PART, WAY });
  const start = [light(1, 'red'), light(4, 'blue')];
  expect(await shown([...start, shift('FORWARD')])).toEqual(['#0000ff', '#ff0000', dark, dark]);
  expect(await shown([...start, shift('BACK')])).toEqual([dark, dark, '#0000ff', '#ff0000']);
});

test('hues go round the wheel, also when they are counted and more than once round', async () => {
  const hue = (NUMBER: number, HUE: Built | number) => block('neopixel_light_hue', { PART }, { NUMBER, HUE });
  const set = block('variable_set', variable('x'), { VALUE: 480 });
  expect(await shown([hue(1, 0), hue(2, 120), hue(3, -120), set, hue(4, get('x'))])).toEqual([
    '#ff0000',
    '#00ff00',
    '#0000ff',
    '#00ff00',
  ]);
});

test('the rainbow begins with red and has its three colours along the strip', async () => {
  expect(await shown([block('neopixel_rainbow', { PART })], { kit: kit(3) })).toEqual([
    '#ff0000',
    '#00ff00',
    '#0000ff',
  ]);
});

test('a loop over all lights knows how many there are', async () => {
  const i = variable('x');
  const loop = block('control_for', i, {
    FROM: 1,
    TO: block('neopixel_count', { PART }),
    STEP: 1,
    DO: [light(get('x'), 'violet')],
  });
  expect(await shown([loop], { kit: kit(3) })).toEqual(Array(3).fill('#8c00ff'));
});

test('the sketch is what is written by hand', async () => {
  const { sketch } = await openBench(workspace([], [light(1, 'red')]));
  expect(sketch).toBe(`#include <Adafruit_NeoPixel.h>

const int STRIP_PIN = 6;

const int STRIP_COUNT = 8;
Adafruit_NeoPixel strip(STRIP_COUNT, STRIP_PIN, NEO_GRB + NEO_KHZ800);

void setup() {
  strip.begin();
}

void loop() {
  strip.setPixelColor(0, 255, 0, 0);
  strip.show();
}
`);
});
