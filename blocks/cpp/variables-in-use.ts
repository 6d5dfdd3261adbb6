import type { Range } from './arithmetic.ts';
import { asType, named } from './convert.ts';
import type { Expression } from './expression.ts';
import { marked } from './marks.ts';
import { parameterKey, type Routine } from './routines.ts';
import { type CppType, declaredType, type Holding, isWhole, typeForRange } from './types.ts';
import type { Writing } from './writing.ts';

/** A sketch's variables: how they are declared, by what is put into them or by the pupil's word. */
export class VariablesInUse {
  readonly #writing: Writing;
  readonly #used = new Set<string>();
  /** The blocks that say of which type a variable is. */
  readonly #declarers = new Map<string, Set<string>>();
  readonly #ranges = new Map<string, Range>();
  /** The function that is being written: its parameters go before variables of the same name. */
  routine: Routine | undefined;
  /** What is being written interrupts the rest. */
  isInterrupt = false;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  /** The variable as a value. */
  named(id: string): Expression {
    const name = this.#writing.variables.get(id) ?? 'value';
    if (!this.#isParameter(id)) {
      this.#used.add(id);
      const { known } = this.#writing;
      if (known.fact(`declared ${id}`) !== undefined) known.learnFact(`asked ${id}`, 'yes');
      if (this.isInterrupt) this.#writing.known.learnFact(`volatile ${id}`, 'yes');
    }
    const range = this.#ranges.get(id);
    return { ...named(name, this.typeOf(id), [id]), ...(range && { range }) };
  }

  typeOf(id: string): CppType {
    const { known } = this.#writing;
    const said = this.#saidType(id);
    return said ?? declaredType(known.holding(this.#key(id)));
  }

  /** Tells what is put into it, and gives that as its type. */
  assigned(id: string, given: Expression): Expression {
    if (this.#saidType(id) === undefined) this.#writing.known.learnHolding(this.#key(id), holdingOf(given));
    return asType(this.typeOf(id), given);
  }

  /** The pupil says its type. */
  declare(block: string, id: string, type: CppType): void {
    this.#writing.known.learnFact(`type of ${id}`, type);
    this.#used.add(id);
    this.#declarers.set(id, (this.#declarers.get(id) ?? new Set()).add(block));
  }

  /** A block declares it in its own lines, by that name. */
  declareHere(id: string, type: CppType): { name: string; isAsked: boolean } {
    const { known, variables } = this.#writing;
    known.learnFact(`type of ${id}`, type);
    known.learnFact(`declared ${id}`, 'in its place');
    return { name: variables.get(id) ?? 'value', isAsked: known.fact(`asked ${id}`) !== undefined };
  }

  isUsedBelow(id: string): boolean {
    return this.#writing.locals.has(id) && !this.#isParameter(id);
  }

  /** Declared by its loops; a text cannot count, so it is a variable like others. */
  isLocal(id: string): boolean {
    const type = this.typeOf(id);
    const isDeclared = this.#writing.known.fact(`declared ${id}`) !== undefined;
    const isVariable = !this.#isParameter(id) && !this.#declarers.has(id) && !isDeclared;
    return isVariable && this.#writing.loopVariables.has(id) && type !== 'String' && type !== 'bool';
  }

  /** While the lines are written, the variable stays within the range. */
  within<Written>(id: string, range: Range, write: () => Written): Written {
    const before = this.#ranges.get(id);
    this.#ranges.set(id, range);
    const written = write();
    if (before === undefined) this.#ranges.delete(id);
    else this.#ranges.set(id, before);
    return written;
  }

  get declarations(): string[] {
    const { known, variables, lists } = this.#writing;
    this.routine = undefined;
    return [...variables]
      .filter(([id]) => this.#used.has(id) && !this.isLocal(id) && !lists.has(id))
      .filter(([id]) => known.fact(`declared ${id}`) === undefined)
      .map(([id, name]) => {
        const type = this.typeOf(id);
        const isVolatile = type !== 'String' && known.fact(`volatile ${id}`) !== undefined;
        const first = type === 'String' ? '""' : type === 'bool' ? 'false' : '0';
        const line = `${isVolatile ? 'volatile ' : ''}${type} ${name} = ${first};`;
        return [...(this.#declarers.get(id) ?? [])].reduce((code, block) => marked(block, code), line);
      });
  }

  #isParameter(id: string): boolean {
    return this.routine?.parameters.some((parameter) => parameter.id === id) ?? false;
  }

  #saidType(id: string): CppType | undefined {
    const parameter = this.routine?.parameters.find((each) => each.id === id);
    if (parameter !== undefined) return parameter.type === 'AUTO' ? undefined : parameter.type;
    return this.#writing.known.fact(`type of ${id}`) as CppType | undefined;
  }

  #key(id: string): string {
    return this.routine !== undefined && this.#isParameter(id) ? parameterKey(this.routine, id) : id;
  }
}

/** What a variable must hold for the value: by its bounds where they are known, as `map` and `random` give `long`. */
export function holdingOf(value: Expression): Holding {
  if (!isWhole(value.type) || value.range === undefined) return value.type;
  const needed = typeForRange(...value.range);
  return needed === 'int' && value.range[0] >= 0 ? 'natural' : needed;
}
