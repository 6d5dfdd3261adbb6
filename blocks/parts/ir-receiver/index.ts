import type { CppContext } from '../../cpp/context.ts';
import { atom, binary, call, cast, type Expression, Order } from '../../cpp/expression.ts';
import { indented } from '../../cpp/layout.ts';
import { gap } from '../../entry.ts';
import type { Part } from '../part.ts';
import { commandOf, remoteKeys } from './remotes.ts';

const ruKeys = {
  UP: '▲',
  DOWN: '▼',
  LEFT: '◀',
  RIGHT: '▶',
  OK: 'OK',
  STAR: '*',
  HASH: '#',
  CH_MINUS: 'CH−',
  CH: 'CH',
  CH_PLUS: 'CH+',
  PREV: '⏮ (назад)',
  NEXT: '⏭ (вперёд)',
  PLAY: '⏯ (пуск)',
  MINUS: '−',
  PLUS: '+',
  EQ: 'EQ',
  PLUS_100: '100+',
  PLUS_200: '200+',
};
const enKeys = { ...ruKeys, PREV: '⏮ (previous)', NEXT: '⏭ (next)', PLAY: '⏯ (play)' };

export const irReceiver: Part = {
  id: 'ir-receiver',
  icon: 'radio',
  drawer: 'remote',
  codeName: 'irReceiver',
  words: {
    ru: {
      name: 'приёмник пульта',
      tip: 'Видит невидимый свет пульта и узнаёт, какую кнопку нажали.',
      synonyms: ['инфракрасный', 'ИК', 'пульт', 'VS1838B', 'IRremote'],
    },
    en: {
      name: 'remote receiver',
      tip: 'Sees the invisible light of a remote control and tells which key was pressed.',
      synonyms: ['infrared', 'IR', 'remote', 'VS1838B', 'IRremote'],
    },
  },
  legs: {
    OUT: {
      talent: 'digital',
      prefer: ['2', '4', '7', '8', '12'],
      words: { ru: 'OUT (сигнал)', en: 'OUT (signal)' },
    },
  },
  settings: {
    remote: {
      kind: 'choice',
      value: 'keys17',
      options: ['keys17', 'keys21'],
      words: { ru: 'пульт', en: 'remote' },
      labels: {
        ru: { keys17: '17 кнопок, со стрелками', keys21: '21 кнопка, с CH и VOL' },
        en: { keys17: '17 keys, with arrows', keys21: '21 keys, with CH and VOL' },
      },
    },
  },
  blocks: [
    {
      type: 'ir_receiver_on_key',
      kind: 'statement',
      once: true,
      gaps: { PART: gap.part('ir-receiver'), WHEN: gap.choice('PRESS', 'HOLD'), DO: gap.body() },
      words: {
        ru: {
          text: '{PART} если {WHEN} кнопка пульта {DO}',
          tip: 'Выполняет блоки внутри, когда пришёл сигнал пульта. Ставь его в «повторять всегда». В программе хватит одного: сигнал достаётся тому, кто спросил первым.',
          choices: { WHEN: { PRESS: 'нажата', HOLD: 'нажата или её держат' } },
          synonyms: ['пульт', 'инфракрасный', 'decode', 'IRremote'],
        },
        en: {
          text: '{PART} if a key of the remote is {WHEN} {DO}',
          tip: 'Does what is inside when a signal of the remote has come. Put it into “forever”. One is enough for a program: whoever asks first gets the signal.',
          choices: { WHEN: { PRESS: 'pressed', HOLD: 'pressed or held' } },
          synonyms: ['infrared', 'decode', 'IRremote'],
        },
      },
      cpp: (here) => {
        begin(here);
        const body = here.body('DO');
        const inside =
          here.field('WHEN') === 'HOLD' ? body : `  if (!(${repeats.code})) {\n${indented(body)}  }\n`;
        return `if (IrReceiver.decode()) {\n  IrReceiver.resume();\n${noted(here)}${inside}}`;
      },
    },
    {
      type: 'ir_receiver_key_is',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('ir-receiver'), KEY: gap.choice(...remoteKeys) },
      words: {
        ru: {
          text: '{PART} это кнопка {KEY}',
          tip: 'Да, если последний сигнал был от этой кнопки. Какой у тебя пульт, выбери у детали.',
          choices: { KEY: ruKeys },
          synonyms: ['пульт', 'command', 'IRremote'],
        },
        en: {
          text: '{PART} the key is {KEY}',
          tip: 'True if the last signal was of this key. Which remote you have is set at the part.',
          choices: { KEY: enKeys },
          synonyms: ['remote', 'command', 'IRremote'],
        },
      },
      cpp: (here) => {
        begin(here);
        return binary('==', Order.equal, command, keyConstant(here), 'bool');
      },
    },
    {
      type: 'ir_receiver_held',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('ir-receiver'), KEY: gap.choice(...remoteKeys) },
      words: {
        ru: {
          text: '{PART} кнопку {KEY} держат',
          tip: 'Да, пока кнопку пульта держат: робот едет, пока держишь стрелку.',
          choices: { KEY: ruKeys },
          synonyms: ['пульт', 'удерживать', 'IRremote'],
        },
        en: {
          text: '{PART} key {KEY} is held',
          tip: 'True as long as the key of the remote is held: the robot drives while you hold an arrow.',
          choices: { KEY: enKeys },
          synonyms: ['remote', 'hold', 'IRremote'],
        },
      },
      cpp: (here) => {
        begin(here);
        const held = heldKey(here);
        return binary('==', Order.equal, call(held, [], 'int'), keyConstant(here), 'bool');
      },
    },
    {
      type: 'ir_receiver_came',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('ir-receiver') },
      words: {
        ru: {
          text: '{PART} пришёл сигнал пульта',
          tip: 'Да, если пришёл новый сигнал. Спросил — и он прочитан: в следующий раз будет «нет», пока не придёт новый.',
          synonyms: ['пульт', 'инфракрасный', 'decode', 'IRremote'],
        },
        en: {
          text: '{PART} a signal has come',
          tip: 'True if a new signal has come. Asking reads it: the next time it is false until a new one comes.',
          synonyms: ['remote', 'infrared', 'decode', 'IRremote'],
        },
      },
      cpp: (here) => {
        begin(here);
        const came = here.helper(
          'remoteSignalCame',
          (name) => `bool ${name}() {
  if (!IrReceiver.decode()) return false;
  IrReceiver.resume();
${noted(here)}  return true;
}`,
        );
        return call(came, [], 'bool');
      },
    },
    {
      type: 'ir_receiver_code',
      kind: 'value',
      output: ['Number'],
      gaps: { PART: gap.part('ir-receiver') },
      words: {
        ru: {
          text: '{PART} код кнопки пульта',
          tip: 'Число последней кнопки: у каждой кнопки своё. Напиши его в порт, и узнаешь коды своего пульта.',
          synonyms: ['пульт', 'command', 'IRremote'],
        },
        en: {
          text: '{PART} code of the key',
          tip: 'The number of the last key; each key has its own. Print it to learn the codes of your remote.',
          synonyms: ['remote', 'command', 'IRremote'],
        },
      },
      cpp: (here) => {
        begin(here);
        // It is unsigned, and comparing it with a signed number would be warned of.
        return cast('int', command);
      },
    },
    {
      type: 'ir_receiver_repeats',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PART: gap.part('ir-receiver') },
      words: {
        ru: {
          text: '{PART} кнопку всё ещё держат',
          tip: 'Да, если последний сигнал пришёл оттого, что кнопку не отпустили.',
          synonyms: ['пульт', 'повтор', 'repeat', 'IRremote'],
        },
        en: {
          text: '{PART} the key is still held',
          tip: 'True if the last signal came because the key was not let go.',
          synonyms: ['remote', 'repeat', 'IRremote'],
        },
      },
      cpp: (here) => {
        begin(here);
        return repeats;
      },
    },
  ],
};

const command: Expression = atom('IrReceiver.decodedIRData.command', 'int', { pure: false });
const repeats: Expression = atom('IrReceiver.decodedIRData.flags & IRDATA_FLAGS_IS_REPEAT', 'bool', {
  pure: false,
  order: Order.and,
});

function begin(here: CppContext): void {
  const part = here.part('PART');
  here.include('IRremote.hpp');
  here.takesTimer('ir');
  here.setup(part.id, `IrReceiver.begin(${part.pin('OUT').code});`);
}

/** A signal is there for one asker: where two kinds of blocks ask, one notes for the other when it has come. */
const askers = 'who asks the remote receiver';
const heardAt = 'remoteHeardAt';

function noted(here: CppContext): string {
  if (!here.gather(askers, 'events').includes('held')) return '';
  here.object(heardAt, `unsigned long ${heardAt} = 0;`);
  return `  ${heardAt} = millis();\n`;
}

/** The function that gives the code of the key that is held now, or -1. A held key sends every 108 ms. */
function heldKey(here: CppContext): string {
  if (!here.gather(askers, 'held').includes('events')) {
    return here.helper(
      'heldKey',
      (name) => `int ${name}() {
  static int key = -1;
  static unsigned long heardAt = 0;
  if (IrReceiver.decode()) {
    IrReceiver.resume();
    key = IrReceiver.decodedIRData.command;
    heardAt = millis();
  }
  if (millis() - heardAt > 150) key = -1;
  return key;
}`,
    );
  }
  here.object(heardAt, `unsigned long ${heardAt} = 0;`);
  return here.helper(
    'heldKey',
    (name) => `int ${name}() {
  if (millis() - ${heardAt} > 150) return -1;
  return IrReceiver.decodedIRData.command;
}`,
  );
}

/** The named constant of the chosen key's code. */
function keyConstant(here: CppContext): Expression {
  const key = here.field('KEY');
  const code = commandOf(key, String(here.part('PART').setting('remote'))) ?? 0;
  const name = `IR_KEY_${key}`;
  here.object(name, `const int ${name} = 0x${code.toString(16).toUpperCase().padStart(2, '0')};`);
  return atom(name, 'int');
}
