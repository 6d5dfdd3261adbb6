import { difference, product } from '../../cpp/arithmetic.ts';
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { constant } from '../../cpp/expression.ts';
import { numberLiteral } from '../../cpp/literal.ts';

/** Columns of dots that a small letter takes. */
const letterWidth = 6;

/** The display in the block's gap, declared, begun and wiped. */
export function oledOf(here: CppContext): PartUse {
  const oled = here.part('PART');
  here.include('SSD1306AsciiWire.h');
  here.object(oled.id, `SSD1306AsciiWire ${oled.name};`);
  here.setup('Wire', 'Wire.begin();');
  const kind = Number(oled.setting('height')) === 32 ? 'Adafruit128x32' : 'Adafruit128x64';
  here.setup(oled.id, `${oled.name}.begin(&${kind}, ${oled.setting('address')});`);
  here.setup(`${oled.id} font`, `${oled.name}.setFont(Adafruit5x7);`);
  here.setup(`${oled.id} clear`, `${oled.name}.clear();`);
  return oled;
}

/** Rows of eight dots. */
export function rowsOf(oled: PartUse): number {
  return Number(oled.setting('height')) / 8;
}

/** The column of dots where a place for letters begins. */
export function placeColumn(here: CppContext, gapName: string): string {
  const place = here.number(gapName, [1, 21]);
  const known = constant(place);
  if (known !== undefined) return String((Math.trunc(known) - 1) * letterWidth);
  return product(difference(place, numberLiteral(1)), numberLiteral(letterWidth)).code;
}

/** The bytes of a picture's pages: eight rows each, a byte for a column, the lowest bit on top. */
export function pageBytes(drawing: string): string[][] {
  const rows = drawing.split('|');
  const width = rows[0]?.length ?? 0;
  return Array.from({ length: rows.length / 8 }, (_, page) =>
    Array.from({ length: width }, (_, x) => {
      const byte = rows
        .slice(page * 8, page * 8 + 8)
        .reduce((sum, row, bit) => sum | (row[x] === '#' ? 1 << bit : 0), 0);
      return `0x${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    }),
  );
}
