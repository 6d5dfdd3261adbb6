import { type Built, built } from './built.ts';
import { readAndDropped } from './conversions.ts';
import { exactStatement } from './exact-statements.ts';
import type { Place } from './statements.ts';
import type { Node } from './syntax.ts';
import { textChanged } from './text-methods.ts';
import { literalNumber } from './types.ts';
import { argumentsOf, type Values } from './values.ts';

/** The block of a call whose value nobody asks. */
export function callBlock(node: Node, place: Place, values: Values): Built | undefined {
  const callee = node.childForFieldName('function');
  const name = callee?.text ?? '';
  const given = argumentsOf(node);
  const [first] = given;
  const meaning = callee?.type === 'identifier' ? values.symbols.at(callee) : undefined;
  if (meaning?.kind === 'function') return values.callOf(meaning.id, meaning.name, given, 'function_call');
  if (meaning !== undefined) return undefined;
  const changed = textChanged(node, values) ?? readAndDropped(node, values);
  if (changed) return changed;
  const exact = exactStatement(name, node, values);
  if (exact) return exact;
  if (!first) return name === 'Serial.println' ? built('cpp_serial_new_line') : undefined;
  if (given.length === 1 && name === 'Serial.begin') return serialBegin(first, place);
  if (given.length === 1 && name === 'Serial.println')
    return built('serial_print_line', {}, { VALUE: values.any(first) });
  if (given.length === 1 && name === 'Serial.print')
    return built('serial_print', {}, { VALUE: values.any(first) });
  if (given.length === 1 && name === 'delay')
    return built('control_wait', { UNIT: 'MS' }, { TIME: values.number(first) });
  if (given.length === 1 && name === 'delayMicroseconds')
    return built('control_wait', { UNIT: 'US' }, { TIME: values.number(first) });
  if (given.length === 1 && name === 'randomSeed')
    return built('math_random_seed', {}, { SEED: values.number(first) });
  if (given.length === 1 && name === 'Serial.write')
    return built('cpp_serial_write', {}, { VALUE: values.any(first) });
  return (
    printedAs(name, given, values) ?? pinCall(name, given, values) ?? countedPinCall(name, given, values)
  );
}

/** A number in another base, or with so many decimals. */
function printedAs(name: string, given: readonly Node[], values: Values): Built | undefined {
  const END = /^Serial\.(println|print)$/.exec(name)?.[1];
  const [value, as] = given;
  if (END === undefined || !value || !as || given.length > 2) return undefined;
  if (/^(?:HEX|BIN|OCT|DEC)$/.test(as.text))
    return built('cpp_serial_print_as', { AS: as.text, END }, { VALUE: values.number(value) });
  return /^[0-4]$/.test(as.text)
    ? built('serial_print_decimals', { DIGITS: as.text, END }, { VALUE: values.number(value) })
    : undefined;
}

const pinModes = /^(?:INPUT|INPUT_PULLUP|OUTPUT)$/;

/** With a pin that is known. */
function pinCall(name: string, given: readonly Node[], values: Values): Built | undefined {
  const [first, second] = given;
  const pin = first && values.pin(first);
  if (!first || pin === undefined) return undefined;
  if (given.length === 1 && name === 'noTone') return built('sound_silence', { PIN: pin });
  if (!second || given.length > 2) return undefined;
  const chosen = built('pin_digital', { PIN: pin });
  if (name === 'pinMode' && pinModes.test(second.text))
    return built('pin_mode', { MODE: second.text }, { PIN: chosen });
  if (name === 'digitalWrite') {
    const state = /^(?:HIGH|1)$/.test(second.text)
      ? 'HIGH'
      : /^(?:LOW|0)$/.test(second.text)
        ? 'LOW'
        : undefined;
    const isToggle = second.text.replace(/\s/g, '') === `!digitalRead(${first.text})`;
    if (state ?? isToggle) return built('pin_write', { STATE: state ?? 'TOGGLE' }, { PIN: chosen });
  }
  if (name === 'analogWrite')
    return built(
      'pin_pwm_write',
      {},
      { PIN: built('pin_pwm', { PIN: pin }), VALUE: values.unbounded(second) },
    );
  return name === 'tone'
    ? built('sound_tone', { PIN: pin }, { FREQUENCY: values.unbounded(second) })
    : undefined;
}

const writers: Readonly<Record<string, string>> = {
  digitalWrite: 'cpp_digital_write',
  analogWrite: 'cpp_analog_write',
};

/** With a pin, a level or a length of time that is counted. */
function countedPinCall(name: string, given: readonly Node[], values: Values): Built | undefined {
  const [first, second, third] = given;
  if (!first || !second) return undefined;
  const PIN = values.pinValue(first);
  if (given.length === 3 && third && name === 'tone')
    return built('cpp_tone', {}, { PIN, FREQUENCY: values.any(second), TIME: values.any(third) });
  if (given.length !== 2) return undefined;
  if (name === 'pinMode' && pinModes.test(second.text))
    return built('cpp_pin_mode', { MODE: second.text }, { PIN });
  const type = writers[name];
  return type === undefined ? undefined : built(type, {}, { PIN, VALUE: values.any(second) });
}

function serialBegin(baud: Node, place: Place): Built | undefined {
  const known = baud.type === 'number_literal' ? literalNumber(baud.text) : undefined;
  if (known === undefined || !place.isTop || place.in !== 'setup') return undefined;
  return built('cpp_serial_begin', { BAUD: known });
}
