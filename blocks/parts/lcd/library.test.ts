import { expect, test } from 'vitest';
import { uno } from '../../../src/boards/index.ts';
import { type DeviceModel, SimulatedBoard } from '../../../src/simulator/index.ts';
import { compile } from '../../../test/unit/compiler/compiler.ts';
import { lcdI2c } from '../lcd-i2c/model.ts';
import type { LcdLook } from './hd44780.ts';
import { lcd } from './model.ts';

const pins = { RS: '12', EN: '11', D4: '5', D5: '4', D6: '3', D7: '2' };
const parallel = '#include <LiquidCrystal.h>\nLiquidCrystal lcd(12, 11, 5, 4, 3, 2);\n';

/** Runs a sketch of C++ on a board with the display. */
async function run(text: string, ms: number, model: DeviceModel = lcd): Promise<LcdLook> {
  const { firmware, diagnostics } = await compile(text);
  if (!firmware || diagnostics.length > 0) throw new Error(JSON.stringify(diagnostics));
  const board = new SimulatedBoard(uno);
  const device = board.attach(model, pins, { size: '16×2', address: '0x27' });
  board.load(firmware.hex);
  board.runFor(ms);
  return device.look() as unknown as LcdLook;
}

const setup = (lines: string, head = parallel) => `${head}void setup() {\n${lines}\n}\nvoid loop() {}`;

test('nothing is lost and nothing is shown before begin', async () => {
  const look = await run(setup('lcd.print("early");'), 50);
  expect(look.display).toBe(false);
  expect(look.lines).toEqual([' '.repeat(16), ' '.repeat(16)]);
});

test('the display also starts where the board is reset in the middle of a byte', async () => {
  const halfByte = `pinMode(12, OUTPUT); pinMode(11, OUTPUT); pinMode(2, OUTPUT);
    delay(30); digitalWrite(11, HIGH); delayMicroseconds(2); digitalWrite(11, LOW);`;
  const look = await run(
    setup(`lcd.begin(16, 2); lcd.print("one"); ${halfByte} lcd.begin(16, 2); lcd.print("two");`),
    300,
  );
  expect(look.lines[0]).toBe('two             ');
});

test('what comes while the controller is busy is lost', async () => {
  const hasty = `lcd.begin(16, 2);
    lcd.command(LCD_CLEARDISPLAY);
    lcd.print("ABC");`;
  const look = await run(setup(hasty), 200);
  expect(look.lost).toBeGreaterThan(0);
  expect(look.lines[0]).not.toContain('ABC');
});

test('autoscroll writes new letters at one place and moves the old ones away', async () => {
  const lines =
    'lcd.begin(16, 2); lcd.setCursor(16, 0); lcd.autoscroll(); for (int i = 0; i < 10; i++) lcd.print(i);';
  expect(await run(setup(lines), 200)).toMatchObject({
    lines: ['      0123456789', ' '.repeat(16)],
    lost: 0,
  });
});

test('text runs from right to left where asked', async () => {
  const lines = 'lcd.begin(16, 2); lcd.rightToLeft(); lcd.setCursor(9, 1); lcd.print("abc"); ';
  expect((await run(setup(lines), 200)).lines[1]).toBe('       cba      ');
});

test('a text longer than the row comes into sight by scrolling', async () => {
  const lines =
    'lcd.begin(16, 2); lcd.print("abcdefghijklmnopqrstuvwx"); for (int i = 0; i < 8; i++) lcd.scrollDisplayLeft();';
  expect((await run(setup(lines), 200)).lines[0]).toBe('ijklmnopqrstuvwx');
});

test('noDisplay darkens and keeps the text, display shows it again', async () => {
  const start = 'lcd.begin(16, 2); lcd.print("here"); lcd.noDisplay();';
  expect((await run(setup(start), 200)).lines[0]?.trim()).toBe('');
  expect((await run(setup(`${start} lcd.display();`), 200)).lines[0]?.trim()).toBe('here');
});

test('every constructor and function of LiquidCrystal compiles', async () => {
  const text = `#include <LiquidCrystal.h>
    LiquidCrystal a(12, 11, 2, 3, 4, 5, 6, 7, 8, 9);
    LiquidCrystal b(12, 10, 11, 2, 3, 4, 5, 6, 7, 8, 9);
    LiquidCrystal c(12, 10, 11, 5, 4, 3, 2);
    byte heart[8] = {0b00000, 0b01010, 0b11111, 0b11111, 0b11111, 0b01110, 0b00100, 0b00000};
    void setup() {
      a.begin(16, 2); b.begin(20, 4, LCD_5x8DOTS); c.begin(8, 1, LCD_5x10DOTS);
      a.createChar(0, heart); a.write(byte(0)); a.write((uint8_t)0); a.write("text"); a.print(1.5, 1); a.println(F("x"));
      a.home(); a.clear(); a.cursor(); a.noCursor(); a.blink(); a.noBlink(); a.display(); a.noDisplay();
      a.scrollDisplayLeft(); a.scrollDisplayRight(); a.autoscroll(); a.noAutoscroll(); a.leftToRight(); a.rightToLeft();
      a.setRowOffsets(0, 64, 16, 80); a.command(0x01); a.setCursor(0, 1);
    }
    void loop() {}`;
  for (const board of ['uno', 'mega', 'leonardo'] as const)
    expect((await compile(text, { board })).diagnostics).toEqual([]);
});

test.each(['100000', '400000'])('the I2C display follows at %s Hz', async (speed) => {
  const head = '#include <Wire.h>\n#include <LiquidCrystal_I2C.h>\nLiquidCrystal_I2C lcd(0x27, 16, 2);\n';
  const lines = `lcd.init(); lcd.setBacklight(HIGH); Wire.setClock(${speed}); lcd.clear(); lcd.setCursor(2, 1); lcd.print("fast enough");`;
  expect(await run(setup(lines, head), 200, lcdI2c)).toMatchObject({
    lines: [' '.repeat(16), '  fast enough   '],
    lost: 0,
    backlight: true,
  });
});
