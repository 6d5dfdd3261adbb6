import { type Built, built } from './built.ts';
import { functionName } from './function-types.ts';
import type { Node } from './syntax.ts';
import { argumentsOf, isCall, type Values } from './values.ts';

/** What `setup()` sets up by calls that the generator of blocks writes by itself, or would write otherwise. */
export class SetupLines {
  readonly #values: Values;
  readonly #isExact: boolean;
  readonly #setupCalls: readonly { readonly call: Node; readonly at: number }[];
  readonly #calls: readonly Node[];

  constructor(root: Node, values: Values, isExact: boolean) {
    this.#values = values;
    this.#isExact = isExact;
    this.#setupCalls = setupCallsOf(root);
    this.#calls = root.descendantsOfType('call_expression');
  }

  /** The pins' modes that `setup()` sets by calls of its own. */
  modes(): { pin: string; mode: string; at: number }[] {
    return this.#setupCalls.flatMap(({ call, at }) => {
      if (!isCall(call, 'pinMode')) return [];
      const [first, second] = argumentsOf(call);
      const pin = first && this.#values.pin(first);
      return pin === undefined || !second ? [] : [{ pin, mode: second.text, at }];
    });
  }

  /** What the generator writes into `setup()` by itself. */
  isAbsorbed(node: Node): boolean {
    if (this.#isExact) return false;
    const isInSetup = this.#setupCalls.some(({ at }) => at === node.startIndex);
    const call = node.firstNamedChild;
    if (!isInSetup || !call) return false;
    if (isCall(call, 'pinMode')) return this.#isModeAsked(call);
    if (isCall(call, 'Serial.begin')) return this.#baudOf(call) !== undefined;
    return isCall(call, 'randomSeed') && /^analogRead\(A?\d\)$/.test(argumentsOf(call)[0]?.text ?? '');
  }

  /** Some block uses the pin so that the generator sets this mode. */
  #isModeAsked(call: Node): boolean {
    const [first, second] = argumentsOf(call);
    const pin = first && this.#values.pin(first);
    const users = { OUTPUT: /^(?:digitalWrite|analogWrite)$/, INPUT: /^(?:digitalRead|pulseIn)$/ };
    const asks = second?.text === 'OUTPUT' ? users.OUTPUT : users.INPUT;
    return this.#calls
      .filter((each) => asks.test(each.childForFieldName('function')?.text ?? ''))
      .some((each) => {
        const own = argumentsOf(each)[0];
        return own !== undefined && pin !== undefined && this.#values.pin(own) === pin;
      });
  }

  #baudOf(call: Node): string | undefined {
    const baud = argumentsOf(call)[0]?.text ?? '';
    return /^(?:9600|19200|38400|57600|115200)$/.test(baud) ? baud : undefined;
  }

  baud(): Built[] {
    const begin = this.#setupCalls.find(({ call }) => isCall(call, 'Serial.begin'));
    const baud = begin && this.#baudOf(begin.call);
    return baud === undefined || baud === '9600' ? [] : [built('serial_begin', { BAUD: baud })];
  }

  /** Pins whose mode the sketch does not set, or not as the generator would. */
  asIs(): Built[] {
    const told = this.modes();
    const pins = this.#calls.flatMap((call) => {
      const name = call.childForFieldName('function')?.text ?? '';
      if (!/^(?:digitalWrite|analogWrite|digitalRead|pulseIn)$/.test(name)) return [];
      const first = argumentsOf(call)[0];
      const pin = first && this.#values.pin(first);
      return pin === undefined ? [] : [{ pin, isOutput: /Write$/.test(name) }];
    });
    const names = [...new Set(pins.map(({ pin }) => pin))];
    return names
      .filter((pin) => {
        const modes = told.filter((each) => each.pin === pin).map(({ mode }) => mode);
        const isOutput = pins.some((each) => each.pin === pin && each.isOutput);
        return modes.length !== 1 || (isOutput ? modes[0] !== 'OUTPUT' : modes[0] === 'OUTPUT');
      })
      .map((pin) => built('cpp_pin_as_is', { PIN: pin }));
  }
}

/** The calls that stand in `setup()` itself. */
function setupCallsOf(root: Node): { call: Node; at: number }[] {
  const setup = root.namedChildren.find((node) => functionName(node) === 'setup');
  const statements = setup?.childForFieldName('body')?.namedChildren ?? [];
  return statements.flatMap((statement) => {
    const call = statement.type === 'expression_statement' ? statement.firstNamedChild : null;
    return call ? [{ call, at: statement.startIndex }] : [];
  });
}
