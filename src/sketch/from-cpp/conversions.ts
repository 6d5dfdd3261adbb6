import { castTypes } from '../../../blocks/exact-names.ts';
import { type Built, built } from './built.ts';
import { stringText } from './string-block.ts';
import type { Node } from './syntax.ts';
import { argumentsOf, isCall, type Values } from './values.ts';

/** Other names of the same types on an 8-bit Arduino. */
const sameTypes: Readonly<Record<string, string>> = {
  boolean: 'bool',
  uint8_t: 'byte',
  'unsigned char': 'byte',
  int16_t: 'int',
  short: 'int',
  unsigned: 'unsigned int',
  uint16_t: 'unsigned int',
  word: 'unsigned int',
  int32_t: 'long',
  uint32_t: 'unsigned long',
  double: 'float',
};

/** `(char)x` */
export function castBlock(node: Node, values: Values): Built | undefined {
  const [type, value] = [node.childForFieldName('type')?.text ?? '', node.childForFieldName('value')];
  return value ? cast(type, value, values) : undefined;
}

/** `int(x)`, `F("text")`, `Serial.readStringUntil('\n')` */
export function convertedCall(call: Node, values: Values): Built | undefined {
  const [first, ...more] = argumentsOf(call);
  const name = call.childForFieldName('function')?.text ?? '';
  if (name === 'Serial.readString' && !first) return built('cpp_serial_text', { UNTIL: '' });
  if (!first || more.length > 0) return undefined;
  if (name === 'Serial.readStringUntil' && first.type === 'char_literal')
    return built('cpp_serial_text', { UNTIL: first.text });
  if (name !== 'F') return cast(name, first, values);
  const TEXT = first.type === 'string_literal' ? stringText(first) : undefined;
  return TEXT === undefined ? undefined : built('cpp_flash_text', { TEXT });
}

function cast(type: string, value: Node, values: Values): Built | undefined {
  const TYPE = sameTypes[type] ?? type;
  return castTypes.includes(TYPE) ? built('cpp_cast', { TYPE }, { VALUE: values.any(value) }) : undefined;
}

const readers = /^Serial\.(?:read|parseInt|parseFloat|readString|readStringUntil)$/;

/** A value that is read, and that nobody asks: `Serial.read();` */
export function readAndDropped(call: Node, values: Values): Built | undefined {
  const isRead = readers.test(call.childForFieldName('function')?.text ?? '') || isCall(call, 'pulseIn');
  return isRead ? built('cpp_do', {}, { VALUE: values.any(call) }) : undefined;
}
