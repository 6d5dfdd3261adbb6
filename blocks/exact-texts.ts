import { changedAs } from './cpp/changed-as.ts';
import type { CppContext } from './cpp/context.ts';
import { asNumber, asText } from './cpp/convert.ts';
import { atom, call, cast, constant, type Expression } from './cpp/expression.ts';
import { decimalLiteral, textLiteral } from './cpp/literal.ts';
import { method } from './cpp/texts.ts';
import { type BlockEntry, gap } from './entry.ts';
import { numberForms, textChanges, textMethods } from './exact-names.ts';

/** Methods of Arduino's `String`, as C++ calls them: letters are counted from 0. */
export const exactTexts: readonly BlockEntry[] = [
  {
    type: 'cpp_text_get',
    kind: 'value',
    level: 'expert',
    output: ['Number'],
    gaps: { TEXT: gap.anyText('abc'), NAME: gap.choice(...Object.keys(textMethods[0])) },
    words: {
      ru: {
        text: 'C++ {TEXT} {NAME}',
        tip: 'length — сколько в тексте байтов; toInt и toFloat — число, с которого он начинается.',
        choices: { NAME: called(textMethods[0], '()') },
        synonyms: ['String', 'длина', 'в число'],
      },
      en: {
        text: 'C++ {TEXT} {NAME}',
        tip: 'length is how many bytes the text has; toInt and toFloat are the number it begins with.',
        choices: { NAME: called(textMethods[0], '()') },
        synonyms: ['String', 'length', 'to number'],
      },
    },
    cpp: (here) => asked(here, 0, []),
  },
  {
    type: 'cpp_text_ask',
    kind: 'value',
    level: 'expert',
    output: undefined,
    gaps: { TEXT: gap.anyText('abc'), NAME: gap.choice(...Object.keys(textMethods[1])), A: gap.any(0) },
    words: {
      ru: {
        text: 'C++ {TEXT} {NAME} {A}',
        tip: 'Спрашивает текст, как в C++: буквы считаются с 0, а если indexOf ничего не нашёл, будет −1.',
        choices: { NAME: called(textMethods[1]) },
        synonyms: ['String', 'найти', 'буква', 'подстрока', 'сравнить'],
      },
      en: {
        text: 'C++ {TEXT} {NAME} {A}',
        tip: 'Asks a text as C++ does: letters are counted from 0, and indexOf gives −1 if it finds nothing.',
        choices: { NAME: called(textMethods[1]) },
        synonyms: ['String', 'find', 'letter', 'compare'],
      },
    },
    cpp: (here) => asked(here, 1, ['A']),
  },
  {
    type: 'cpp_text_ask_from',
    kind: 'value',
    level: 'expert',
    output: undefined,
    gaps: {
      TEXT: gap.anyText('abc'),
      NAME: gap.choice(...Object.keys(textMethods[2])),
      A: gap.any(0),
      B: gap.any(1),
    },
    words: {
      ru: {
        text: 'C++ {TEXT} {NAME} {A} , {B}',
        tip: 'substring — кусок от одной буквы до другой (она не входит); остальные ищут с буквы номер {B}. Счёт с 0.',
        choices: { NAME: called(textMethods[2]) },
        synonyms: ['String', 'найти', 'подстрока', 'кусок'],
      },
      en: {
        text: 'C++ {TEXT} {NAME} {A} , {B}',
        tip: 'substring is the piece from one letter up to another, which is left out; the others look from letter {B} on. Counted from 0.',
        choices: { NAME: called(textMethods[2]) },
        synonyms: ['String', 'find', 'piece'],
      },
    },
    cpp: (here) => asked(here, 2, ['A', 'B']),
  },
  {
    type: 'cpp_text_of',
    kind: 'value',
    level: 'expert',
    output: ['String'],
    gaps: { VALUE: gap.any(65), AS: gap.choice('String', ...numberForms) },
    words: {
      ru: {
        text: 'String: {VALUE} {AS}',
        tip: 'Текст из числа, знака или другого текста. Число — в любой системе счисления или со столькими знаками после точки.',
        choices: {
          AS: {
            ...{ String: 'как есть', HEX: 'в шестнадцатеричной', BIN: 'в двоичной' },
            ...{ OCT: 'в восьмеричной', DEC: 'в десятичной' },
          },
        },
        synonyms: ['в строку', 'HEX', 'BIN'],
      },
      en: {
        text: 'String: {VALUE} {AS}',
        tip: 'A text of a number, a character or another text. A number in any base, or with so many digits after the point.',
        choices: {
          AS: {
            ...{ String: 'as it is', HEX: 'in hexadecimal', BIN: 'in binary' },
            ...{ OCT: 'in octal', DEC: 'in decimal' },
          },
        },
        synonyms: ['to text', 'HEX', 'BIN'],
      },
    },
    cpp: (here) => {
      const as = here.field('AS');
      if (as !== 'String') {
        // Digits after the point are those of a decimal number.
        const value = /^\d$/.test(as) ? withPoint(here.number('VALUE')) : here.whole('VALUE');
        return call('String', [value, atom(as, 'int')], 'String', { pure: true });
      }
      const given = here.isEmpty('VALUE') ? [] : [here.value('VALUE')];
      return call('String', given, 'String', { pure: true });
    },
  },
  change('cpp_text_change', 0, {
    ru: {
      text: 'C++ {VAR} {NAME}',
      tip: 'Меняет сам текст в переменной: большие буквы, маленькие или без пробелов по краям.',
      synonyms: ['String', 'обрезать', 'заглавные'],
    },
    en: {
      text: 'C++ {VAR} {NAME}',
      tip: 'Changes the text in the variable itself: capitals, small letters, or no blanks at its ends.',
      synonyms: ['String', 'trim', 'capitals'],
    },
  }),
  change('cpp_text_change_by', 1, {
    ru: {
      text: 'C++ {VAR} {NAME} {A}',
      tip: 'concat приписывает в конец, remove стирает с этой буквы (счёт с 0), reserve готовит место для стольких букв.',
      synonyms: ['String', 'приписать', 'стереть'],
    },
    en: {
      text: 'C++ {VAR} {NAME} {A}',
      tip: 'concat adds at the end, remove erases from that letter on (counted from 0), reserve makes room for so many letters.',
      synonyms: ['String', 'append', 'erase'],
    },
  }),
  change('cpp_text_put', 2, {
    ru: {
      text: 'C++ {VAR} {NAME} {A} , {B}',
      tip: 'replace меняет одно на другое везде, setCharAt ставит знак на место, remove стирает с буквы столько-то. Счёт с 0.',
      synonyms: ['String', 'заменить', 'стереть'],
    },
    en: {
      text: 'C++ {VAR} {NAME} {A} , {B}',
      tip: 'replace puts one for the other everywhere, setCharAt sets a character, remove erases so many from a letter on. Counted from 0.',
      synonyms: ['String', 'swap', 'erase'],
    },
  }),
];

type Words = Readonly<Record<'ru' | 'en', { text: string; tip: string; synonyms: readonly string[] }>>;

function withPoint(value: Expression): Expression {
  const known = constant(value);
  if (known !== undefined && value.type !== 'float') return decimalLiteral(known);
  return value.type === 'float' ? value : cast('float', value);
}

/** A method that changes the text itself. */
function change(type: string, count: 0 | 1 | 2, words: Words): BlockEntry {
  const names = textChanges[count];
  const choices = { NAME: called(names, count === 0 ? '()' : '') };
  const values = ['A', 'B'].slice(0, count);
  return {
    ...{ type, kind: 'statement', level: 'expert', changes: 'VAR' },
    gaps: {
      VAR: gap.variable(),
      NAME: gap.choice(...Object.keys(names)),
      ...Object.fromEntries(values.map((name, at) => [name, gap.any(at)])),
    },
    words: { ru: { ...words.ru, choices }, en: { ...words.en, choices } },
    cpp: (here) => {
      here.assigned('VAR', textLiteral(''));
      const name = here.field('NAME');
      const given = taken(
        values.map((gap) => here.value(gap)),
        names[name] ?? '',
      );
      const brackets = given.map(({ code }) => code).join(', ');
      return changedAs(here, 'VAR', 'text', (text) => `${text}.${name}(${brackets});`);
    },
  };
}

function asked(here: CppContext, count: 0 | 1 | 2, gaps: readonly string[]): Expression {
  const name = here.field('NAME');
  const { gives, takes } = textMethods[count][name] ?? { gives: 'int', takes: '' };
  const given = gaps.map((gap) => here.value(gap));
  const called = method(here.value('TEXT'), name, taken(given, takes), gives);
  return name === '[]' ? { ...called, code: called.code.replace(/\.\[\]\((.*)\)$/s, '[$1]') } : called;
}

/** What stands between the brackets, each as the method takes it. */
function taken(given: readonly Expression[], takes: string): Expression[] {
  // A text cannot be replaced by a sign, nor a sign by a text.
  const isOfTexts = takes === 'ss' && given.some(({ type }) => type === 'String');
  return given.map((value, at) => {
    if (isOfTexts || takes[at] === 't') return asText(value);
    return takes[at] === 'n' ? asNumber(value) : value;
  });
}

function called(names: Readonly<Record<string, unknown>>, end = ''): Record<string, string> {
  return Object.fromEntries(Object.keys(names).map((name) => [name, `.${name}${end}`]));
}
