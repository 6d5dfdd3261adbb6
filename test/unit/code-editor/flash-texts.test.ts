import { expect, test } from 'vitest';
import { textsToFlash } from '../../../src/code-editor/language/index.ts';
import { mended } from '../../../src/compiler/index.ts';
import { simulate } from '../../../src/simulator/index.ts';
import { compile, testCompiler } from '../compiler/compiler.ts';

const inFlash = [
  'Привет, это робот номер один. ',
  'Сейчас он измерит расстояние: ',
  'кавычка \\" внутри, ',
  'и скобка ) тоже',
];
const bytes = (text: string) => new TextEncoder().encode(text.replaceAll('\\"', '"')).length;

/** Prints in every way that there is: only where a text is all that is printed may it move. */
const program = `#include <LiquidCrystal.h>
class Quiet { public: void print(const char *text) { said = text; } const char *said; };
LiquidCrystal lcd(12, 11, 5, 4, 3, 2);
Quiet quiet;
const char *name = "in a variable";
void setup() {
  Serial.begin(115200);
  lcd.begin(16, 2);
  Serial.print("${inFlash[0]}");
  Serial.println(
    "${inFlash[1]}" // a word
  );
  lcd . print("${inFlash[2]}");
  Serial.print("${inFlash[2]}" "${inFlash[3]}");
  Serial.println(F("is there already"));
  Serial.println(name[0] == 'i' ? "chosen one" : "the other");
  Serial.println(String("joined ") + name);
  quiet.print("has no F");
  Serial.println(quiet.said);
  // Serial.println("in a comment");
  Serial.println("a; Serial.print(b);");
  Serial.flush();
}
void loop() {}
`;

test('texts that are printed move to flash: RAM falls by their bytes, and the program prints the same', async () => {
  const compiler = await testCompiler();
  const files = [{ name: 'Sketch.ino', text: program }];
  const outline = await compiler.outline({ sketch: { files } });
  const edits = textsToFlash({ outline, reference: [], pins: [] }, files);
  const after = mended(program, edits.get('Sketch.ino') ?? []);
  expect(after.match(/F\(".*"\)/g)).toEqual([
    `F("${inFlash[0]}")`,
    `F("${inFlash[1]}")`,
    `F("${inFlash[2]}")`,
    `F("${inFlash[2]}" "${inFlash[3]}")`,
    'F("is there already")',
    'F("a; Serial.print(b);")',
  ]);
  const [plain, moved] = [await compile(program), await compile(after)];
  const [a = '', b = '', c = '', d = ''] = inFlash;
  const texts = [a, b, c, c + d, 'a; Serial.print(b);'];
  const freed = (plain.firmware?.ram.used ?? 0) - (moved.firmware?.ram.used ?? 0);
  // Avr-gcc ends each text with a zero and gives static data an even length.
  const sum = texts.reduce((all, text) => all + bytes(text) + 1, 0);
  expect(Math.abs(freed - sum)).toBeLessThanOrEqual(1);
  const said = (hex = '') => simulate({ hex, board: 'uno', forMs: 250 }).serial;
  expect(said(moved.firmware?.hex)).toBe(said(plain.firmware?.hex));
  expect(said(moved.firmware?.hex)).toContain('кавычка " внутри, и скобка ) тоже');
});

test('nothing moves before the compiler has read the sketch', () => {
  const files = [{ name: 'Sketch.ino', text: 'void setup() { Serial.print("x"); }' }];
  expect(textsToFlash({ outline: undefined, reference: [], pins: [] }, files).size).toBe(0);
});
