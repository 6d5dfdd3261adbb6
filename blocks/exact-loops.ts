import type { CppContext } from './cpp/context.ts';
import { asNumber } from './cpp/convert.ts';
import { constant } from './cpp/expression.ts';
import { nearestType, typeText } from './cpp/types.ts';
import { type BlockEntry, gap } from './entry.ts';
import { stepOperators } from './exact-names.ts';

/** Loops as C++ writes them. */
export const exactLoops: readonly BlockEntry[] = [
  {
    type: 'cpp_for',
    kind: 'statement',
    level: 'expert',
    gaps: {
      TYPE: { kind: 'text', value: 'int' },
      VAR: gap.variable(),
      FROM: gap.any(0),
      COND: gap.condition(),
      STEP: gap.choice(...stepOperators),
      BY: gap.any(1),
      DO: gap.body(),
    },
    changes: 'VAR',
    declares: 'VAR',
    repeats: 'DO',
    words: {
      ru: {
        text: 'for: {TYPE} {VAR} = {FROM} , пока {COND} , шаг {STEP} {BY} {DO}',
        tip: 'Цикл точно как в C++: объявляет переменную, повторяет, пока условие верно, и после каждого раза меняет её. Без типа берёт ту, что уже есть.',
        choices: { STEP: same() },
        synonyms: ['цикл', 'счётчик', 'повторить'],
      },
      en: {
        text: 'for: {TYPE} {VAR} = {FROM} , while {COND} , step {STEP} {BY} {DO}',
        tip: 'A loop exactly as in C++: it declares the variable, repeats while the condition is true and changes it after each round. With no type it takes the one there is.',
        choices: { STEP: same() },
        synonyms: ['loop', 'counter', 'repeat'],
      },
    },
    cpp: (here) => {
      const start = started(here);
      const variable = here.variable('VAR').code;
      const sign = here.field('STEP');
      const by = sign === '<<=' || sign === '>>=' ? here.whole('BY') : asNumber(here.value('BY'));
      const one = constant(by) === 1 ? { '+=': '++', '-=': '--' }[sign] : undefined;
      const step = one === undefined ? `${variable} ${sign} ${by.code}` : `${variable}${one}`;
      const condition = here.isEmpty('COND') ? '' : here.bool('COND').code;
      return `for (${start}; ${condition}; ${step}) {\n${here.body('DO', 'loop')}}`;
    },
  },
  {
    type: 'cpp_do_while',
    kind: 'statement',
    level: 'expert',
    gaps: { DO: gap.body(), COND: gap.condition() },
    repeats: 'DO',
    words: {
      ru: {
        text: 'делать {DO} и повторять, пока {COND}',
        tip: 'Сначала выполняет блоки внутри, потом спрашивает, повторить ли ещё раз: do … while.',
        synonyms: ['цикл', 'do while'],
      },
      en: {
        text: 'do {DO} and repeat while {COND}',
        tip: 'Runs the blocks inside first and then asks whether to do so again: do … while.',
        synonyms: ['loop', 'do while'],
      },
    },
    cpp: (here) => `do {\n${here.body('DO', 'loop')}} while (${here.bool('COND').code});`,
  },
];

/** What stands before the first semicolon: the variable is the loop's own where nobody else asks it. */
function started(here: CppContext): string {
  const wanted = here.field('TYPE').trim();
  const type = typeText(wanted);
  if (wanted === '' || !here.isUsedBelow('VAR')) {
    if (wanted !== '') here.declare('VAR', nearestType(type));
    return `${here.variable('VAR').code} = ${here.assigned('VAR', here.value('FROM')).code}`;
  }
  const { name, isAsked } = here.declareHere('VAR', nearestType(type));
  // gcc warns of a variable that nobody asks.
  return `${isAsked ? '' : '[[maybe_unused]] '}${type} ${name} = ${asNumber(here.value('FROM')).code}`;
}

function same(): Record<string, string> {
  return Object.fromEntries(stepOperators.map((sign) => [sign, sign]));
}
