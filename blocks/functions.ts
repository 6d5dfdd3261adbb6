import { CannotGenerate } from './cpp/context.ts';
import { nothing } from './cpp/context-of.ts';
import { call } from './cpp/expression.ts';
import { numberLiteral } from './cpp/literal.ts';
import { unmarked } from './cpp/marks.ts';
import { type Category, gap } from './entry.ts';

/** Functions that the pupil makes: named once, called anywhere, with what they take and what they give. */
export const functions: Category = {
  id: 'functions',
  hue: 312,
  icon: 'square-function',
  words: { ru: 'Функции', en: 'Functions' },
  custom: 'functions',
  blocks: [
    {
      type: 'function_define',
      kind: 'frame',
      runs: 'function',
      mutator: 'function_define_shape',
      gaps: { NAME: { kind: 'text', value: 'step' }, DO: gap.body() },
      words: {
        ru: {
          text: 'функция {NAME} {DO}',
          parts: {
            name: 'шаг',
            parameter: 'получает',
            type: 'это',
            AUTO: 'что дадут',
            INT: 'целое',
            LONG: 'большое целое',
            FLOAT: 'дробное',
            BOOL: 'да или нет',
            STRING: 'текст',
            more: 'Добавить параметр',
            less: 'Убрать параметр',
            up: 'Поставить параметр раньше',
          },
          tip: 'Дай имя нескольким блокам и вызывай их по имени сколько хочешь. Плюс добавляет то, что функция получает.',
          synonyms: ['процедура', 'подпрограмма', 'свой блок', 'void'],
        },
        en: {
          text: 'function {NAME} {DO}',
          parts: {
            name: 'step',
            parameter: 'takes',
            type: 'as',
            AUTO: 'whatever is given',
            INT: 'a whole number',
            LONG: 'a big whole number',
            FLOAT: 'a decimal number',
            BOOL: 'yes or no',
            STRING: 'a text',
            more: 'Add a parameter',
            less: 'Remove the parameter',
            up: 'Move the parameter up',
          },
          tip: 'Give several blocks a name and call them by it as often as you like. The plus adds what the function takes.',
          synonyms: ['procedure', 'subroutine', 'own block', 'void', 'define'],
        },
      },
      cpp: (here) => {
        const body = here.body('DO');
        const routine = here.routine();
        if (routine === undefined) throw new CannotGenerate('no function');
        const parameters = routine.parameters
          .map(({ name, declared }) => {
            const isReference = declared.endsWith('&');
            const isIdle = !isReference && isOnlySet(name, unmarked(body));
            return `${isIdle ? '[[maybe_unused]] ' : ''}${declared}${isReference ? '' : ' '}${name}`;
          })
          .join(', ');
        const isEnded = /^ {2}return\b/.test(unmarked(body).trimEnd().split('\n').at(-1) ?? '');
        const { result } = routine;
        const end = result === undefined || isEnded ? '' : `  return ${nothing(result).code};\n`;
        return `${routine.declaredResult} ${routine.name}(${parameters}) {\n${body}${end}}`;
      },
    },
    {
      type: 'function_result',
      kind: 'statement',
      insideFunction: true,
      ends: true,
      gaps: { VALUE: gap.any(0) },
      words: {
        ru: {
          text: 'вернуть {VALUE}',
          tip: 'Заканчивает функцию и отдаёт значение туда, где её вызвали.',
          synonyms: ['return', 'результат', 'ответ'],
        },
        en: {
          text: 'give back {VALUE}',
          tip: 'Ends the function and gives the value to the place that called it.',
          synonyms: ['return', 'result', 'answer'],
        },
      },
      cpp: (here) => {
        if (here.routine() === undefined) return '';
        return `return ${here.returned(here.value('VALUE')).code};`;
      },
    },
    {
      type: 'function_return',
      kind: 'statement',
      insideFunction: true,
      ends: true,
      gaps: {},
      words: {
        ru: {
          text: 'закончить функцию',
          tip: 'Сразу возвращается туда, где функцию вызвали.',
          synonyms: ['return', 'выйти'],
        },
        en: {
          text: 'leave the function',
          tip: 'Goes back at once to the place that called the function.',
          synonyms: ['return', 'exit'],
        },
      },
      cpp: (here) => {
        const routine = here.routine();
        if (routine === undefined) return '';
        return routine.result === undefined ? 'return;' : `return ${nothing(routine.result).code};`;
      },
    },
    {
      type: 'function_call',
      kind: 'statement',
      mutator: 'function_call_shape',
      presets: [],
      gaps: {},
      words: {
        ru: { text: 'сделать', tip: 'Выполняет функцию с этим именем.', synonyms: ['вызвать'] },
        en: { text: 'do', tip: 'Runs the function with this name.', synonyms: ['call', 'run'] },
      },
      cpp: (here) => {
        const called = here.call();
        if (called === undefined) throw new CannotGenerate('no such function');
        return `${called.name}(${called.given.map(({ code }) => code).join(', ')});`;
      },
    },
    {
      type: 'function_value',
      kind: 'value',
      output: undefined,
      mutator: 'function_call_shape',
      presets: [],
      gaps: {},
      words: {
        ru: {
          text: 'ответ',
          tip: 'Выполняет функцию и берёт то, что она вернула.',
          synonyms: ['вызвать', 'результат'],
        },
        en: {
          text: 'answer of',
          tip: 'Runs the function and takes what it gives back.',
          synonyms: ['call', 'result'],
        },
      },
      cpp: (here) => {
        const called = here.call();
        return called?.result === undefined
          ? numberLiteral(0)
          : call(called.name, called.given, called.result);
      },
    },
  ],
};

/** gcc warns of a parameter that the body changes and never asks. */
function isOnlySet(name: string, body: string): boolean {
  const count = (pattern: string): number => body.match(new RegExp(pattern, 'gm'))?.length ?? 0;
  const sets = count(`^ *${name} [-+]?= `) + count(`^ *${name}(?:\\+\\+|--);$`);
  return sets > 0 && count(`\\b${name}\\b`) === sets;
}
