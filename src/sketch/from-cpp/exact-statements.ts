import { changingOperators, countingSigns } from '../../../blocks/exact-names.ts';
import { type Built, built } from './built.ts';
import type { Node } from './syntax.ts';
import { argumentsOf, type Values } from './values.ts';

/** A call that only C++'s own drawer has as a block. */
export function exactStatement(name: string, call: Node, values: Values): Built | undefined {
  const given = argumentsOf(call);
  const [first, second, third, fourth] = given;
  const any = (node: Node | undefined): Built | undefined => node && values.any(node);
  switch (given.length === (argumentCounts[name] ?? -1) ? name : '') {
    case 'noInterrupts':
    case 'interrupts':
      return built('cpp_interrupts', { HOW: name });
    case 'bitWrite': {
      const VAR = variableOf(first, values);
      return VAR && built('cpp_bit_write', { VAR }, { BIT: any(second), VALUE: any(third) });
    }
    case 'EEPROM.get':
    case 'EEPROM.put': {
      const VAR = variableOf(second, values);
      return VAR && built('cpp_eeprom_variable', { HOW: name.slice(-3), VAR }, { ADDRESS: any(first) });
    }
    case 'EEPROM.write':
    case 'EEPROM.update':
      return built(
        'cpp_eeprom_write',
        { HOW: name.slice('EEPROM.'.length) },
        { ADDRESS: any(first), VALUE: any(second) },
      );
    case 'shiftOut': {
      const pins = { DATA: first && values.pinValue(first), CLOCK: second && values.pinValue(second) };
      return orders.test(third?.text ?? '')
        ? built('cpp_shift_out', { ORDER: third?.text }, { ...pins, VALUE: any(fourth) })
        : undefined;
    }
    case 'attachInterrupt':
      return first && second && third && interruptBlock(first, second, third.text, values);
    default:
      return undefined;
  }
}

const argumentCounts: Readonly<Record<string, number>> = {
  ...{ noInterrupts: 0, interrupts: 0, bitWrite: 3 },
  ...{
    'EEPROM.get': 2,
    'EEPROM.put': 2,
    'EEPROM.write': 2,
    'EEPROM.update': 2,
    shiftOut: 4,
    attachInterrupt: 3,
  },
};
const orders = /^[ML]SBFIRST$/;

/** `attachInterrupt(digitalPinToInterrupt(2), count, RISING);` */
function interruptBlock(pin: Node, routine: Node, MODE: string, values: Values): Built | undefined {
  const [own] = pin.childForFieldName('function')?.text === 'digitalPinToInterrupt' ? argumentsOf(pin) : [];
  const meaning = routine.type === 'identifier' ? values.symbols.at(routine) : undefined;
  if (!own || meaning?.kind !== 'function' || !/^(?:FALLING|RISING|CHANGE|LOW)$/.test(MODE)) return undefined;
  return built('cpp_attach_interrupt', { NAME: meaning.name, MODE }, { PIN: values.pinValue(own) });
}

/** A call that gives something. */
export function exactValue(name: string, given: readonly Node[], values: Values): Built | undefined {
  const [first, second, third] = given;
  if (!first) return undefined;
  if (name === 'EEPROM.read' && given.length === 1)
    return built('cpp_eeprom_read', {}, { ADDRESS: values.any(first) });
  if (name === 'bitRead' && second && given.length === 2)
    return built('cpp_bit_read', {}, { VALUE: values.any(first), BIT: values.any(second) });
  if (name !== 'shiftIn' || !second || !orders.test(third?.text ?? '')) return undefined;
  const pins = { DATA: values.pinValue(first), CLOCK: values.pinValue(second) };
  return built('cpp_shift_in', { ORDER: third?.text }, pins);
}

/** `x *= 2` */
export function changeBlock(node: Node, values: Values): Built | undefined {
  const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
  const OP = node.childForFieldName('operator')?.text ?? '';
  const VAR = variableOf(left ?? undefined, values);
  if (!VAR || !right || !changingOperators.includes(OP) || right.type === 'assignment_expression')
    return undefined;
  return built('cpp_change', { VAR, OP }, { VALUE: values.any(right) });
}

/** `x++` where its value is asked. */
export function countBlock(node: Node, values: Values): Built | undefined {
  const argument = node.childForFieldName('argument');
  const VAR = variableOf(argument ?? undefined, values);
  const HOW = node.text.replace(/\s/g, '').replace(argument?.text ?? '', 'x');
  return VAR && countingSigns.includes(HOW) ? built('cpp_count', { VAR, HOW }) : undefined;
}

function variableOf(node: Node | undefined, values: Values): { id: string } | undefined {
  const meaning = node?.type === 'identifier' ? values.symbols.at(node) : undefined;
  return meaning?.kind === 'variable' ? { id: meaning.id } : undefined;
}
