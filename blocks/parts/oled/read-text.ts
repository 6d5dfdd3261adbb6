import { type Glyph, signOf } from '../../dot-font.ts';

type Dot = (x: number, y: number) => boolean;

const cell = 6;

/**
 * The text on a display of dots, row by row of eight dots: letters of `dot-font.ts` one beside the other, or twice as
 * large over two rows, whose text stands in the upper one. What is no letter is a blank.
 */
export function readText(dot: Dot, width: number, height: number): string[] {
  const rows: string[] = [];
  for (let y = 0; y < height; y += 8) {
    const small = lineAt(dot, width, y, 1);
    const large = y + 16 <= height ? lineAt(dot, width, y, 2) : '';
    if (lettersIn(large) > 0 && lettersIn(large) >= lettersIn(small)) {
      rows.push(large, '');
      y += 8;
    } else {
      rows.push(small);
    }
  }
  return rows;
}

/** The line as it reads from the first column that makes most letters of it. */
function lineAt(dot: Dot, width: number, y: number, scale: number): string {
  let best = '';
  for (let start = 0; start < cell * scale; start++) {
    let line = '';
    for (let x = start; x + 5 * scale <= width; x += cell * scale) line += letterAt(dot, x, y, scale, width);
    if (lettersIn(line) > lettersIn(best)) best = line;
  }
  return best.trimEnd();
}

function letterAt(dot: Dot, x: number, y: number, scale: number, width: number): string {
  const rows: number[] = [];
  for (let row = 0; row < 8; row++) {
    let bits = 0;
    for (let column = 0; column < cell; column++) {
      const left = x + column * scale;
      const lit = left < width && dot(left, y + row * scale);
      for (let part = 1; part < scale * scale; part++) {
        const dx = part % scale;
        if (left + dx < width && dot(left + dx, y + row * scale + Math.floor(part / scale)) !== lit)
          return ' ';
      }
      bits = bits * 2 + (lit ? 1 : 0);
    }
    rows.push(bits);
  }
  // The column behind a letter is empty.
  if (rows.some((bits) => bits & 1)) return ' ';
  const glyph: Glyph = rows.map((bits) => bits >> 1);
  return signOf(glyph) ?? ' ';
}

function lettersIn(line: string): number {
  return line.replaceAll(' ', '').length;
}
