import { expect, test } from 'vitest';
import type { Kit } from '../../../blocks/index.ts';
import { type Built, block, get, variable, workspace } from '../../../test/unit/blocks/building.ts';
import { openBench } from '../../../test/unit/blocks/part-bench.ts';

const colour = (COLOUR: string) => block('rgb_led_colour', { PART: 'rgb-led:1', COLOUR });
const mix = (R: Built | number, G: number, B: number) =>
  block('rgb_led_mix', { PART: 'rgb-led:1' }, { R, G, B });
const anode: Kit = {
  parts: [{ id: 'rgb-led:1', pins: { R: '9', G: '10', B: '11' }, settings: { COMMON: 'ANODE' } }],
};

async function shown(program: Built[], kit?: Kit) {
  const bench = await openBench(workspace(program, [], ['x']), kit && { kit });
  bench.runFor(50);
  bench.look('rgb-led:1');
  bench.runFor(50);
  const { red, green, blue } = bench.look('rgb-led:1');
  return [red, green, blue].map((part) => Math.round(Number(part) * 100));
}

test('an RGB LED shines in the colour that was chosen', async () => {
  expect(await shown([colour('pink')])).toEqual([100, 12, 47]);
  expect(await shown([colour('blue')])).toEqual([0, 0, 100]);
});

test('with the long leg at 5 V it shines in the same colours', async () => {
  expect(await shown([colour('pink')], anode)).toEqual([100, 12, 47]);
  expect(await shown([mix(20, 40, 60)], anode)).toEqual([20, 40, 60]);
  expect(await shown([colour('blue'), block('rgb_led_off', { PART: 'rgb-led:1' })], anode)).toEqual([
    0, 0, 0,
  ]);
});

test('percents mix a colour; more than a hundred is a hundred, less than none is none', async () => {
  const set = (value: number) => block('variable_set', variable('x'), { VALUE: value });
  expect(await shown([mix(20, 40, 60)])).toEqual([20, 40, 60]);
  expect(await shown([set(130), mix(get('x'), 0, 0)])).toEqual([100, 0, 0]);
  expect(await shown([set(-130), mix(get('x'), 200, -5)])).toEqual([0, 100, 0]);
});

test('the sketch is what is written by hand', async () => {
  const { sketch } = await openBench(workspace([], [colour('orange')]));
  expect(sketch).toBe(`const int RGB_R_PIN = 6;
const int RGB_G_PIN = 5;
const int RGB_B_PIN = 3;

void rgbColor(int red, int green, int blue) {
  analogWrite(RGB_R_PIN, red);
  analogWrite(RGB_G_PIN, green);
  analogWrite(RGB_B_PIN, blue);
}

void setup() {
  pinMode(RGB_R_PIN, OUTPUT);
  pinMode(RGB_G_PIN, OUTPUT);
  pinMode(RGB_B_PIN, OUTPUT);
}

void loop() {
  rgbColor(255, 90, 0);
}
`);
});
