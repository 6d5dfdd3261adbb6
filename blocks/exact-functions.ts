import type { BlockEntry } from './entry.ts';

/** A pupil's function as C++ declares it. */
export const exactFunctionBlocks: readonly BlockEntry[] = [
  {
    type: 'cpp_signature',
    kind: 'statement',
    level: 'expert',
    insideFunction: true,
    gaps: { RESULT: { kind: 'text', value: '' }, TAKES: { kind: 'text', value: 'byte' } },
    words: {
      ru: {
        text: 'типы C++: функция даёт {RESULT} , получает {TAKES}',
        tip: 'Какие типы стоят в объявлении функции: что она возвращает и, через запятую, что получает. Где пусто, тип выберет программа.',
        synonyms: ['byte', 'unsigned long', 'char', 'параметры', 'объявление'],
      },
      en: {
        text: 'C++ types: the function gives {RESULT} , takes {TAKES}',
        tip: 'The types in the function’s declaration: what it gives and, between commas, what it takes. Where nothing stands, the program chooses.',
        synonyms: ['byte', 'unsigned long', 'char', 'parameters', 'declaration'],
      },
    },
    cpp: (here) => {
      here.signs(here.field('RESULT'), here.field('TAKES').split(','));
      return '';
    },
  },
];
