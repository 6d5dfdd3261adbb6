import { entryOf } from '../../../blocks/categories.ts';
import type { Board } from '../../boards/board.ts';
import { type Built, built } from './built.ts';
import { castBlock, convertedCall } from './conversions.ts';
import { countBlock, exactValue } from './exact-statements.ts';
import { exactCall, exactLiteral } from './exact-values.ts';
import { Level } from './level.ts';
import { listItem, listLength } from './lists.ts';
import { readingBlock } from './phrases/reading-block.ts';
import type { Readings } from './phrases/readings.ts';
import { stringBlock } from './string-block.ts';
import type { Symbols } from './symbols.ts';
import type { Node } from './syntax.ts';
import { textAsked, textLetter, textMade } from './text-methods.ts';
import { literalNumber, valueType } from './types.ts';

const comparisons: Readonly<Record<string, string>> = {
  '==': 'EQ',
  '!=': 'NEQ',
  '<': 'LT',
  '<=': 'LTE',
  '>': 'GT',
  '>=': 'GTE',
};
const sums: Readonly<Record<string, string>> = { '+': 'ADD', '-': 'SUBTRACT', '*': 'MULTIPLY' };
const bits: Readonly<Record<string, string>> = {
  '&': 'AND',
  '|': 'OR',
  '^': 'XOR',
  '<<': 'SHL',
  '>>': 'SHR',
};
const singles: Readonly<Record<string, string>> = {
  abs: 'ABS',
  sqrt: 'SQRT',
  exp: 'EXP',
  log: 'LN',
  log10: 'LOG10',
  round: 'ROUND',
};

/** Makes value blocks of expressions. */
export class Values {
  readonly symbols: Symbols;
  readonly board: Board;
  /** Of the statement whose values are made. */
  level: Level = Level.read;
  readonly readings: Readings | undefined;

  constructor(symbols: Symbols, board: Board, readings?: Readings) {
    this.symbols = symbols;
    this.board = board;
    this.readings = readings;
  }

  /** No more than a C++ block for each value. */
  get isPlain(): boolean {
    return this.level >= Level.plain;
  }

  /** Values go into blocks without a check of their bounds. */
  get isUnchecked(): boolean {
    return this.level >= Level.unchecked;
  }

  any(node: Node): Built {
    if (this.isPlain) return this.plain(node);
    const inner = bare(node);
    // Any block that divides could say it too.
    const length = inner.type === 'binary_expression' ? listLength(inner, this) : undefined;
    return length ?? this.#read(inner, ['value', 'condition']) ?? this.#known(inner) ?? this.plain(node);
  }

  /** As the phrases of blocks have it; those of parts before the rules of this file, the others after them. */
  #read(node: Node, kinds: readonly ('value' | 'condition')[]): Built | undefined {
    for (const kind of kinds) {
      const reading = this.readings?.value(node, kind);
      const block = reading && readingBlock(reading, this, () => []);
      if (block) return block;
    }
    return undefined;
  }

  number(node: Node): Built {
    return this.#fitting(node, 'Number');
  }

  /** A number for a block that would pull it between bounds. */
  unbounded(node: Node): Built {
    const block = this.number(node);
    return this.isUnchecked && block.type !== 'math_number'
      ? built('cpp_unchecked', {}, { VALUE: block })
      : block;
  }

  condition(node: Node): Built {
    const read = this.isPlain ? undefined : this.#read(bare(node), ['condition']);
    return read ?? this.#fitting(node, 'Boolean');
  }

  /** The expression as it stands, in a C++ block. */
  plain(node: Node): Built {
    const inner = bare(node);
    const type = valueType(inner, this.symbols);
    const named = { bool: 'BOOL', float: 'FLOAT', long: 'LONG', 'unsigned long': 'LONG' }[type as 'bool'];
    return built('cpp_value', { CODE: this.symbols.text(inner), TYPE: named ?? 'INT' });
  }

  /** The board's name of a pin that is known before the program runs. */
  pin(node: Node, isAnalog = false): string | undefined {
    const meaning = node.type === 'identifier' ? this.symbols.at(node) : undefined;
    const text = meaning?.pin ?? (meaning ? '' : node.text);
    if (text === 'LED_BUILTIN') return this.board.led;
    if (/^A\d{1,2}$/.test(text)) return this.board.pins.some(({ name }) => name === text) ? text : undefined;
    if (!/^\d{1,2}$/.test(text)) return undefined;
    const number = Number(text);
    if (isAnalog && number < 8) return `A${number}`;
    return this.board.pins.find((pin) => pin.number === number)?.name;
  }

  /** A pin as any value: its number, or what is counted. */
  pinValue(node: Node): Built {
    const meaning = node.type === 'identifier' ? this.symbols.at(node) : undefined;
    if (meaning?.kind !== 'pin' || meaning.pin === undefined) return this.any(node);
    const number = literalNumber(meaning.pin);
    return number === undefined
      ? (exactLiteral(meaning.pin) ?? this.plain(node))
      : built('math_number', { NUM: number });
  }

  #fitting(node: Node, check: 'Number' | 'Boolean'): Built {
    const block = this.any(node);
    const entry = entryOf(block.type);
    const output = entry?.kind === 'value' ? entry.output : undefined;
    if (output === undefined || output.includes(check)) return block;
    if (check === 'Boolean' && output.includes('Number'))
      return built('logic_compare', { OP: 'NEQ' }, { A: block, B: built('math_number', { NUM: 0 }) });
    return this.plain(node);
  }

  #known(node: Node): Built | undefined {
    switch (node.type) {
      case 'number_literal':
        return this.#literal(node.text) ?? exactLiteral(node.text);
      case 'char_literal':
        return exactLiteral(node.text);
      case 'true':
      case 'false':
        return built('logic_boolean', { VALUE: node.text.toUpperCase() });
      case 'string_literal':
        return stringBlock(node);
      case 'identifier':
        return this.#name(node);
      case 'unary_expression':
        return this.#unary(node);
      case 'binary_expression':
        return this.#binary(node);
      case 'call_expression':
        return this.#call(node);
      case 'subscript_expression':
        return listItem(node, this) ?? textLetter(node, this);
      case 'update_expression':
        return countBlock(node, this);
      case 'cast_expression':
        return castBlock(node, this);
      case 'conditional_expression': {
        const [condition, yes, no] = ['condition', 'consequence', 'alternative'].map((part) =>
          node.childForFieldName(part),
        );
        if (!condition || !yes || !no) return undefined;
        return built(
          'logic_choose',
          {},
          { COND: this.condition(condition), A: this.any(yes), B: this.any(no) },
        );
      }
      default:
        return undefined;
    }
  }

  #literal(text: string): Built | undefined {
    const number = literalNumber(text);
    const isDecimal = number !== undefined && Number.isInteger(number) && /^\d+\.|^\d+e/i.test(text);
    return number === undefined || isDecimal || /u/i.test(text)
      ? undefined
      : built('math_number', { NUM: number });
  }

  #name(node: Node): Built | undefined {
    const meaning = this.symbols.at(node);
    if (meaning?.kind === 'variable') return built('variable_get', { VAR: { id: meaning.id } });
    if (meaning === undefined && this.level < Level.exact && /^(?:HIGH|LOW)$/.test(node.text))
      return built('math_number', { NUM: node.text === 'HIGH' ? 1 : 0 });
    if (meaning !== undefined) return undefined;
    if (node.text === 'Serial') return built('cpp_serial_ready');
    return node.text === 'PI' ? built('math_constant', { WHAT: 'PI' }) : exactLiteral(node.text);
  }

  #unary(node: Node): Built | undefined {
    const argument = node.childForFieldName('argument');
    if (!argument) return undefined;
    const sign = node.child(0)?.text;
    const number =
      sign === '-' && argument.type === 'number_literal' ? literalNumber(argument.text) : undefined;
    if (number !== undefined && !/[.uUlL]/.test(argument.text)) return built('math_number', { NUM: -number });
    if (sign === '-') return built('math_single', { WHAT: 'NEG' }, { VALUE: this.number(argument) });
    if (sign === '!') return built('logic_not', {}, { A: this.condition(argument) });
    return sign === '~' ? built('math_bit_not', {}, { A: this.number(argument) }) : undefined;
  }

  #binary(node: Node): Built | undefined {
    const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
    const operator = node.childForFieldName('operator')?.text ?? '';
    if (!left || !right) return undefined;
    if (operator === '&&' || operator === '||') {
      const sides = { A: this.condition(left), B: this.condition(right) };
      return built('logic_operation', { OP: operator === '&&' ? 'AND' : 'OR' }, sides);
    }
    const OP = comparisons[operator] ?? sums[operator] ?? { '/': 'DIVIDE', '%': 'REMAINDER' }[operator];
    if (OP !== undefined && this.level >= Level.exact)
      return built('cpp_calculate', { OP }, { A: this.any(left), B: this.any(right) });
    if (comparisons[operator] !== undefined) return this.#comparison(left, comparisons[operator], right);
    if (operator === '+' && valueType(node, this.symbols) === 'String')
      return built('text_join', {}, { A: this.any(left), B: this.any(right) });
    const sides = (): { A: Built; B: Built } => ({ A: this.number(left), B: this.number(right) });
    if (sums[operator] !== undefined) return built('math_arithmetic', { OP: sums[operator] }, sides());
    if (bits[operator] !== undefined) return built('math_bits', { OP: bits[operator] }, sides());
    if (operator === '%') return built('math_whole', { WHAT: 'REMAINDER' }, sides());
    if (operator !== '/') return undefined;
    const types = [left, right].map((side) => valueType(side, this.symbols));
    if (types.includes('float'))
      return built('math_arithmetic', { OP: 'DIVIDE' }, this.#decimals(left, right));
    return types.includes(undefined) ? undefined : built('math_whole', { WHAT: 'QUOTIENT' }, sides());
  }

  /** `x / 1024.0`: a division writes the point itself. */
  #decimals(left: Node, right: Node): { A: Built; B: Built } {
    const side = (node: Node): Built => {
      const number = node.type === 'number_literal' ? literalNumber(node.text) : undefined;
      return number === undefined ? this.number(node) : built('math_number', { NUM: number });
    };
    return { A: side(left), B: side(right) };
  }

  #comparison(left: Node, comparison: string, right: Node): Built | undefined {
    const [a, b] = [bare(left), bare(right)];
    if (comparison === 'EQ' && isCall(a, 'digitalRead') && b.text === 'HIGH') return this.any(a);
    if (comparison === 'EQ' && isCall(a, 'digitalRead') && b.text === 'LOW') {
      const pin = this.pin(argumentsOf(a)[0] ?? a);
      if (pin !== undefined && this.pullups.has(pin)) return built('pin_button', { PIN: pin });
    }
    if (comparison === 'GT' && isCall(a, 'Serial.available') && b.text === '0')
      return built('serial_available');
    return built('logic_compare', { OP: comparison }, { A: this.any(left), B: this.any(right) });
  }

  /** Pins that the sketch sets to `INPUT_PULLUP`. */
  pullups: ReadonlySet<string> = new Set();
  /** `setup()` begins with a seed, as blocks write it. */
  isSeeded = false;

  #call(node: Node): Built | undefined {
    const callee = node.childForFieldName('function');
    const name = callee?.text ?? '';
    const given = argumentsOf(node);
    const meaning = callee?.type === 'identifier' ? this.symbols.at(callee) : undefined;
    if (meaning?.kind === 'function') return this.callOf(meaning.id, meaning.name, given, 'function_value');
    if (meaning !== undefined) return undefined;
    if (name === 'String') return textMade(given, this);
    return (
      this.#arduinoCall(name, given) ??
      textAsked(node, this) ??
      convertedCall(node, this) ??
      exactCall(name, given, this) ??
      exactValue(name, given, this)
    );
  }

  #arduinoCall(name: string, given: readonly Node[]): Built | undefined {
    const [first, second, third] = given;
    if (given.length === 0) {
      if (name === 'millis') return built('time_since_start', { UNIT: 'MS' });
      return name === 'micros' ? built('time_since_start', { UNIT: 'US' }) : undefined;
    }
    if (!first) return undefined;
    if (name === 'analogRead') {
      // `analogRead(1)` is that of A1, but A1 is another number.
      const isExact = this.level >= Level.exact && first.type === 'number_literal';
      const pin = given.length === 1 && !isExact ? this.pin(first, true) : undefined;
      if (pin !== undefined) return built('pin_analog_read', { PIN: pin });
      return given.length === 1 ? built('cpp_analog_read', {}, { PIN: this.pinValue(first) }) : undefined;
    }
    if (name === 'digitalRead') {
      const pin = this.pin(first);
      if (pin !== undefined) return built('pin_read', {}, { PIN: built('pin_digital', { PIN: pin }) });
      return built('cpp_digital_read', {}, { PIN: this.pinValue(first) });
    }
    if (singles[name] !== undefined && given.length === 1)
      return built('math_single', { WHAT: singles[name] }, { VALUE: this.number(first) });
    if (name === 'random' && this.isSeeded && this.level < Level.exact) return this.#random(given);
    if (!second) return undefined;
    if (name === 'pulseIn' && given.length === 2 && /^(?:HIGH|LOW)$/.test(second.text)) {
      const pin = this.pin(first);
      return pin === undefined ? undefined : built('pin_pulse', { STATE: second.text, PIN: pin });
    }
    if (name === 'min' || name === 'max')
      return built(
        'math_min_max',
        { WHICH: name.toUpperCase() },
        { A: this.number(first), B: this.number(second) },
      );
    if (name === 'pow') return built('math_power', {}, { A: this.number(first), B: this.number(second) });
    const numbers = given.map((each) => this.number(each));
    if (name === 'constrain' && third)
      return built('math_constrain', {}, { VALUE: numbers[0], LOW: numbers[1], HIGH: numbers[2] });
    if (name !== 'map' || given.length !== 5) return undefined;
    const [VALUE, FROM_LOW, FROM_HIGH, TO_LOW, TO_HIGH] = numbers;
    return built('math_map', {}, { VALUE, FROM_LOW, FROM_HIGH, TO_LOW, TO_HIGH });
  }

  #random(given: readonly Node[]): Built | undefined {
    const [from, to] = given.length === 2 ? given : [undefined, given[0]];
    const next = to?.type === 'number_literal' ? literalNumber(to.text) : undefined;
    if (next === undefined) return undefined;
    const FROM = from ? this.number(from) : built('math_number', { NUM: 0 });
    return built('math_random', {}, { FROM, TO: built('math_number', { NUM: next - 1 }) });
  }

  /** A call of one of the sketch's own functions. */
  callOf(id: string, name: string, given: readonly Node[], type: 'function_call' | 'function_value'): Built {
    const parameters = this.parameters.get(id) ?? [];
    const inputs = given.map((each, at) => [`ARG${at}`, this.argument(each, parameters[at]?.type)] as const);
    return built(type, {}, Object.fromEntries(inputs), { function: id, name, parameters });
  }

  parameters: ReadonlyMap<string, readonly { id: string; name: string; type: string }[]> = new Map();

  argument(node: Node, type: string | undefined): Built {
    if (type === 'BOOL') return this.condition(node);
    return type === 'STRING' || type === undefined ? this.any(node) : this.number(node);
  }
}

/** Without brackets around it. */
export function bare(node: Node): Node {
  const inner =
    node.type === 'parenthesized_expression' || node.type === 'condition_clause'
      ? node.firstNamedChild
      : null;
  return inner && node.namedChildCount === 1 ? bare(inner) : node;
}

export function argumentsOf(call: Node): Node[] {
  return (call.childForFieldName('arguments')?.namedChildren ?? []).filter(({ type }) => type !== 'comment');
}

export function isCall(node: Node, name: string): boolean {
  return node.type === 'call_expression' && node.childForFieldName('function')?.text === name;
}
