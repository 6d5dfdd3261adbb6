import { milliseconds, waitMicroseconds } from './cpp/durations.ts';
import { until } from './cpp/logic.ts';
import { counted, countingLoop } from './cpp/loops.ts';
import { type Category, gap } from './entry.ts';

export const control: Category = {
  id: 'control',
  hue: 45,
  icon: 'repeat',
  words: { ru: 'Управление', en: 'Control' },
  blocks: [
    {
      type: 'control_wait',
      kind: 'statement',
      gaps: { TIME: gap.number(1), UNIT: gap.choice('S', 'MS', 'US') },
      words: {
        ru: {
          text: 'ждать {TIME} {UNIT}',
          tip: 'Программа стоит на месте столько времени. 1 с — это 1000 мс, 1 мс — это 1000 мкс.',
          choices: { UNIT: { S: 'с', MS: 'мс', US: 'мкс' } },
          synonyms: ['пауза', 'задержка', 'delay'],
        },
        en: {
          text: 'wait {TIME} {UNIT}',
          tip: 'The program stands still for this long. 1 s is 1000 ms, 1 ms is 1000 µs.',
          choices: { UNIT: { S: 's', MS: 'ms', US: 'µs' } },
          synonyms: ['pause', 'delay', 'sleep'],
        },
      },
      cpp: (here) => {
        const time = here.number('TIME');
        if (here.field('UNIT') === 'US') return waitMicroseconds(here, time);
        return `delay(${milliseconds(time, here.field('UNIT')).code});`;
      },
    },
    {
      type: 'control_repeat',
      kind: 'statement',
      gaps: { TIMES: gap.number(10), DO: gap.body() },
      repeats: 'DO',
      words: {
        ru: {
          text: 'повторить {TIMES} раз {DO}',
          tip: 'Выполняет блоки внутри столько раз.',
          synonyms: ['цикл', 'for', 'много раз'],
        },
        en: {
          text: 'repeat {TIMES} times {DO}',
          tip: 'Runs the blocks inside this many times.',
          synonyms: ['loop'],
        },
      },
      cpp: (here) => counted(here),
    },
    {
      type: 'control_if',
      kind: 'statement',
      mutator: 'control_if_shape',
      gaps: { IF0: gap.condition(), DO0: gap.body() },
      presets: [{}, { extraState: { hasElse: true } }],
      words: {
        ru: {
          text: 'если {IF0} то {DO0}',
          parts: {
            elseIf: 'иначе, если {IF} то {DO}',
            else: 'иначе {DO}',
            more: 'Добавить «иначе»',
            less: 'Убрать «иначе»',
          },
          tip: 'Блоки внутри выполняются, только если условие верно. Плюс добавляет «иначе».',
          synonyms: ['условие', 'if', 'else', 'ветвление'],
        },
        en: {
          text: 'if {IF0} then {DO0}',
          parts: {
            elseIf: 'else if {IF} then {DO}',
            else: 'else {DO}',
            more: 'Add “else”',
            less: 'Remove “else”',
          },
          tip: 'The blocks inside run only if the condition is true. The plus adds an “else”.',
          synonyms: ['condition', 'else', 'branch'],
        },
      },
      cpp: (here) => {
        let code = `if (${here.bool('IF0').code}) {\n${here.body('DO0')}}`;
        for (let part = 1; here.has(`IF${part}`); part++) {
          code += ` else if (${here.bool(`IF${part}`).code}) {\n${here.body(`DO${part}`)}}`;
        }
        return here.has('ELSE') ? `${code} else {\n${here.body('ELSE')}}` : code;
      },
    },
    {
      type: 'control_while',
      kind: 'statement',
      gaps: { MODE: gap.choice('WHILE', 'UNTIL'), COND: gap.condition(), DO: gap.body() },
      repeats: 'DO',
      words: {
        ru: {
          text: 'повторять, {MODE} {COND} {DO}',
          tip: 'Повторяет блоки внутри, проверяя условие перед каждым разом.',
          choices: { MODE: { WHILE: 'пока', UNTIL: 'пока не станет' } },
          synonyms: ['цикл', 'while', 'until'],
        },
        en: {
          text: 'repeat {MODE} {COND} {DO}',
          tip: 'Repeats the blocks inside and checks the condition before each round.',
          choices: { MODE: { WHILE: 'while', UNTIL: 'until' } },
          synonyms: ['loop'],
        },
      },
      cpp: (here) => {
        const condition = here.bool('COND');
        const goesOn = here.field('MODE') === 'UNTIL' && !here.isEmpty('COND') ? until(condition) : condition;
        return `while (${goesOn.code}) {\n${here.body('DO', 'loop')}}`;
      },
    },
    {
      type: 'control_for',
      kind: 'statement',
      gaps: {
        VAR: gap.variable(),
        FROM: gap.number(1),
        TO: gap.number(10),
        STEP: gap.number(1),
        DO: gap.body(),
      },
      changes: 'VAR',
      repeats: 'DO',
      words: {
        ru: {
          text: 'считать {VAR} от {FROM} до {TO} с шагом {STEP} {DO}',
          tip: 'Переменная получает каждое число по очереди, и блоки внутри выполняются для каждого.',
          synonyms: ['цикл', 'счётчик'],
        },
        en: {
          text: 'count {VAR} from {FROM} to {TO} by {STEP} {DO}',
          tip: 'The variable takes each number in turn, and the blocks inside run for each.',
          synonyms: ['loop', 'for'],
        },
      },
      cpp: (here) => countingLoop(here),
    },
    {
      type: 'control_wait_until',
      kind: 'statement',
      gaps: { COND: gap.condition() },
      words: {
        ru: {
          text: 'ждать, пока не станет {COND}',
          tip: 'Программа стоит на месте, пока условие не станет верным.',
          synonyms: ['подождать', 'while'],
        },
        en: {
          text: 'wait until {COND}',
          tip: 'The program stands still until the condition is true.',
          synonyms: ['pause', 'while'],
        },
      },
      cpp: (here) => (here.isEmpty('COND') ? '' : `while (${until(here.bool('COND')).code}) {\n}`),
    },
    {
      type: 'control_flow',
      kind: 'statement',
      gaps: { FLOW: gap.choice('BREAK', 'CONTINUE') },
      insideLoop: true,
      words: {
        ru: {
          text: 'сразу {FLOW}',
          tip: 'Ставится внутри «повторить». Выход заканчивает повторение, второй вариант сразу начинает следующий круг.',
          choices: { FLOW: { BREAK: 'выйти из повторения', CONTINUE: 'начать следующий круг' } },
          synonyms: ['break', 'continue', 'прервать'],
        },
        en: {
          text: 'go {FLOW}',
          tip: 'Goes inside a “repeat”. Leaving ends it; the other choice starts the next round at once.',
          choices: { FLOW: { BREAK: 'out of the loop', CONTINUE: 'to the next round' } },
          synonyms: ['break', 'continue', 'leave'],
        },
      },
      cpp: (here) => {
        if (here.enclosing === 'loop') return here.field('FLOW') === 'BREAK' ? 'break;' : 'continue;';
        // loop() is called again and again, so returning from it starts its next round.
        return here.enclosing === 'forever' && here.field('FLOW') === 'CONTINUE' ? 'return;' : '';
      },
    },
    {
      type: 'control_stop',
      kind: 'statement',
      ends: true,
      gaps: {},
      words: {
        ru: {
          text: 'остановить программу',
          tip: 'Дальше плата ничего не делает, пока её не перезапустят. Пины остаются как есть.',
          synonyms: ['стоп', 'конец', 'выход', 'exit'],
        },
        en: {
          text: 'stop the program',
          tip: 'From here on the board does nothing until it is restarted. Its pins stay as they are.',
          synonyms: ['end', 'halt', 'exit'],
        },
      },
      cpp: () => 'while (true) {\n}',
    },
  ],
};
