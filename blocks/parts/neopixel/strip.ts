import { difference, product } from '../../cpp/arithmetic.ts';
import type { CppContext, PartUse } from '../../cpp/context.ts';
import { constant, type Expression } from '../../cpp/expression.ts';
import { longLiteral, numberLiteral } from '../../cpp/literal.ts';
import { rewritten } from '../../cpp/marks.ts';
import { byteOfPercent } from '../../cpp/percent.ts';

/** The longest strip whose colours leave room for a program in an Uno's 2 KB. */
export const mostLights = 300;

/** The part with its object declared and begun. */
export function opened(here: CppContext): PartUse {
  const part = here.part('PART');
  const pin = part.pin('DIN').code;
  here.include('Adafruit_NeoPixel.h');
  const count = countConstant(part);
  here.object(count, `const int ${count} = ${part.setting('COUNT')};`);
  const order = part.setting('ORDER') === 'RGB' ? 'NEO_RGB' : 'NEO_GRB';
  here.object(part.name, `Adafruit_NeoPixel ${part.name}(${count}, ${pin}, ${order} + NEO_KHZ800);`);
  here.setup(`${part.name}.begin`, `${part.name}.begin();`);
  return part;
}

/** `STRIP_COUNT` beside `STRIP_PIN`. */
export function countConstant(part: PartUse): string {
  return part.pin('DIN').code.replace(/_PIN$/, '_COUNT');
}

/** Changes colours and shows them. */
export function shownAfter(part: PartUse, change: string): string {
  return `${part.name}.${change};\n${part.name}.show();`;
}

export function lit(here: CppContext, colour: string): string {
  return shownAfter(
    opened(here),
    `setPixelColor(${fromZero(here.number('NUMBER', [1, mostLights])).code}, ${colour})`,
  );
}

export function filled(here: CppContext, parts: string): string {
  const part = opened(here);
  return shownAfter(part, `fill(${part.name}.Color(${parts}))`);
}

export function mix(here: CppContext): string {
  return ['R', 'G', 'B'].map((part) => byteOfPercent(here, part).code).join(', ');
}

/** A pupil counts lights from 1, the library from 0. */
function fromZero(number: Expression): Expression {
  const known = constant(number);
  if (known === undefined) return difference(number, numberLiteral(1));
  const literal = numberLiteral(Math.round(known) - 1);
  return { ...literal, code: rewritten(number.code, literal.code) };
}

/** Degrees as 65536 parts of the wheel; what is more than once round goes on from its beginning. */
export function hue(degrees: Expression): Expression {
  const known = constant(degrees);
  if (known === undefined) return product(degrees, longLiteral(182));
  const literal = numberLiteral(Math.round(((((known % 360) + 360) % 360) * 65_536) / 360) % 65_536);
  return { ...literal, code: rewritten(degrees.code, literal.code) };
}

export function shiftFunction(here: CppContext, isForward: boolean): string {
  return isForward
    ? here.helper('shiftForward', (own) =>
        shiftCode(own, {
          kept: 'last',
          loop: 'int i = last; i > 0; i--',
          from: 'i - 1',
          end: '0',
        }),
      )
    : here.helper('shiftBack', (own) =>
        shiftCode(own, { kept: '0', loop: 'int i = 0; i < last; i++', from: 'i + 1', end: 'last' }),
      );
}

function shiftCode(own: string, { kept, loop, from, end }: Readonly<Record<string, string>>): string {
  return `void ${own}(Adafruit_NeoPixel &lights) {
  const int last = lights.numPixels() - 1;
  const uint32_t kept = lights.getPixelColor(${kept});
  for (${loop}) {
    lights.setPixelColor(i, lights.getPixelColor(${from}));
  }
  lights.setPixelColor(${end}, kept);
  lights.show();
}`;
}
