import { atom } from './cpp/expression.ts';
import { random } from './cpp/functions.ts';
import { forEachItem, itemAt, made, reduced, setItem } from './cpp/list-code.ts';
import { numberLiteral } from './cpp/literal.ts';
import { type Category, gap } from './entry.ts';

/** Lists of numbers. Their items are counted from 1, as children count; a number that is no item's does no harm. */
export const lists: Category = {
  id: 'lists',
  hue: 120,
  icon: 'list',
  words: { ru: 'Списки', en: 'Lists' },
  custom: 'lists',
  blocks: [
    {
      type: 'list_make',
      kind: 'statement',
      changes: 'LIST',
      gaps: { LIST: gap.list(), ITEMS: { kind: 'text', value: '5, 3, 8' } },
      words: {
        ru: {
          text: '{LIST} — список {ITEMS}',
          tip: 'Числа через запятую, дробные — с точкой. Длина списка потом не меняется.',
          synonyms: ['массив', 'создать список', 'array'],
        },
        en: {
          text: '{LIST} is the list {ITEMS}',
          tip: 'Numbers with commas between them, decimals with a point. The list keeps its length.',
          synonyms: ['array', 'make a list', 'create'],
        },
      },
      cpp: (here) => made(here, 'LIST'),
    },
    {
      type: 'list_make_zeros',
      kind: 'statement',
      changes: 'LIST',
      gaps: { LIST: gap.list(), LENGTH: { kind: 'number', value: 10, least: 1, most: 900, step: 1 } },
      words: {
        ru: {
          text: '{LIST} — список из {LENGTH} нулей',
          tip: 'Место для стольких чисел. Пока все они — нули.',
          synonyms: ['массив', 'пустой список', 'array'],
        },
        en: {
          text: '{LIST} is a list of {LENGTH} zeros',
          tip: 'Room for this many numbers. All are zeros at first.',
          synonyms: ['array', 'empty list'],
        },
      },
      cpp: (here) => made(here, 'LIST'),
    },
    {
      type: 'list_item',
      kind: 'value',
      output: ['Number'],
      gaps: { LIST: gap.list(), AT: gap.number(1) },
      words: {
        ru: {
          text: '{LIST} число номер {AT}',
          tip: 'Первое число — номер 1. Если номер слишком мал или велик, берётся первое или последнее.',
          synonyms: ['элемент', 'индекс', '[]'],
        },
        en: {
          text: '{LIST} item {AT}',
          tip: 'The first item is number 1. If the number is too small or too big, it is the first or the last.',
          synonyms: ['element', 'index', 'get', '[]'],
        },
      },
      cpp: (here) => itemAt(here, here.list('LIST'), here.number('AT')),
    },
    {
      type: 'list_set',
      kind: 'statement',
      changes: 'LIST',
      gaps: { LIST: gap.list(), AT: gap.number(1), VALUE: gap.number(0) },
      words: {
        ru: {
          text: 'в {LIST} на место {AT} поставить {VALUE}',
          tip: 'Меняет одно число списка. Первое место — номер 1. Если такого места нет, ничего не меняется.',
          synonyms: ['элемент', 'заменить', 'записать', '[]'],
        },
        en: {
          text: 'in {LIST} set item {AT} to {VALUE}',
          tip: 'Changes one item of the list. The first is number 1. If there is no such item, nothing changes.',
          synonyms: ['element', 'replace', 'store', '[]'],
        },
      },
      cpp: (here) => setItem(here, here.number('AT'), here.listed('LIST', here.number('VALUE'))),
    },
    {
      type: 'list_length',
      kind: 'value',
      output: ['Number'],
      gaps: { LIST: gap.list() },
      words: {
        ru: {
          text: 'сколько чисел в {LIST}',
          tip: 'Длина списка: сколько в нём чисел.',
          synonyms: ['длина', 'размер', 'количество'],
        },
        en: {
          text: 'how many items in {LIST}',
          tip: 'How many items the list has.',
          synonyms: ['length', 'size', 'count'],
        },
      },
      cpp: (here) => numberLiteral(here.list('LIST').length),
    },
    {
      type: 'list_reduce',
      kind: 'value',
      output: ['Number'],
      gaps: { WHAT: gap.choice('SUM', 'AVERAGE', 'MIN', 'MAX'), LIST: gap.list() },
      words: {
        ru: {
          text: '{WHAT} из {LIST}',
          tip: 'Складывает все числа списка, находит их среднее, самое маленькое или самое большое.',
          choices: { WHAT: { SUM: 'сумма', AVERAGE: 'среднее', MIN: 'меньшее', MAX: 'большее' } },
          synonyms: ['минимум', 'максимум', 'сложить'],
        },
        en: {
          text: '{WHAT} of {LIST}',
          tip: 'Adds up all items of the list, finds their average, the smallest or the largest.',
          choices: { WHAT: { SUM: 'sum', AVERAGE: 'average', MIN: 'smallest', MAX: 'largest' } },
          synonyms: ['minimum', 'maximum', 'mean', 'total'],
        },
      },
      cpp: (here) => reduced(here, here.field('WHAT'), here.list('LIST')),
    },
    {
      type: 'list_random',
      kind: 'value',
      output: ['Number'],
      gaps: { LIST: gap.list() },
      words: {
        ru: {
          text: 'случайное число из {LIST}',
          tip: 'Одно из чисел списка наугад.',
          synonyms: ['random', 'выбрать'],
        },
        en: {
          text: 'random item of {LIST}',
          tip: 'One item of the list by chance.',
          synonyms: ['pick', 'choose'],
        },
      },
      cpp: (here) => {
        const { name, length, type } = here.list('LIST');
        const place = random(here, numberLiteral(0), numberLiteral(length - 1));
        return atom(`${name}[${place.code}]`, type, { pure: false });
      },
    },
    {
      type: 'list_for_each',
      kind: 'statement',
      gaps: { VAR: gap.variable(), LIST: gap.list(), DO: gap.body() },
      changes: 'VAR',
      repeats: 'DO',
      words: {
        ru: {
          text: 'для каждого {VAR} из {LIST} {DO}',
          tip: 'Переменная получает числа списка по очереди, и блоки внутри выполняются для каждого.',
          synonyms: ['цикл', 'перебрать', 'for'],
        },
        en: {
          text: 'for each {VAR} in {LIST} {DO}',
          tip: 'The variable takes the items of the list in turn, and the blocks inside run for each.',
          synonyms: ['loop', 'foreach', 'iterate'],
        },
      },
      cpp: (here) => forEachItem(here),
    },
  ],
};
