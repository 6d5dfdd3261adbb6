import { compared } from '../cpp/arithmetic.ts';
import type { CppContext } from '../cpp/context.ts';
import type { Expression } from '../cpp/expression.ts';
import { numberLiteral } from '../cpp/literal.ts';
import { connected, until } from '../cpp/logic.ts';
import { type BlockEntry, gap } from '../entry.ts';
import { isAt } from '../parts/readings.ts';
import { distance } from '../parts/ultrasonic/index.ts';
import { chosen } from './chosen.ts';

const whereWords = {
  ru: { ANY: 'где-нибудь', LEFT: 'слева', RIGHT: 'справа' },
  en: { ANY: 'anywhere', LEFT: 'on the left', RIGHT: 'on the right' },
};
const whereLine = () => gap.choice('ANY', 'LEFT', 'RIGHT');

/** The robot looks round and repeats. */
export const think: readonly BlockEntry[] = [
  {
    type: 'start_repeat',
    kind: 'statement',
    level: 'start',
    gaps: { ICON: gap.icon('repeat'), TIMES: gap.slider(4, 2, 20, 1), DO: gap.body() },
    repeats: 'DO',
    words: {
      ru: {
        text: '{ICON} повторить {TIMES} раз {DO}',
        tip: 'Делает то, что внутри, столько раз.',
        synonyms: ['цикл', 'снова'],
      },
      en: {
        text: '{ICON} repeat {TIMES} times {DO}',
        tip: 'Does what is inside so many times.',
        synonyms: ['loop', 'again'],
      },
    },
    cpp: (here) => {
      const body = here.body('DO', 'counted');
      const i = here.counter();
      return `for (int ${i} = 0; ${i} < ${chosen(here, 'TIMES', 2, 20)}; ${i}++) {\n${body}}`;
    },
  },
  {
    type: 'start_forever',
    kind: 'statement',
    level: 'start',
    gaps: { ICON: gap.icon('infinity'), DO: gap.body() },
    repeats: 'DO',
    words: {
      ru: {
        text: '{ICON} повторять всегда {DO}',
        tip: 'Делает то, что внутри, снова и снова, без конца.',
        synonyms: ['бесконечно', 'цикл'],
      },
      en: {
        text: '{ICON} repeat for ever {DO}',
        tip: 'Does what is inside again and again, without end.',
        synonyms: ['loop', 'always'],
      },
    },
    cpp: (here) => `while (true) {\n${here.body('DO', 'loop')}}`,
  },
  {
    type: 'start_if_wall',
    kind: 'statement',
    level: 'start',
    parts: ['ultrasonic'],
    gaps: { ICON: gap.icon('brick-wall'), CM: gap.slider(20, 5, 100, 5), DO: gap.body() },
    words: {
      ru: {
        text: '{ICON} если стена ближе {CM} см {DO}',
        tip: 'Робот смотрит вперёд. Если стена рядом, он делает то, что внутри.',
        synonyms: ['препятствие', 'вижу стену', 'дальномер'],
      },
      en: {
        text: '{ICON} if a wall is nearer than {CM} cm {DO}',
        tip: 'The robot looks ahead. If a wall is near, it does what is inside.',
        synonyms: ['obstacle', 'see', 'distance'],
      },
    },
    cpp: (here) => `if (${wallNear(here)}) {\n${here.body('DO')}}`,
  },
  {
    type: 'start_if_line',
    kind: 'statement',
    level: 'start',
    parts: ['line-sensor'],
    gaps: { ICON: gap.icon('route'), WHERE: whereLine(), DO: gap.body() },
    words: {
      ru: {
        text: '{ICON} если линия {WHERE} {DO}',
        tip: 'Робот смотрит вниз. Если под датчиком чёрная линия, он делает то, что внутри.',
        choices: { WHERE: whereWords.ru },
        synonyms: ['вижу линию', 'чёрное', 'датчик линии'],
      },
      en: {
        text: '{ICON} if there is a line {WHERE} {DO}',
        tip: 'The robot looks down. If a black line is under its sensor, it does what is inside.',
        choices: { WHERE: whereWords.en },
        synonyms: ['see', 'black', 'line sensor'],
      },
    },
    cpp: (here) => `if (${seesLine(here).code}) {\n${here.body('DO')}}`,
  },
  {
    type: 'start_wait_wall',
    kind: 'statement',
    level: 'start',
    parts: ['ultrasonic'],
    gaps: { ICON: gap.icon('brick-wall'), CM: gap.slider(20, 5, 100, 5) },
    words: {
      ru: {
        text: '{ICON} ждать стену ближе {CM} см',
        tip: 'Робот делает то же, что делал, пока не увидит стену. Поставь перед этим «ехать вперёд».',
        synonyms: ['препятствие', 'до стены', 'дальномер'],
      },
      en: {
        text: '{ICON} wait for a wall nearer than {CM} cm',
        tip: 'The robot keeps on with what it does until it sees a wall. Put “keep going” before it.',
        synonyms: ['obstacle', 'distance'],
      },
    },
    // The sensor needs a rest between two looks, or it hears the echo of the last one.
    cpp: (here) => `while (${wallNear(here, 'GTE')}) {\n  delay(50);\n}`,
  },
  {
    type: 'start_wait_line',
    kind: 'statement',
    level: 'start',
    parts: ['line-sensor'],
    gaps: { ICON: gap.icon('route'), WHERE: whereLine() },
    words: {
      ru: {
        text: '{ICON} ждать линию {WHERE}',
        tip: 'Робот делает то же, что делал, пока под датчиком не появится чёрная линия. Поставь перед этим «ехать вперёд».',
        choices: { WHERE: whereWords.ru },
        synonyms: ['до линии', 'чёрное', 'датчик линии'],
      },
      en: {
        text: '{ICON} wait for a line {WHERE}',
        tip: 'The robot keeps on with what it does until a black line is under its sensor. Put “keep going” before it.',
        choices: { WHERE: whereWords.en },
        synonyms: ['until', 'black', 'line sensor'],
      },
    },
    cpp: (here) => `while (${until(seesLine(here)).code}) {\n}`,
  },
];

/** Whether the wall is nearer than the slider says, or (`GTE`) still further away. */
function wallNear(here: CppContext, comparison: 'LT' | 'GTE' = 'LT'): string {
  const ahead = distance(here, here.ownPart());
  return compared(comparison, ahead, numberLiteral(chosen(here, 'CM', 5, 100))).code;
}

/** The left sensor is the kit's first one, the right one its last. */
function seesLine(here: CppContext): Expression {
  const all = here.ownParts();
  const where = here.field('WHERE');
  const asked = where === 'LEFT' ? all.slice(0, 1) : where === 'RIGHT' ? all.slice(-1) : all;
  return asked
    .map((part) => isAt(part, 'OUT', part.setting('line') === 'LOW' ? 'LOW' : 'HIGH'))
    .reduce((some, other) => connected('||', some, other));
}
