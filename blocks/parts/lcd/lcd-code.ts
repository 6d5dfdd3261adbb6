/** The sketch's side of character displays: LiquidCrystal and LiquidCrystal_I2C are spoken to alike. */
import type { CppContext, PartUse } from '../../cpp/context.ts';
import type { Expression } from '../../cpp/expression.ts';
import { unmarked } from '../../cpp/marks.ts';
import { transliterated } from '../../cpp/names.ts';
import { sizeOf } from './hd44780.ts';
import { lcdCodes, ownLetters, ownNumbers, ownRows } from './own-signs.ts';

/** A literal where its text is what gets printed: alone, or put together with others. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: marks may stand before the literal
const printedLiteral = /(^|\+ |\? |: |String\()((?:\u0002[^\u001f]*\u001f)*)"((?:[^"\\]|\\.)*)"/g;

/** The display in the block's gap, declared and begun. */
export function lcdOf(here: CppContext): PartUse {
  const lcd = here.part('PART');
  const [columns, rows] = sizeOf(lcd.setting('size'));
  if (lcd.type === 'lcd-i2c') {
    here.include('LiquidCrystal_I2C.h');
    here.object(lcd.id, `LiquidCrystal_I2C ${lcd.name}(${lcd.setting('address')}, ${columns}, ${rows});`);
    here.setup(lcd.id, `${lcd.name}.init();`);
    here.setup(`${lcd.id} light`, `${lcd.name}.backlight();`);
  } else {
    const pins = ['RS', 'EN', 'D4', 'D5', 'D6', 'D7'].map((leg) => lcd.pin(leg).code);
    here.include('LiquidCrystal.h');
    here.object(lcd.id, `LiquidCrystal ${lcd.name}(${pins.join(', ')});`);
    here.setup(lcd.id, `${lcd.name}.begin(${columns}, ${rows});`);
  }
  return lcd;
}

/** Writes the value at the cursor; a Cyrillic text with its words in a comment. */
export function printLine(here: CppContext, lcd: PartUse, value: Expression): string {
  if (value.type !== 'String') return `${lcd.name}.print(${value.code});`;
  let said = '';
  const code = value.code.replace(printedLiteral, (...found) => {
    const [, before = '', marks = '', escaped = ''] = found as string[];
    const shown = lcdLiteral(here, lcd, escaped);
    if (shown !== escaped) said += escaped;
    return `${before}${marks}"${shown}"`;
  });
  const comment = said === '' ? '' : `  // "${said}"`;
  if (isKnownText(code)) return `${lcd.name}.print(${code});${comment}`;
  here.include('LcdText.h');
  return `${lcd.name}.print(lcdText(${code}));${comment}`;
}

/** Nothing but literals and numbers: there is no text in it that comes about while the program runs. */
function isKnownText(code: string): boolean {
  const rest = unmarked(code)
    .replace(/"(?:[^"\\]|\\.)*"/g, '')
    .replace(/String\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)/g, '');
  return !/\w/.test(rest);
}

/** The inside of a literal as the display needs it: only signs beyond ASCII change, no escape holds any. */
function lcdLiteral(here: CppContext, lcd: PartUse, escaped: string): string {
  if (/^[\0-~]*$/.test(escaped)) return escaped;
  const texts = here.gather(`${lcd.id} texts`, escaped);
  const numbers = ownNumbers(here.gather(`${lcd.id} signs`), texts);
  for (const letter of ownLetters(escaped)) {
    const number = numbers.get(letter);
    if (number !== undefined) createSign(here, lcd, letter, number, letterName(letter));
  }
  return lcdCodes(escaped.replace(/[«»„“”]/g, '\\"'), numbers).replace(/[^ -~]/g, octal);
}

/** Draws a sign or a picture at the cursor; undefined where the display has no room for one more. */
export function signLine(here: CppContext, lcd: PartUse, sign: string, name: string): string | undefined {
  const numbers = ownNumbers(here.gather(`${lcd.id} signs`, sign), []);
  const number = numbers.get(sign);
  if (number === undefined) return undefined;
  createSign(here, lcd, sign, number, name);
  return `${lcd.name}.write(${number === 0 ? 'byte(0)' : number});`;
}

function createSign(here: CppContext, lcd: PartUse, sign: string, number: number, name: string): void {
  const rows = ownRows(sign).map((row) => `0b${row.toString(2).padStart(5, '0')}`);
  const comment = sign.length === 1 ? `  // ${sign}` : '';
  here.object(`sign ${sign}`, `byte ${name}[] = {${rows.join(', ')}};${comment}`);
  here.setup(`${lcd.id} sign ${number}`, `${lcd.name}.createChar(${number}, ${name});`);
}

/** `LETTER_BIG_ZH`: small and big letters of one sound, and ь and ъ, which have none, differ. */
function letterName(letter: string): string {
  const spelled = { ь: 'soft', ъ: 'hard', ы: 'yi', э: 'eh' }[letter.toLowerCase()] ?? transliterated(letter);
  const big = letter === letter.toLowerCase() ? '' : 'BIG_';
  return `LETTER_${big}${spelled.toUpperCase()}`;
}

function octal(sign: string): string {
  return `\\${(sign.codePointAt(0) ?? 63).toString(8).padStart(3, '0')}`;
}
