import type { CppContext, PartUse } from '../../cpp/context.ts';
import { takeShield } from '../motor-shield/shield.ts';

/** How one motor of a driver is run and braked, in lines of C++. */
export interface MotorCode {
  /** Lines of a function whose parameter is `speed`, −100 to 100. */
  readonly run: readonly string[];
  readonly brake: readonly string[];
}

const power = 'map(abs(speed), 0, 100, 0, 255)';

/** A driver with a pin for strength and two for direction: L298N, L293D. */
export function enabledMotor(part: PartUse, enable: string, in1: string, in2: string): MotorCode {
  const [en, a, b] = [enable, in1, in2].map((leg) => part.pin(leg, 'OUTPUT').code);
  return {
    run: [
      `digitalWrite(${a}, speed > 0);`,
      `digitalWrite(${b}, speed < 0);`,
      `analogWrite(${en}, ${power});`,
    ],
    brake: [a, b, en].map((pin) => `digitalWrite(${pin}, HIGH);`),
  };
}

/** A driver with two pins: L9110. Backwards the other end of the motor is high, so its strength is what is low. */
export function twoPinMotor(part: PartUse, first: string, second: string): MotorCode {
  const [ia, ib] = [first, second].map((leg) => part.pin(leg, 'OUTPUT').code);
  return {
    run: [
      `const int power = ${power};`,
      `digitalWrite(${ib}, speed < 0);`,
      `analogWrite(${ia}, speed < 0 ? 255 - power : power);`,
    ],
    brake: [ia, ib].map((pin) => `digitalWrite(${pin}, LOW);`),
  };
}

/** A motor of the shield by its number, through its library. */
export function libraryMotor(
  here: CppContext,
  part: PartUse,
  name: string,
  setting: string | number,
): MotorCode {
  const number = Math.max(1, Math.min(4, Math.round(Number(setting)) || 1));
  takeShield(here, part, [number]);
  here.object(`${part.id} ${number}`, `AF_DCMotor ${name}(${number});`);
  return {
    run: [
      `${name}.setSpeed(${power});`,
      `${name}.run(speed > 0 ? FORWARD : speed < 0 ? BACKWARD : RELEASE);`,
    ],
    brake: [`${name}.run(BRAKE);`],
  };
}

/** The function that runs a motor at a speed in percent; gives its name. */
export function runFunction(here: CppContext, title: string, code: MotorCode, isInverted: boolean): string {
  const lines = [`speed = constrain(${isInverted ? '-' : ''}speed, -100, 100);`, ...code.run];
  return here.helper(
    title,
    (name) => `void ${name}(int speed) {\n${lines.map((line) => `  ${line}\n`).join('')}}`,
  );
}
