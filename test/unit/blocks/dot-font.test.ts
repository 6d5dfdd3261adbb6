import { expect, test } from 'vitest';
import { drawnSigns, glyphOf, signOf, twins } from '../../../blocks/dot-font.ts';

test('every Latin and Russian letter, digit and mark is drawn, no two alike but the twins', () => {
  const russian = Array.from({ length: 64 }, (_, at) => String.fromCodePoint(0x410 + at)).join('');
  const ascii = Array.from({ length: 95 }, (_, at) => String.fromCodePoint(0x20 + at)).join('');
  for (const sign of `${ascii}${russian}Ёё°`) expect(glyphOf(sign), sign).toHaveLength(8);
  for (const sign of drawnSigns) {
    const glyph = glyphOf(sign) ?? [];
    expect(glyph.every((row) => row >= 0 && row < 32)).toBe(true);
    expect(signOf(glyph), sign).toBe(twins[sign] ?? sign);
  }
});
