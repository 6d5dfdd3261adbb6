import { CannotGenerate } from './cpp/context.ts';
import { asType } from './cpp/convert.ts';
import { type Expression, Order } from './cpp/expression.ts';
import { foreignStatements, foreignValue, headerName } from './cpp/foreign.ts';
import { outdented } from './cpp/layout.ts';
import { namedType } from './cpp/types.ts';
import { type Category, gap } from './entry.ts';
import { exact } from './exact.ts';
import { exactCalls } from './exact-calls.ts';
import { exactChanges } from './exact-changes.ts';
import { exactConversions } from './exact-conversions.ts';
import { exactFunctionBlocks } from './exact-functions.ts';
import { exactLoops } from './exact-loops.ts';
import { exactMemory } from './exact-memory.ts';
import { exactSignals } from './exact-signals.ts';
import { exactSwitch } from './exact-switch.ts';
import { exactTexts } from './exact-texts.ts';
import { exactValues } from './exact-values.ts';
import { numberTypeWords } from './type-words.ts';

/** C++ inside blocks, and interrupts: for those who know what they do. */
export const expert: Category = {
  id: 'expert',
  hue: 0,
  icon: 'code-xml',
  words: { ru: 'C++', en: 'C++' },
  levels: ['expert'],
  blocks: [
    {
      type: 'cpp_statement',
      kind: 'statement',
      level: 'expert',
      gaps: { CODE: { kind: 'text', value: 'digitalWrite(13, HIGH);' } },
      words: {
        ru: {
          text: 'C++ {CODE}',
          tip: 'Эта строка попадёт в программу как есть.',
          synonyms: ['код', 'строка', 'команда'],
        },
        en: {
          text: 'C++ {CODE}',
          tip: 'This line goes into the program as it stands.',
          synonyms: ['code', 'line', 'statement'],
        },
      },
      cpp: (here) => foreignStatements(here.field('CODE')),
    },
    {
      type: 'cpp_value',
      kind: 'value',
      level: 'expert',
      output: undefined,
      gaps: {
        CODE: { kind: 'text', value: 'analogRead(A0)' },
        TYPE: gap.choice('INT', 'LONG', 'FLOAT', 'BOOL', 'STRING'),
      },
      words: {
        ru: {
          text: 'C++ {CODE} даёт {TYPE}',
          tip: 'Выражение C++, которое попадёт в программу как есть, и что оно даёт.',
          choices: {
            TYPE: { ...numberTypeWords.ru, STRING: 'текст' },
          },
          synonyms: ['код', 'выражение', 'значение'],
        },
        en: {
          text: 'C++ {CODE} gives {TYPE}',
          tip: 'A C++ expression that goes into the program as it stands, and what it gives.',
          choices: {
            TYPE: { ...numberTypeWords.en, STRING: 'a text' },
          },
          synonyms: ['code', 'expression', 'value'],
        },
      },
      cpp: (here) => {
        const type = namedType(here.field('TYPE'));
        const code = foreignValue(here.field('CODE'), type);
        // What it holds is not known: brackets keep it together, and it may give something else each time.
        const isCall = /^[\w.]+(?:\([^()]*\))?$/.test(code);
        const value: Expression = {
          code: isCall ? code : `(${code})`,
          order: isCall ? Order.postfix : Order.atom,
          type,
          pure: false,
          reads: [],
        };
        return type === 'String'
          ? { ...value, code: `String(${code})`, order: Order.postfix }
          : asType(type, value);
      },
    },
    {
      type: 'cpp_global',
      kind: 'statement',
      level: 'expert',
      gaps: { CODE: { kind: 'text', value: 'int speeds[3];' } },
      words: {
        ru: {
          text: 'C++ вверху программы {CODE}',
          tip: 'Эта строка встанет до всех функций: переменная, константа или объект.',
          synonyms: ['глобальная', 'объявление', 'define', 'const'],
        },
        en: {
          text: 'C++ at the top {CODE}',
          tip: 'This line stands before all functions: a variable, a constant or an object.',
          synonyms: ['global', 'declaration', 'define', 'const'],
        },
      },
      cpp: (here) => {
        const code = foreignStatements(here.field('CODE'));
        here.object(`cpp ${code}`, code);
        return '';
      },
    },
    {
      type: 'cpp_include',
      kind: 'statement',
      level: 'expert',
      gaps: { HEADER: { kind: 'text', value: 'Wire.h' } },
      words: {
        ru: {
          text: 'подключить {HEADER}',
          tip: 'Подключает библиотеку: в программе встанет #include.',
          synonyms: ['include', 'библиотека', 'заголовок'],
        },
        en: {
          text: 'include {HEADER}',
          tip: 'Brings in a library: an #include stands in the program.',
          synonyms: ['library', 'header'],
        },
      },
      cpp: (here) => {
        const header = headerName(here.field('HEADER'));
        if (header === undefined) throw new CannotGenerate('no such header');
        here.include(header);
        return '';
      },
    },
    {
      type: 'cpp_interrupt',
      kind: 'frame',
      level: 'expert',
      runs: 'function',
      interrupts: true,
      gaps: {
        PIN: gap.fixedPin('interrupt', '2'),
        EVENT: gap.choice('FALLING', 'RISING', 'CHANGE'),
        DO: gap.body(),
      },
      words: {
        ru: {
          text: 'прерывание: пин {PIN} {EVENT} {DO}',
          tip: 'Выполняется сразу, что бы программа ни делала. Внутри должно быть коротко и без «ждать».',
          choices: { EVENT: { FALLING: 'выключился', RISING: 'включился', CHANGE: 'изменился' } },
          synonyms: ['attachInterrupt', 'ISR', 'событие'],
        },
        en: {
          text: 'interrupt: pin {PIN} {EVENT} {DO}',
          tip: 'Runs at once, whatever the program does. Keep it short and without any “wait”.',
          choices: { EVENT: { FALLING: 'turns off', RISING: 'turns on', CHANGE: 'changes' } },
          synonyms: ['attachInterrupt', 'ISR', 'event'],
        },
      },
      cpp: (here) => {
        const pin = here.pin('PIN', 'interrupt', 'INPUT_PULLUP').code.code;
        const event = here.field('EVENT');
        const name = here.name(`onPin${here.field('PIN')}`);
        here.setup(name, `attachInterrupt(digitalPinToInterrupt(${pin}), ${name}, ${event});`);
        return `void ${name}() {\n${here.body('DO')}}`;
      },
    },
    {
      type: 'cpp_without_interrupts',
      kind: 'statement',
      level: 'expert',
      gaps: { DO: gap.body() },
      words: {
        ru: {
          text: 'без прерываний {DO}',
          tip: 'Пока идут блоки внутри, прерывания ждут: так длинное число читают целиком.',
          synonyms: ['noInterrupts', 'interrupts', 'cli', 'sei'],
        },
        en: {
          text: 'without interrupts {DO}',
          tip: 'While the blocks inside run, interrupts wait: so a long number is read in one piece.',
          synonyms: ['noInterrupts', 'cli', 'sei', 'atomic'],
        },
      },
      cpp: (here) => `noInterrupts();\n${outdented(here.body('DO'))}interrupts();`,
    },
    ...exact,
    ...exactCalls,
    ...exactValues,
    ...exactChanges,
    ...exactFunctionBlocks,
    ...exactLoops,
    ...exactMemory,
    ...exactSignals,
    ...exactSwitch,
    ...exactTexts,
    ...exactConversions,
  ],
};
