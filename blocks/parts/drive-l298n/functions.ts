import type { CppContext, PartUse } from '../../cpp/context.ts';
import {
  enabledMotor,
  libraryMotor,
  type MotorCode,
  runFunction,
  twoPinMotor,
} from '../motor-l298n/functions.ts';
import { partConstant } from '../readings.ts';

/** Kinds of parts that move a robot on two wheels. */
export const drives = ['drive-l298n', 'drive-l9110', 'drive-shield'] as const;

/** `drive(left, right)`, each −100 to 100 %; gives its name. */
export function driveFunction(here: CppContext, part: PartUse): string {
  const { left, right } = motors(here, part);
  const isInverted = (side: 'left' | 'right') => part.setting(side) === 'inverted';
  const leftWheel = runFunction(here, 'leftWheel', left, isInverted('left'));
  const rightWheel = runFunction(here, 'rightWheel', right, isInverted('right'));
  return here.helper(
    'drive',
    (name) => `void ${name}(int left, int right) {\n  ${leftWheel}(left);\n  ${rightWheel}(right);\n}`,
  );
}

export type Way = 'goForward' | 'goBack' | 'turnRight' | 'turnLeft';

/** The function that goes so many centimetres, or turns by so many degrees, and stops; gives its name. */
export function wayFunction(here: CppContext, part: PartUse, way: Way): string {
  const drive = driveFunction(here, part);
  if (way === 'goBack' || way === 'turnLeft') {
    const opposite = wayFunction(here, part, way === 'goBack' ? 'goForward' : 'turnRight');
    const what = way === 'goBack' ? 'centimetres' : 'angle';
    return here.helper(way, (name) => `void ${name}(int ${what}) {\n  ${opposite}(-${what});\n}`);
  }
  const [what, right, rate] =
    way === 'goForward'
      ? (['centimetres', 'speed', measured(here, part, 'CM_PER_SECOND', 'cmPerSecond')] as const)
      : (['angle', '-speed', measured(here, part, 'DEGREES_PER_SECOND', 'degreesPerSecond')] as const);
  const speed = travelSpeed(here, part);
  return here.helper(
    way,
    (name) => `void ${name}(int ${what}) {
  const int speed = ${what} < 0 ? -${speed} : ${speed};
  ${drive}(speed, ${right});
  delay(abs(${what}) * 1000L / ${rate});
  ${drive}(0, 0);
}`,
  );
}

/** The constant of the speed at which the robot goes its ways. */
export function travelSpeed(here: CppContext, part: PartUse): string {
  return measured(here, part, 'SPEED', 'speed');
}

function measured(here: CppContext, part: PartUse, what: string, setting: string): string {
  return partConstant(here, part, what, Math.max(1, Math.round(Number(part.setting(setting)) || 1))).code;
}

function motors(here: CppContext, part: PartUse): { left: MotorCode; right: MotorCode } {
  if (part.type === 'drive-shield') {
    return {
      left: libraryMotor(here, part, 'leftMotor', part.setting('leftMotor')),
      right: libraryMotor(here, part, 'rightMotor', part.setting('rightMotor')),
    };
  }
  const [a, b] =
    part.type === 'drive-l9110'
      ? [twoPinMotor(part, 'A1A', 'A1B'), twoPinMotor(part, 'B1A', 'B1B')]
      : [enabledMotor(part, 'ENA', 'IN1', 'IN2'), enabledMotor(part, 'ENB', 'IN3', 'IN4')];
  return part.setting('sides') === 'left-b' ? { left: b, right: a } : { left: a, right: b };
}
