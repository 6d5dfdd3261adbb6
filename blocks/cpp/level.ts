import { comparedCode } from './arithmetic.ts';
import { atom, call, type Expression } from './expression.ts';

/** Whether a pin has that level. High is 1 as a number too, and a teacher prints it as it is read. */
export function levelRead(pin: Expression, asked: 'HIGH' | 'LOW'): Expression {
  const reading = call('digitalRead', [pin], 'int', { range: [0, 1] });
  const answer = comparedCode('EQ', reading, atom(asked, 'int'));
  return asked === 'HIGH' ? { ...reading, asBool: answer } : answer;
}
