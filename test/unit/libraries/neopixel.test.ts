import { describe, expect, test } from 'vitest';
import { neopixel } from '../../../blocks/parts/neopixel/model.ts';
import { type BoardId, boardById } from '../../../src/boards/index.ts';
import { SimulatedBoard } from '../../../src/simulator/index.ts';
import { compile } from '../compiler/compiler.ts';

/** A strip of four on a pin, after a sketch has run for 20 ms. */
async function strip(sketch: string, { board: id = 'uno' as BoardId, pin = '6', order = 'GRB' } = {}) {
  const text = `#include <Adafruit_NeoPixel.h>\n${sketch}`;
  const { firmware, diagnostics } = await compile(text, { board: id });
  expect(diagnostics.map((each) => each.text)).toEqual([]);
  const board = new SimulatedBoard(boardById(id));
  let printed = '';
  board.onSerial = (bytes) => {
    printed += String.fromCharCode(...bytes);
  };
  const device = board.attach(neopixel, { DIN: pin }, { COUNT: 4, ORDER: order });
  // Nanoseconds of each time that the wire was high.
  const pulses: number[] = [];
  let rose = 0;
  board.attach(
    (wires) => {
      wires.watch('DIN', (level, cycles) => {
        if (level === 1) rose = cycles;
        else pulses.push(((cycles - rose) * 1e9) / wires.clock);
      });
      return { look: () => ({}) };
    },
    { DIN: pin },
  );
  board.load(firmware?.hex ?? '');
  board.runFor(id === 'leonardo' ? 400 : 20);
  const { colours, refused } = device.look();
  return { colours, refused, printed, pulses };
}

const sketchOn = (pin: string | number, body: string, type = 'NEO_GRB + NEO_KHZ800'): string => `
  Adafruit_NeoPixel strip(4, ${pin}, ${type});
  void setup() { strip.begin(); ${body} strip.show(); }
  void loop() {}`;

describe('a strip of lights', () => {
  const colours =
    'strip.setPixelColor(0, 255, 0, 1); strip.setPixelColor(1, 0x123456); strip.setPixelColor(3, 85, 170, 254);';
  const shown = ['#ff0001', '#123456', '#000000', '#55aafe'];

  test.each([
    ['uno', '6'],
    ['uno', 'A3'],
    ['mega', '6'],
    ['mega', '42'],
    ['mega', 'A15'],
    ['mega', '14'],
    ['leonardo', '5'],
  ] as const)(
    'on the %s’s pin %s shows its colours by pulses that the datasheet allows',
    async (board, pin) => {
      const { colours: seen, refused } = await strip(sketchOn(pin, colours), { board, pin });
      expect({ seen, refused }).toEqual({ seen: shown, refused: 0 });
    },
  );

  test('of the other order of colours has red and green where they belong', async () => {
    const turned = sketchOn(6, colours, 'NEO_RGB + NEO_KHZ800');
    expect((await strip(turned, { order: 'RGB' })).colours).toEqual(shown);
    expect((await strip(turned)).colours).toContain('#00ff01');
  });

  test('that is slow (400 kHz) gets its own pulses, which the quick ones do not understand', async () => {
    const slow = sketchOn(6, colours, 'NEO_GRB + NEO_KHZ400');
    const { colours: dark, refused, pulses } = await strip(slow);
    expect({ dark, refused }).toEqual({ dark: Array(4).fill('#000000'), refused: 1 });
    expect(new Set(pulses)).toEqual(new Set([500, 1187.5]));
  });

  test('can be dimmed, even to nothing, and has its colours back', async () => {
    const half = sketchOn(6, `${colours} strip.setBrightness(127);`);
    expect((await strip(half)).colours).toEqual(['#7f0000', '#091a2b', '#000000', '#2a557f']);
    const back = sketchOn(6, `${colours} strip.setBrightness(0); strip.show(); strip.setBrightness(255);`);
    expect((await strip(back)).colours).toEqual(shown);
  });

  test('is filled, cleared, and never written past its end', async () => {
    const fill = sketchOn(
      6,
      'strip.fill(0xff, 1, 2); strip.setPixelColor(4, 1, 2, 3); strip.setPixelColor(-1, 0xffffff);',
    );
    expect((await strip(fill)).colours).toEqual(['#000000', '#0000ff', '#0000ff', '#000000']);
    expect((await strip(sketchOn(6, 'strip.fill(0xff); strip.clear();'))).colours).toEqual(
      Array(4).fill('#000000'),
    );
    expect((await strip(sketchOn(6, 'strip.fill(0x102030, 2);'))).colours).toEqual([
      '#000000',
      '#000000',
      '#102030',
      '#102030',
    ]);
  });

  test('has the colours of the wheel', async () => {
    const wheel = sketchOn(
      6,
      'for (int i = 0; i < 4; i++) strip.setPixelColor(i, strip.ColorHSV(i * 10923U)); strip.show(); strip.rainbow(0, 1, 255, 255, false);',
    );
    expect((await strip(wheel)).colours).toEqual(['#ff0000', '#7fff00', '#00ffff', '#8000ff']);
  });

  test('answers what it was told', async () => {
    const { printed } = await strip(`
      Adafruit_NeoPixel strip(4, 6, NEO_GRB + NEO_KHZ800);
      void setup() {
        Serial.begin(115200);
        Serial.println(strip.begin());
        strip.setPixelColor(2, strip.Color(1, 2, 3));
        strip.setBrightness(50);
        Serial.println(strip.getPixelColor(2), HEX);
        Serial.println(strip.getPixelColor(9), HEX);
        Serial.println(strip.getBrightness());
        Serial.println(strip.numPixels());
        for (uint32_t hue = 0; hue < 65000; hue += 10923) Serial.println(strip.ColorHSV(hue), HEX);
        Serial.println(strip.ColorHSV(0, 0, 255), HEX);
        Serial.println(strip.ColorHSV(0, 255, 127), HEX);
        Serial.println(strip.gamma8(0)); Serial.println(strip.gamma8(128)); Serial.println(strip.gamma8(255));
        Serial.println(strip.gamma32(0xFF8000), HEX);
        Serial.println(strip.sine8(0)); Serial.println(strip.sine8(64)); Serial.println(strip.sine8(192));
        Serial.println(Adafruit_NeoPixel::str2order("RGBW") == NEO_RGBW);
        Serial.println(Adafruit_NeoPixel::str2order("GRB") == NEO_GRB);
      }
      void loop() {}`);
    expect(printed.split('\r\n')).toEqual(
      '1 10203 0 50 4 FF0000 FFFF00 FF00 FFFF FF FF00FF FFFFFF 7F0000 0 42 255 FF2A00 128 255 0 1 1 '.split(
        ' ',
      ),
    );
  });

  test('of lights with white sends four bytes each', async () => {
    const white = sketchOn(
      6,
      'strip.setPixelColor(0, 1, 2, 3, 4); strip.setPixelColor(1, 0x05060708);',
      'NEO_GRBW + NEO_KHZ800',
    );
    // A strip of three bytes a light sees them one after the other: 2 1 3 | 4 6 7 | 8 5 …: green, red, blue.
    expect((await strip(white)).colours).toEqual(['#010203', '#070406', '#050800', '#000000']);
  });
});
