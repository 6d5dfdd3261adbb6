import { comparedCode } from './arithmetic.ts';
import { atom, call, type Expression } from './expression.ts';

/** What a pin reads as a number, which as a question is a comparison with that level. */
export function levelRead(pin: Expression, asked: 'HIGH' | 'LOW'): Expression {
  const reading = call('digitalRead', [pin], 'int', { range: [0, 1] });
  return { ...reading, asBool: comparedCode('EQ', reading, atom(asked, 'int')) };
}
