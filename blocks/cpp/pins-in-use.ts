import type { Block } from 'blockly/core';
import type { Gap } from '../entry.ts';
import { Asked } from './asked.ts';
import { CannotGenerate, type PinMode, type PinRole, type PinUse } from './context.ts';
import { asNumber, clamped } from './convert.ts';
import { atom, constant, type Expression } from './expression.ts';
import type { SetupLine } from './layout.ts';
import { numberLiteral } from './literal.ts';
import { marked } from './marks.ts';
import { pinConstants } from './pin-names.ts';
import type { PinOnBoard } from './uses.ts';
import { isOff, type Page, type Writing } from './writing.ts';

type Place = PinOnBoard['at'];

/** The pins that a sketch's blocks name: their constants, their modes, who asked for them. */
export class PinsInUse {
  readonly #writing: Writing;
  readonly #page: Page;
  readonly #names: ReadonlyMap<string, string>;
  readonly #constants = new Asked();
  readonly #modes = new Asked();

  /** @param taken constants that the kit's legs have */
  constructor(writing: Writing, page: Page, taken: ReadonlySet<string>) {
    this.#writing = writing;
    this.#page = page;
    this.#names = pinConstants(writing.board, writing.known.pins, taken);
  }

  /** The pin in a block's gap; `countedBy` gives a block's value where the pin is counted. */
  inGap(
    block: Block,
    name: string,
    use: { readonly gap: Gap | undefined; readonly role: PinRole; readonly mode: PinMode | undefined },
    countedBy: (block: Block) => Expression,
  ): PinUse {
    const { gap, role, mode } = use;
    const known = (pin: unknown, at: Place): Expression => this.byName(block.id, String(pin), role, mode, at);
    const named = (pin: unknown): { name?: string } => (pin === undefined ? {} : { name: String(pin) });
    if (gap?.kind === 'pin') {
      return {
        code: known(block.getFieldValue(name), { block: block.id, gap: name }),
        before: '',
        ...named(block.getFieldValue(name)),
      };
    }
    const target = block.getInputTargetBlock(name);
    if (target === null || isOff(target)) {
      const shadow = gap?.kind === 'value' ? gap.shadow?.fields?.PIN : undefined;
      return { code: shadow === undefined ? numberLiteral(0) : known(shadow, undefined), before: '' };
    }
    const chosen = target.getFieldValue('PIN');
    if (chosen !== null && this.#isPinChoice(target)) {
      const code = known(chosen, { block: target.id, gap: 'PIN' });
      return { code: { ...code, code: marked(target.id, code.code) }, before: '', ...named(chosen) };
    }
    return this.#counted(block, clamped(asNumber(countedBy(target)), 0, 255), use);
  }

  /** @throws CannotGenerate where the board has no such pin */
  byName(
    block: string,
    name: string,
    role: PinRole,
    mode: PinMode | undefined,
    at: Place = undefined,
  ): Expression {
    const { board, known } = this.#writing;
    const pin = board.pins.find((candidate) => candidate.name === name);
    const use: PinOnBoard = { kind: 'pin', block, pin: name, role, ...(mode && { mode }), ...(at && { at }) };
    if (pin === undefined) {
      this.#page.uses.push({ ...use, missing: true });
      throw new CannotGenerate(`no pin ${name.replace(/[^\w]/g, '').slice(0, 8)} on ${board.name}`);
    }
    this.#page.uses.push(role === 'pwm' ? { ...use, pwm: true } : use);
    known.learnPin(name, role, mode);
    const constantName = this.#names.get(name);
    if (constantName !== undefined) {
      this.#constants.add(block, name, `const int ${constantName} = ${name};`);
      const strongest = known.pins.get(name)?.mode;
      const told = known.fact(`mode of ${name}`);
      const isPulledUp = told === 'INPUT_PULLUP' && strongest === 'INPUT';
      const isTold = told === 'as it is' || told === strongest || isPulledUp;
      if (strongest !== undefined && !isTold)
        this.#modes.add(block, name, `pinMode(${constantName}, ${strongest});`);
    }
    return atom(constantName ?? name, 'int', { range: [pin.number, pin.number] });
  }

  get constants(): SetupLine[] {
    return this.#constants.lines;
  }

  get modes(): SetupLine[] {
    return this.#modes.lines;
  }

  /** A pin known by its number, or one that is known only when the program runs. */
  #counted(
    block: Block,
    number: Expression,
    { role, mode }: { readonly role: PinRole; readonly mode: PinMode | undefined },
  ): PinUse {
    const known = constant(number);
    const pin = this.#writing.board.pins.find((candidate) => candidate.number === known);
    if (pin !== undefined) return { code: this.byName(block.id, pin.name, role, mode), before: '' };
    return { code: number, before: mode === undefined ? '' : `pinMode(${number.code}, ${mode});\n` };
  }

  /** A block that is nothing but a pin. */
  #isPinChoice(block: Block): boolean {
    const entry = this.#writing.entryOf(block.type);
    return entry?.kind === 'value' && Object.keys(entry.gaps).join() === 'PIN' && entry.presets?.length === 0;
  }
}
