import { type BitOperation, bitNumber, bitOperation, bitsTurned, wideFor } from './cpp/bits.ts';
import { asType } from './cpp/convert.ts';
import { call, constant, type Expression } from './cpp/expression.ts';
import { longLiteral, numberLiteral } from './cpp/literal.ts';
import { isWhole } from './cpp/types.ts';
import { type BlockEntry, gap } from './entry.ts';

const signs = { AND: '&', OR: '|', XOR: '^', SHL: '<<', SHR: '>>' };
const writers = { SET: 'bitSet', CLEAR: 'bitClear', TOGGLE: 'bitToggle' };

/** Bits of numbers; the first one on the right is bit 0, as in C++. */
export const bits: readonly BlockEntry[] = [
  {
    type: 'math_bits',
    kind: 'value',
    output: ['Number'],
    gaps: { A: gap.number(12), OP: gap.choice('AND', 'OR', 'XOR', 'SHL', 'SHR'), B: gap.number(10) },
    words: {
      ru: {
        text: 'биты {A} {OP} {B}',
        tip: '& — единица там, где единица у обоих, | — хотя бы у одного, ^ — только у одного. << и >> сдвигают влево и вправо.',
        choices: { OP: signs },
        synonyms: ['и', 'или', 'исключающее или', 'xor', 'сдвиг', 'маска'],
      },
      en: {
        text: 'bits {A} {OP} {B}',
        tip: '& gives 1 where both have 1, | where at least one has, ^ where only one has. << and >> shift left and right.',
        choices: { OP: signs },
        synonyms: ['and', 'or', 'xor', 'shift', 'mask', 'binary'],
      },
    },
    cpp: (here) => bitOperation(here.field('OP') as BitOperation, here.number('A'), here.number('B')),
  },
  {
    type: 'math_bit_not',
    kind: 'value',
    output: ['Number'],
    gaps: { A: gap.number(1) },
    words: {
      ru: {
        text: 'все биты наоборот {A}',
        tip: 'Каждая единица становится нулём, каждый ноль — единицей.',
        synonyms: ['~', 'инверсия', 'не'],
      },
      en: {
        text: 'all bits turned {A}',
        tip: 'Each 1 becomes 0 and each 0 becomes 1.',
        synonyms: ['~', 'invert', 'not', 'complement'],
      },
    },
    cpp: (here) => bitsTurned(here.number('A')),
  },
  {
    type: 'math_bit_read',
    kind: 'value',
    output: ['Number', 'Boolean'],
    gaps: { BIT: gap.number(0), VALUE: gap.number(5) },
    words: {
      ru: {
        text: 'бит {BIT} числа {VALUE}',
        tip: '1 или 0. Бит 0 — самый правый.',
        synonyms: ['bitRead'],
      },
      en: {
        text: 'bit {BIT} of {VALUE}',
        tip: '1 or 0. Bit 0 is the first on the right.',
        synonyms: ['bitRead'],
      },
    },
    cpp: (here) => {
      const bit = bitNumber(here.number('BIT'));
      const value = wideFor(bit, here.number('VALUE'));
      return call('bitRead', [value, bit], value.type, { pure: true, range: [0, 1] });
    },
  },
  {
    type: 'math_bit_write',
    kind: 'statement',
    gaps: { VAR: gap.variable(), BIT: gap.number(0), HOW: gap.choice('SET', 'CLEAR', 'TOGGLE') },
    changes: 'VAR',
    words: {
      ru: {
        text: 'в {VAR} бит {BIT} {HOW}',
        tip: 'Меняет один бит переменной. Бит 0 — самый правый.',
        choices: { HOW: { SET: 'поставить 1', CLEAR: 'поставить 0', TOGGLE: 'переключить' } },
        synonyms: ['bitSet', 'bitClear', 'bitToggle', 'bitWrite'],
      },
      en: {
        text: 'in {VAR} make bit {BIT} {HOW}',
        tip: 'Changes one bit of the variable. Bit 0 is the first on the right.',
        choices: { HOW: { SET: '1', CLEAR: '0', TOGGLE: 'the other' } },
        synonyms: ['bitSet', 'bitClear', 'bitToggle', 'bitWrite'],
      },
    },
    cpp: (here) => {
      const bit = bitNumber(here.number('BIT'));
      const how = here.field('HOW') as keyof typeof writers;
      const known = constant(bit);
      // From bit 15 on an `int` is too short.
      here.assigned(
        'VAR',
        known !== undefined && known < 15 ? numberLiteral(2 ** known) : longLiteral(65_536),
      );
      const variable = here.variable('VAR');
      if (isWhole(variable.type)) return `${writers[how]}(${variable.code}, ${bit.code});`;
      // Whichever bit is set, it is no longer 0.
      if (variable.type === 'bool' && how === 'SET') return `${variable.code} = true;`;
      const changed = asType(variable.type, written(how, variable, bit));
      return `${variable.code} = ${changed.code};`;
    },
  },
];

/** The same for a variable that is no whole number. */
function written(how: keyof typeof writers, variable: Expression, bit: Expression): Expression {
  const mask = bitOperation('SHL', numberLiteral(1), bit);
  const number = asType('long', variable);
  if (how === 'CLEAR') return bitOperation('AND', number, bitsTurned(mask));
  return bitOperation(how === 'SET' ? 'OR' : 'XOR', number, mask);
}
