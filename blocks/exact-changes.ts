import { changedAs } from './cpp/changed-as.ts';
import { asNumber, asType, named } from './cpp/convert.ts';
import { Order } from './cpp/expression.ts';
import { numberLiteral } from './cpp/literal.ts';
import { type BlockEntry, gap } from './entry.ts';
import { changingOperators, countingSigns } from './exact-names.ts';

/** Variables changed where they stand, as C++ writes it. */
export const exactChanges: readonly BlockEntry[] = [
  {
    type: 'cpp_change',
    kind: 'statement',
    level: 'expert',
    gaps: { VAR: gap.variable(), OP: gap.choice(...changingOperators), VALUE: gap.any(1) },
    changes: 'VAR',
    words: {
      ru: {
        text: 'C++ {VAR} {OP} {VALUE}',
        tip: 'Меняет переменную на месте: x *= 2 удваивает её, x <<= 1 сдвигает её биты влево.',
        choices: { OP: same(changingOperators) },
        synonyms: ['умножить', 'разделить', 'сдвинуть', 'изменить'],
      },
      en: {
        text: 'C++ {VAR} {OP} {VALUE}',
        tip: 'Changes the variable where it stands: x *= 2 doubles it, x <<= 1 shifts its bits left.',
        choices: { OP: same(changingOperators) },
        synonyms: ['multiply', 'divide', 'shift', 'change'],
      },
    },
    cpp: (here) => {
      here.assigned('VAR', numberLiteral(0));
      const operator = here.field('OP');
      const isOfBits = /^(?:[%&|^]|<<|>>)=$/.test(operator);
      const { code } = isOfBits ? here.whole('VALUE') : asNumber(here.value('VALUE'));
      return changedAs(here, 'VAR', isOfBits ? 'whole' : 'number', (name) => `${name} ${operator} ${code};`);
    },
  },
  {
    type: 'cpp_count',
    kind: 'value',
    level: 'expert',
    output: ['Number'],
    gaps: { VAR: gap.variable(), HOW: gap.choice(...countingSigns) },
    changes: 'VAR',
    words: {
      ru: {
        text: 'C++ {VAR} {HOW}',
        tip: 'Даёт значение переменной и меняет её на 1. x++ сначала даёт, потом меняет; ++x — наоборот.',
        choices: { HOW: same(countingSigns) },
        synonyms: ['инкремент', 'увеличить', 'счётчик'],
      },
      en: {
        text: 'C++ {VAR} {HOW}',
        tip: 'Gives the variable and changes it by 1. x++ gives first and changes then; ++x the other way round.',
        choices: { HOW: same(countingSigns) },
        synonyms: ['increment', 'counter'],
      },
    },
    cpp: (here) => {
      here.assigned('VAR', numberLiteral(0));
      const { code, type } = here.variable('VAR');
      const counted = (name: string) => here.field('HOW').replace('x', name);
      if (type !== 'String' && type !== 'bool')
        return { code: counted(code), order: Order.unary, type, pure: false, reads: [] };
      // C++ counts no texts and no truths: there and back.
      const [own, given] = [here.name('number'), here.name('given')];
      const back = asType(type, named(own, 'float')).code;
      const whole = `[&]() { float ${own} = ${asNumber(named(code, type)).code}; float ${given} = ${counted(own)}; ${code} = ${back}; return ${given}; }()`;
      return { code: whole, order: Order.postfix, type: 'float', pure: false, reads: [] };
    },
  },
  {
    type: 'cpp_bit_write',
    kind: 'statement',
    level: 'expert',
    gaps: { VAR: gap.variable(), BIT: gap.any(0), VALUE: gap.any(1) },
    changes: 'VAR',
    words: {
      ru: {
        text: 'bitWrite: {VAR} бит {BIT} станет {VALUE}',
        tip: 'Записывает в бит переменной 1 или 0. Бит 0 — самый правый.',
        synonyms: ['бит', 'маска'],
      },
      en: {
        text: 'bitWrite: {VAR} bit {BIT} becomes {VALUE}',
        tip: 'Writes 1 or 0 into a bit of the variable. Bit 0 is the first on the right.',
        synonyms: ['mask'],
      },
    },
    cpp: (here) => {
      here.assigned('VAR', numberLiteral(0));
      const [bit, value] = [here.whole('BIT', [0, 31]), here.number('VALUE')];
      return changedAs(here, 'VAR', 'whole', (name) => `bitWrite(${name}, ${bit.code}, ${value.code});`);
    },
  },
  {
    type: 'cpp_bit_read',
    kind: 'value',
    level: 'expert',
    output: ['Number', 'Boolean'],
    gaps: { VALUE: gap.any(5), BIT: gap.any(0) },
    words: {
      ru: {
        text: 'bitRead: {VALUE} бит {BIT}',
        tip: 'Бит числа: 1 или 0. Бит 0 — самый правый.',
        synonyms: ['бит', 'маска'],
      },
      en: {
        text: 'bitRead: {VALUE} bit {BIT}',
        tip: 'A bit of the number: 1 or 0. Bit 0 is the first on the right.',
        synonyms: ['mask'],
      },
    },
    cpp: (here) => {
      const [value, bit] = [here.whole('VALUE'), here.whole('BIT', [0, 31])];
      const code = `bitRead(${value.code}, ${bit.code})`;
      return { code, order: Order.postfix, type: 'int', pure: false, reads: [] };
    },
  },
];

function same(names: readonly string[]): Record<string, string> {
  return Object.fromEntries(names.map((name) => [name, name]));
}
