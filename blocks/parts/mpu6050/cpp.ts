/** The sensor in a sketch: whatever is asked, it is measured just before. */
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { call, type Expression } from '../../cpp/expression.ts';

/** The sensor's object, awake and with its rest known. */
function sensor(here: CppContext, part: PartUse): string {
  const { name } = part;
  here.include('Wire.h');
  here.include('MPU6050_light.h');
  here.object(name, `MPU6050 ${name}(Wire);`);
  here.setup('Wire', 'Wire.begin();');
  if (part.setting('address') === '0x69') here.setup(`${name} address`, `${name}.setAddress(0x69);`);
  here.setup(`${name} begin`, `${name}.begin();`);
  here.setup(`${name} offsets`, `${name}.calcOffsets();`);
  return name;
}

/** A small function that measures and gives one of the sensor's values: `mpuTiltForward()`. */
export function measured(here: CppContext, part: PartUse, title: string, getter: string): Expression {
  const name = sensor(here, part);
  const helper = here.helper(
    `${name}${title}`,
    (own) => `float ${own}() {
  ${name}.update();
  return ${name}.get${getter}();
}`,
  );
  return call(helper, [], 'float');
}

export function acceleration(here: CppContext, part: PartUse, axis: 'X' | 'Y' | 'Z'): Expression {
  return measured(here, part, `Acceleration${axis}`, `Acc${axis}`);
}

/** Half a g more or less than its weight is no resting. */
export function shaken(here: CppContext, part: PartUse): string {
  const name = sensor(here, part);
  return here.helper(
    `${name}IsShaken`,
    (own) => `bool ${own}() {
  ${name}.update();
  float x = ${name}.getAccX();
  float y = ${name}.getAccY();
  float z = ${name}.getAccZ();
  return fabs(sqrt(x * x + y * y + z * z) - 1) > 0.5;
}`,
  );
}

/** The turn is a sum of speeds, so the sensor is followed all the time: in `loop()`, and while `delay()` waits. */
function followed(here: CppContext, part: PartUse): { name: string; start: string } {
  const name = sensor(here, part);
  const start = here.helper(`${name}TurnStart`, (own) => `float ${own} = 0;`);
  here.loop(name, `${name}.update();`);
  const lines = here.gather('yield', `${name}.update();`);
  here.helper(
    'yield',
    () => `// delay() calls this while it waits.\nvoid yield() {\n  ${lines.join('\n  ')}\n}`,
  );
  return { name, start };
}

/** The sensor counts to the left, as mathematics does; a robot's turn to the right is more usual. */
export function turn(here: CppContext, part: PartUse): Expression {
  const { name, start } = followed(here, part);
  const helper = here.helper(
    `${name}Turn`,
    (own) => `float ${own}() {
  ${name}.update();
  return ${start} - ${name}.getAngleZ();
}`,
  );
  return call(helper, [], 'float');
}

export function turnFromHere(here: CppContext, part: PartUse): string {
  const { name, start } = followed(here, part);
  return `${name}.update();\n${start} = ${name}.getAngleZ();`;
}
