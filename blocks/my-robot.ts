import { negated } from './cpp/arithmetic.ts';
import { signed } from './cpp/convert.ts';
import { atom, type Expression } from './cpp/expression.ts';
import { type Category, gap } from './entry.ts';
import { driveFunction, drives, wayFunction } from './parts/drive-l298n/functions.ts';

/** The robot on two wheels: what level Start has as pictures, with numbers. */
export const myRobot: Category = {
  id: 'my-robot',
  hue: 128,
  icon: 'bot',
  words: { ru: 'Мой робот', en: 'My robot' },
  blocks: [
    {
      type: 'robot_drive',
      kind: 'statement',
      parts: drives,
      gaps: { DIRECTION: gap.choice('FORWARD', 'BACK', 'LEFT', 'RIGHT'), SPEED: gap.number(60) },
      words: {
        ru: {
          text: 'ехать {DIRECTION} со скоростью {SPEED} %',
          tip: 'Робот едет и не останавливается, пока ему не скажут; программа идёт дальше. Скорость — от 0 до 100 %.',
          choices: {
            DIRECTION: {
              FORWARD: 'вперёд',
              BACK: 'назад',
              LEFT: 'налево на месте',
              RIGHT: 'направо на месте',
            },
          },
          synonyms: ['робот', 'движение', 'моторы', 'вперёд', 'назад'],
        },
        en: {
          text: 'drive {DIRECTION} at speed {SPEED} %',
          tip: 'The robot drives and does not stop until it is told; the program goes on. The speed is from 0 to 100 %.',
          choices: {
            DIRECTION: {
              FORWARD: 'forward',
              BACK: 'back',
              LEFT: 'left on the spot',
              RIGHT: 'right on the spot',
            },
          },
          synonyms: ['robot', 'move', 'motors', 'go'],
        },
      },
      cpp: (here) => {
        const drive = driveFunction(here, here.ownPart());
        const { line, value } = usedTwice(here.number('SPEED', [-100, 100]), () => here.name('speed'));
        const way = here.field('DIRECTION');
        const left = way === 'BACK' || way === 'LEFT' ? negated(value) : value;
        const right = way === 'BACK' || way === 'RIGHT' ? negated(value) : value;
        return `${line}${drive}(${left.code}, ${right.code});`;
      },
    },
    {
      type: 'robot_go',
      kind: 'statement',
      parts: drives,
      gaps: { DIRECTION: gap.choice('FORWARD', 'BACK'), DISTANCE: gap.number(20) },
      words: {
        ru: {
          text: 'проехать {DIRECTION} {DISTANCE} см',
          tip: 'Робот проезжает столько сантиметров и останавливается; программа ждёт. Сколько он проезжает за секунду, скажи в деталях.',
          choices: { DIRECTION: { FORWARD: 'вперёд', BACK: 'назад' } },
          synonyms: ['робот', 'ехать', 'сантиметры', 'расстояние'],
        },
        en: {
          text: 'go {DIRECTION} {DISTANCE} cm',
          tip: 'The robot goes so many centimetres and stops; the program waits. How far it goes in a second is told among the parts.',
          choices: { DIRECTION: { FORWARD: 'forward', BACK: 'back' } },
          synonyms: ['robot', 'drive', 'centimetres', 'distance'],
        },
      },
      cpp: (here) => {
        const way = here.field('DIRECTION') === 'BACK' ? 'goBack' : 'goForward';
        const go = wayFunction(here, here.ownPart(), way);
        return `${go}(${here.number('DISTANCE', [-10_000, 10_000]).code});`;
      },
    },
    {
      type: 'robot_turn',
      kind: 'statement',
      parts: drives,
      gaps: { DIRECTION: gap.choice('RIGHT', 'LEFT'), ANGLE: gap.number(90) },
      words: {
        ru: {
          text: 'повернуть {DIRECTION} на {ANGLE} °',
          tip: 'Робот поворачивается на месте на столько градусов и останавливается. 90 ° — это четверть оборота.',
          choices: { DIRECTION: { RIGHT: 'направо', LEFT: 'налево' } },
          synonyms: ['робот', 'поворот', 'градусы', 'вправо', 'влево'],
        },
        en: {
          text: 'turn {DIRECTION} by {ANGLE} °',
          tip: 'The robot turns on the spot by so many degrees and stops. 90 ° is a quarter of a turn.',
          choices: { DIRECTION: { RIGHT: 'right', LEFT: 'left' } },
          synonyms: ['robot', 'rotate', 'degrees'],
        },
      },
      cpp: (here) => {
        const way = here.field('DIRECTION') === 'LEFT' ? 'turnLeft' : 'turnRight';
        const turn = wayFunction(here, here.ownPart(), way);
        return `${turn}(${here.number('ANGLE', [-10_000, 10_000]).code});`;
      },
    },
    {
      type: 'robot_wheels',
      kind: 'statement',
      parts: drives,
      gaps: { LEFT: gap.number(60), RIGHT: gap.number(40) },
      words: {
        ru: {
          text: 'колёса: левое {LEFT} %, правое {RIGHT} %',
          tip: 'Скорость каждого колеса от −100 % (назад) до 100 % (вперёд). Если они разные, робот едет по дуге.',
          synonyms: ['робот', 'моторы', 'дуга', 'танк', 'по линии'],
        },
        en: {
          text: 'wheels: left {LEFT} %, right {RIGHT} %',
          tip: 'The speed of each wheel from −100 % (back) to 100 % (forward). If they differ, the robot goes in a curve.',
          synonyms: ['robot', 'motors', 'curve', 'tank', 'line follower'],
        },
      },
      cpp: (here) => {
        const drive = driveFunction(here, here.ownPart());
        const [left, right] = [here.number('LEFT', [-100, 100]), here.number('RIGHT', [-100, 100])];
        return `${drive}(${left.code}, ${right.code});`;
      },
    },
    {
      type: 'robot_stop',
      kind: 'statement',
      parts: drives,
      gaps: {},
      words: {
        ru: {
          text: 'остановиться',
          tip: 'Оба колеса останавливаются.',
          synonyms: ['робот', 'стоп', 'стоять'],
        },
        en: { text: 'stop driving', tip: 'Both wheels stop.', synonyms: ['robot', 'halt', 'stand'] },
      },
      cpp: (here) => `${driveFunction(here, here.ownPart())}(0, 0);`,
    },
  ],
};

/** A value for both wheels: one that would not be the same twice is kept in a line before. */
function usedTwice(value: Expression, name: () => string): { line: string; value: Expression } {
  if (value.pure) return { line: '', value: signed(value) };
  const kept = name();
  return { line: `const int ${kept} = ${value.code};\n`, value: atom(kept, 'int') };
}
