import type { ConstantTable } from '../../code-editor/memory-view.ts';
import type { CodeSymbol } from '../../compiler/index.ts';
import type { ElfSymbol } from '../../firmware/index.ts';

/** Types of one byte and of four on AVR; what is neither takes two. */
const oneByte = /\b(?:char|byte|bool|boolean|u?int8_t)\b/;
const fourBytes = /\b(?:long|float|double|u?int32_t)\b/;

/** The sketch's lists of numbers that never change and stand in RAM all the same, the biggest first. */
export function constantTables(
  own: readonly CodeSymbol[],
  symbols: readonly ElfSymbol[],
): readonly ConstantTable[] {
  return symbols.flatMap(({ name, kind, place, bytes }) => {
    if (kind !== 'variable' || place !== 'data') return [];
    const declared = own.find((symbol) => symbol.name === name && /\bconst\b.*\[\]$/.test(symbol.type));
    // Texts in lists are pointers: they need more than a word.
    const type = declared?.type.replace(/\s*\[\]$/, '');
    if (type === undefined || /[*]|\b(?:String|struct)\b/.test(type)) return [];
    const reading = oneByte.test(type) ? 'byte' : fourBytes.test(type) ? 'dword' : 'word';
    const read = /\b(?:float|double)\b/.test(type) ? 'float' : reading;
    return [{ name, bytes, declaration: `${type} ${name}[]`, reading: `pgm_read_${read}(&${name}[i])` }];
  });
}
