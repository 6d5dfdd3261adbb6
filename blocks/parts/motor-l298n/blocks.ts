import type { CppContext, PartUse } from '../../cpp/context.ts';
import { type BlockEntry, gap } from '../../entry.ts';
import { enabledMotor, libraryMotor, type MotorCode, runFunction, twoPinMotor } from './functions.ts';

const motor = () => gap.part('motor-l298n', 'motor-l293d', 'motor-l9110', 'motor-shield');

/** The blocks of one motor, whatever drives it. */
export const motorBlocks: readonly BlockEntry[] = [
  {
    type: 'motor_run',
    kind: 'statement',
    gaps: { PART: motor(), SPEED: gap.number(50) },
    words: {
      ru: {
        text: '{PART} крутить со скоростью {SPEED} %',
        tip: 'От −100 % (назад во всю силу) через 0 % (стоит) до 100 % (вперёд во всю силу). Мотор крутится, пока ему не скажут иначе.',
        synonyms: ['вращать', 'вперёд', 'назад', 'analogWrite', 'драйвер', 'двигатель'],
      },
      en: {
        text: '{PART} run at speed {SPEED} %',
        tip: 'From −100 % (full speed back) over 0 % (stands) to 100 % (full speed forward). It runs until it is told otherwise.',
        synonyms: ['spin', 'forward', 'backward', 'analogWrite', 'driver', 'DC motor'],
      },
    },
    cpp: (here) => {
      const part = here.part('PART');
      return `${run(here, part, codeOf(here, part))}(${here.number('SPEED', [-100, 100]).code});`;
    },
  },
  {
    type: 'motor_stop',
    kind: 'statement',
    gaps: { PART: motor(), HOW: gap.choice('STOP', 'BRAKE') },
    words: {
      ru: {
        text: '{PART} {HOW}',
        tip: 'Остановка отключает мотор от питания, и он докручивается сам. Тормоз замыкает его, и он встаёт сразу.',
        choices: { HOW: { STOP: 'остановить', BRAKE: 'затормозить' } },
        synonyms: ['стоп', 'тормоз', 'двигатель'],
      },
      en: {
        text: '{PART} {HOW}',
        tip: 'Stopping takes the power away, and the motor runs out. Braking shorts it, and it stands at once.',
        choices: { HOW: { STOP: 'stop', BRAKE: 'brake' } },
        synonyms: ['halt', 'DC motor'],
      },
    },
    cpp: (here) => {
      const part = here.part('PART');
      const code = codeOf(here, part);
      return here.field('HOW') === 'BRAKE' ? code.brake.join('\n') : `${run(here, part, code)}(0);`;
    },
  },
];

function codeOf(here: CppContext, part: PartUse): MotorCode {
  switch (part.type) {
    case 'motor-l9110':
      return twoPinMotor(part, 'IA', 'IB');
    case 'motor-shield':
      return libraryMotor(here, part, part.name, part.setting('motor'));
    default:
      return enabledMotor(part, 'EN', 'IN1', 'IN2');
  }
}

function run(here: CppContext, part: PartUse, code: MotorCode): string {
  return runFunction(here, `${part.name}Run`, code, part.setting('direction') === 'inverted');
}
