import { type CppType, nearestType } from '../../../blocks/cpp/types.ts';
import { textMethods } from '../../../blocks/exact-names.ts';
import type { Symbols } from './symbols.ts';
import type { Node } from './syntax.ts';

const results: Readonly<Record<string, CppType>> = {
  millis: 'unsigned long',
  micros: 'unsigned long',
  pulseIn: 'unsigned long',
  map: 'long',
  random: 'long',
  analogRead: 'int',
  digitalRead: 'int',
  sqrt: 'float',
  pow: 'float',
  sin: 'float',
  cos: 'float',
  String: 'String',
  'Serial.read': 'int',
  'Serial.available': 'int',
  'Serial.parseInt': 'long',
  'Serial.parseFloat': 'float',
  'Serial.readString': 'String',
  'Serial.readStringUntil': 'String',
  int: 'int',
  char: 'int',
  byte: 'int',
  long: 'long',
  float: 'float',
  bool: 'bool',
};

/** The type that an expression has in C++, as far as blocks must know it. */
export function valueType(node: Node | null, symbols: Symbols): CppType | undefined {
  switch (node?.type) {
    case 'parenthesized_expression':
      return valueType(node.firstNamedChild, symbols);
    case 'number_literal':
      return literalType(node.text);
    case 'char_literal':
      return 'int';
    case 'true':
    case 'false':
      return 'bool';
    case 'identifier': {
      const meaning = symbols.at(node);
      if (meaning?.kind === 'function' || meaning === undefined)
        return /^(?:HIGH|LOW|A\d+)$/.test(node.text) ? 'int' : undefined;
      return meaning.type === '' || /[^\w ]/.test(meaning.type) ? undefined : nearestType(meaning.type);
    }
    case 'subscript_expression':
      return isText(node.childForFieldName('argument'), symbols)
        ? 'int'
        : valueType(node.childForFieldName('argument'), symbols);
    case 'call_expression': {
      const callee = node.childForFieldName('function');
      const meaning = callee?.type === 'identifier' ? symbols.at(callee) : undefined;
      if (meaning) return nearestType(meaning.type);
      const method = textOfMethod(node, symbols)?.[1];
      if (method !== undefined) return textMethods.find((names) => names[method])?.[method]?.gives;
      return results[callee?.text ?? ''];
    }
    case 'cast_expression':
      return nearestType(node.childForFieldName('type')?.text ?? '');
    case 'unary_expression':
      return node.child(0)?.text === '!' ? 'bool' : valueType(node.childForFieldName('argument'), symbols);
    case 'binary_expression': {
      const operator = node.childForFieldName('operator')?.text ?? '';
      if (/^(?:[<>]=?|[=!]=|&&|\|\|)$/.test(operator)) return 'bool';
      const sides = ['left', 'right'].map((side) => valueType(node.childForFieldName(side), symbols));
      for (const type of ['String', 'float'] as const) if (sides.includes(type)) return type;
      if (sides.includes(undefined)) return undefined;
      for (const type of ['unsigned long', 'long'] as const) if (sides.includes(type)) return type;
      return 'int';
    }
    default:
      return undefined;
  }
}

/** One text, not a list of them. */
export function isText(node: Node | null, symbols: Symbols): boolean {
  const meaning = node?.type === 'identifier' ? symbols.at(node) : undefined;
  return meaning?.kind === 'variable' && valueType(node, symbols) === 'String';
}

/** The text of which a method is called, and the method's name. */
export function textOfMethod(call: Node, symbols: Symbols): [text: Node, method: string] | undefined {
  const callee = call.childForFieldName('function');
  const text = callee?.type === 'field_expression' ? callee.childForFieldName('argument') : null;
  const method = callee?.childForFieldName('field')?.text;
  return text && method !== undefined && valueType(text, symbols) === 'String' ? [text, method] : undefined;
}

function literalType(text: string): CppType {
  if (/^0[xb]/i.test(text)) return /l/i.test(text) ? 'long' : 'int';
  if (/[.ef]/i.test(text)) return 'float';
  if (/l/i.test(text)) return /u/i.test(text) ? 'unsigned long' : 'long';
  return Number(text) > 32_767 ? 'long' : 'int';
}

const simple =
  /^(?:(?:static|const|volatile|unsigned|signed|constexpr) )*(?:int|long|long int|short|char|byte|bool|boolean|float|double|word|String|unsigned|u?int(?:8|16|32)_t|size_t)(?: const)?$/;

/** Of an ordinary number, yes or no, or text: a variable that blocks know. */
export function isSimpleType(type: string): boolean {
  return simple.test(type);
}

/** What stands before the declarator, without storage in one line. */
export function typeOf(node: Node): string {
  const [declarator] = node.childrenForFieldName('declarator');
  return node.text
    .slice(0, (declarator?.startIndex ?? node.endIndex) - node.startIndex)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The number that a literal is; undefined for what is none. */
export function literalNumber(text: string): number | undefined {
  const bare = text.replace(/'/g, '').replace(/(?<!^0[xX][\da-fA-F]*)[fF]$|[uUlL]+$/g, '');
  if (/^0[0-7]+$/.test(bare)) return Number.parseInt(bare, 8);
  const known = bare === '' ? Number.NaN : Number(bare);
  return Number.isFinite(known) ? known : undefined;
}
