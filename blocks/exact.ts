import { constant } from './cpp/expression.ts';
import { foreignStatements, foreignValue } from './cpp/foreign.ts';
import { nearestType, typeText } from './cpp/types.ts';
import { type BlockEntry, gap } from './entry.ts';

/**
 * What C++ says and the other blocks leave to Kulibin: how a variable is declared and where, when the port opens, that
 * a pin needs no setting up. With them a sketch that was written in C++ keeps its firmware as blocks.
 */
export const exact: readonly BlockEntry[] = [
  {
    type: 'cpp_variable',
    kind: 'statement',
    level: 'expert',
    gaps: {
      TYPE: { kind: 'text', value: 'int' },
      VAR: gap.variable(),
      VALUE: { kind: 'text', value: '0' },
    },
    words: {
      ru: {
        text: 'вверху программы {TYPE} {VAR} = {VALUE}',
        tip: 'Объявляет переменную до всех функций: её тип в C++ и что в ней лежит с самого начала.',
        synonyms: ['глобальная', 'объявить', 'byte', 'unsigned', 'const'],
      },
      en: {
        text: 'at the top {TYPE} {VAR} = {VALUE}',
        tip: 'Declares a variable before all functions: its C++ type and what it holds from the beginning.',
        synonyms: ['global', 'declare', 'byte', 'unsigned', 'const'],
      },
    },
    cpp: (here) => {
      const type = typeText(here.field('TYPE'));
      const { name } = here.declareHere('VAR', nearestType(type));
      const value = here.field('VALUE').trim();
      const code = value === '' ? '' : ` = ${foreignValue(value, nearestType(type))}`;
      here.object(`variable ${name}`, `${type} ${name}${code};`);
      return '';
    },
  },
  {
    type: 'cpp_list',
    kind: 'statement',
    level: 'expert',
    gaps: {
      TYPE: { kind: 'text', value: 'const int' },
      LIST: gap.list(),
      LENGTH: { kind: 'text', value: '' },
      ITEMS: { kind: 'text', value: '5, 3, 8' },
    },
    changes: 'LIST',
    words: {
      ru: {
        text: 'вверху программы {TYPE} список {LIST} длиной {LENGTH} : {ITEMS}',
        tip: 'Объявляет список до всех функций: тип его чисел в C++, сколько их и какие они. Без длины их столько, сколько записано.',
        synonyms: ['массив', 'объявить', 'array', 'byte', 'const'],
      },
      en: {
        text: 'at the top {TYPE} list {LIST} of length {LENGTH} : {ITEMS}',
        tip: 'Declares a list before all functions: the C++ type of its numbers, how many they are and which. Without a length they are as many as you write.',
        synonyms: ['array', 'declare', 'byte', 'const'],
      },
    },
    cpp: (here) => {
      const type = typeText(here.field('TYPE'));
      const { name } = here.declareHere('LIST', nearestType(type));
      const [length, items] = [here.field('LENGTH').trim(), here.field('ITEMS').trim()];
      const size = length === '' && items === '' ? '1' : length;
      const room = size === '' ? '' : foreignValue(size, 'int');
      const values = items === '' ? '' : ` = ${foreignValue(`{${items}}`, 'int')}`;
      here.object(`variable ${name}`, `${type} ${name}[${room}]${values};`);
      return '';
    },
  },
  {
    type: 'cpp_local',
    kind: 'statement',
    level: 'expert',
    gaps: { TYPE: { kind: 'text', value: 'int' }, VAR: gap.variable(), VALUE: gap.any(0) },
    changes: 'VAR',
    declares: 'VAR',
    words: {
      ru: {
        text: 'здесь {TYPE} {VAR} = {VALUE}',
        tip: 'Объявляет переменную, которая живёт только внутри этих скобок.',
        synonyms: ['локальная', 'объявить', 'местная'],
      },
      en: {
        text: 'here {TYPE} {VAR} = {VALUE}',
        tip: 'Declares a variable that lives only inside the blocks around it.',
        synonyms: ['local', 'declare'],
      },
    },
    cpp: (here) => {
      const type = typeText(here.field('TYPE'));
      if (!here.isUsedBelow('VAR')) {
        // Used elsewhere too: then it is the whole program's, and gets its value here.
        here.declare('VAR', nearestType(type));
        if (here.isEmpty('VALUE')) return '';
        return `${here.variable('VAR').code} = ${here.assigned('VAR', here.value('VALUE')).code};`;
      }
      const { name, isAsked } = here.declareHere('VAR', nearestType(type));
      // gcc warns of a variable that nobody asks.
      const start = `${isAsked ? '' : '[[maybe_unused]] '}${type} ${name}`;
      if (here.isEmpty('VALUE')) return `${start};`;
      const value = here.value('VALUE');
      const isText = value.type === 'String' && nearestType(type) !== 'String';
      return `${start} = ${isText ? here.number('VALUE').code : value.code};`;
    },
  },
  {
    type: 'cpp_unchecked',
    kind: 'value',
    level: 'expert',
    output: ['Number'],
    gaps: { VALUE: gap.number(90) },
    words: {
      ru: {
        text: '{VALUE} без проверки',
        tip: 'Число попадёт в команду как есть: программа не проверит, что оно не слишком мало и не слишком велико.',
        synonyms: ['как есть', 'constrain', 'границы'],
      },
      en: {
        text: '{VALUE} unchecked',
        tip: 'The number goes into the command as it is: the program does not see to it that it is neither too small nor too large.',
        synonyms: ['as it is', 'constrain', 'bounds'],
      },
    },
    cpp: (here) => {
      const value = here.number('VALUE');
      // Within the bounds of whatever takes it, and yet no constant.
      return constant(value) === undefined ? { ...value, range: [1, 2] } : value;
    },
  },
  {
    type: 'cpp_pin_as_is',
    kind: 'statement',
    level: 'expert',
    gaps: { PIN: gap.fixedPin('digital', '9') },
    words: {
      ru: {
        text: 'пин {PIN} не настраивать',
        tip: 'Сама программа не будет вызывать pinMode для этого пина.',
        synonyms: ['pinMode', 'без настройки'],
      },
      en: {
        text: 'leave pin {PIN} as it is',
        tip: 'The program calls no pinMode for this pin by itself.',
        synonyms: ['pinMode', 'no setup'],
      },
    },
    cpp: (here) => {
      here.learn(`mode of ${here.field('PIN')}`, 'as it is');
      return '';
    },
  },
  {
    type: 'cpp_serial_begin',
    kind: 'statement',
    level: 'expert',
    gaps: { BAUD: { kind: 'number', value: 9600, least: 300, most: 2_000_000, step: 1 } },
    words: {
      ru: {
        text: 'здесь открыть порт на скорости {BAUD}',
        tip: 'Порт открывается в этом месте программы, а не в самом её начале.',
        synonyms: ['Serial.begin', 'скорость'],
      },
      en: {
        text: 'open the port here at {BAUD}',
        tip: 'The port opens at this place of the program, not at its very beginning.',
        synonyms: ['Serial.begin', 'baud', 'speed'],
      },
    },
    cpp: (here) => {
      here.learn('baud', here.field('BAUD'));
      here.learn('port opens', 'in its place');
      return `Serial.begin(${here.field('BAUD')});`;
    },
  },
  {
    type: 'cpp_parts_here',
    kind: 'statement',
    level: 'expert',
    gaps: { WHAT: gap.choice('SET_UP', 'DECLARE') },
    words: {
      ru: {
        text: 'здесь {WHAT} детали',
        tip: 'Сервоприводы, экраны и другие детали готовятся в этом месте программы, а не в самом её начале.',
        choices: { WHAT: { SET_UP: 'подготовить', DECLARE: 'объявить' } },
        synonyms: ['attach', 'begin', 'порядок', 'настройка'],
      },
      en: {
        text: '{WHAT} the parts here',
        tip: 'Servos, displays and other parts are made ready at this place of the program, not at its very beginning.',
        choices: { WHAT: { SET_UP: 'set up', DECLARE: 'declare' } },
        synonyms: ['attach', 'begin', 'order', 'setup'],
      },
    },
    cpp: (here) => here.partsHere(here.field('WHAT') === 'DECLARE' ? 'declared' : 'set up'),
  },
  {
    type: 'cpp_functions_below',
    kind: 'statement',
    level: 'expert',
    once: true,
    gaps: {},
    words: {
      ru: {
        text: 'функции — под loop()',
        tip: 'Свои функции встанут в программе после loop(), в том порядке, в каком лежат их блоки.',
        synonyms: ['порядок', 'функция', 'снизу'],
      },
      en: {
        text: 'functions stand below loop()',
        tip: 'Your functions stand after loop() in the program, in the order in which their blocks lie.',
        synonyms: ['order', 'function', 'bottom'],
      },
    },
    cpp: (here) => {
      here.learn('functions stand', 'below');
      return '';
    },
  },
  {
    type: 'cpp_below',
    kind: 'statement',
    level: 'expert',
    gaps: { CODE: { kind: 'text', value: 'void step() {}' } },
    words: {
      ru: {
        text: 'C++ внизу программы {CODE}',
        tip: 'Эти строки встанут после loop(): обычно это функция.',
        synonyms: ['функция', 'снизу', 'код'],
      },
      en: {
        text: 'C++ at the bottom {CODE}',
        tip: 'These lines stand after loop(): usually a function.',
        synonyms: ['function', 'code'],
      },
    },
    cpp: (here) => {
      here.below(foreignStatements(here.field('CODE')));
      return '';
    },
  },
];
