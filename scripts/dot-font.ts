/** Writes the table of the Arduino library DotFont from `blocks/dot-font.ts`: `node scripts/dot-font.ts`. */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { drawnSigns, glyphOf } from '../blocks/dot-font.ts';

export const dotFontTable = fileURLToPath(
  new URL('../toolchain/libraries/DotFont/src/glyphs.h', import.meta.url),
);

const runs = [
  { name: 'latin', first: ' ', last: '~' },
  { name: 'cyrillic', first: 'А', last: 'я' },
] as const;

/** The text of `glyphs.h`. */
export function dotFontText(): string {
  const inRun = (sign: string) => runs.some(({ first, last }) => sign >= first && sign <= last);
  const others = drawnSigns
    .filter((sign) => !inRun(sign) && sign.length === 1 && !'Іі'.includes(sign))
    .sort();
  const tables = runs.map(({ name, first, last }) => table(name, signsFrom(first, last)));
  const codes = others.map((sign) => `0x${codeOf(sign).toString(16).padStart(4, '0')}`);
  return `/** Made by \`node scripts/dot-font.ts\`: five columns of each sign, the lowest bit is the top dot. */
#pragma once
#include <Arduino.h>

${tables.join('\n\n')}

static const uint16_t otherSigns[] PROGMEM = {${codes.join(', ')}};

${table('other', others)}
`;
}

function table(name: string, signs: readonly string[]): string {
  const lines = signs.map(
    (sign) => `    {${columns(sign).join(', ')}},  // ${sign === '\\' ? 'backslash' : sign}`,
  );
  return `static const uint8_t ${name}Glyphs[][5] PROGMEM = {\n${lines.join('\n')}\n};`;
}

function columns(sign: string): string[] {
  const glyph = glyphOf(sign) ?? [];
  return [4, 3, 2, 1, 0].map((bit) => {
    const column = glyph.reduce((sum, row, at) => sum | (((row >> bit) & 1) << at), 0);
    return `0x${column.toString(16).padStart(2, '0')}`;
  });
}

function signsFrom(first: string, last: string): string[] {
  const from = codeOf(first);
  return Array.from({ length: codeOf(last) - from + 1 }, (_, at) => String.fromCharCode(from + at));
}

function codeOf(sign: string): number {
  return sign.charCodeAt(0);
}

if (import.meta.main) writeFileSync(dotFontTable, dotFontText());
