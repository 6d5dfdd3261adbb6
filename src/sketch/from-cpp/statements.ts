import { entryOf } from '../../../blocks/categories.ts';
import { type Built, built, commented } from './built.ts';
import { callBlock } from './calls.ts';
import { commentText, dedented } from './comments.ts';
import { type CountingLoop, countingLoop } from './counting-loop.ts';
import { exactFor } from './exact-for.ts';
import { changeBlock } from './exact-statements.ts';
import { resultTypeAround, typeNames } from './function-types.ts';
import { Level } from './level.ts';
import { checkedListSet, listSet } from './lists.ts';
import { moved, movedFrom } from './moved.ts';
import { noteAndWait, setAndWritten } from './pairs.ts';
import { readingBlock } from './phrases/reading-block.ts';
import type { Node } from './syntax.ts';
import { isSimpleType, literalNumber, typeOf, valueType } from './types.ts';
import { bare, type Values } from './values.ts';

/** Where a statement stands: in a function's body, in a loop. */
export interface Place {
  readonly in: 'setup' | 'loop' | 'function';
  readonly isInLoop: boolean;
  /** Of what encloses it a `switch` is nearer than a loop: `break` leaves that. */
  readonly isInSwitch?: boolean;
  readonly isTop: boolean;
}

/** Lines of `setup()` that the generator writes by itself. */
export interface GeneratedLines {
  readonly isAbsorbed: (node: Node) => boolean;
  /** A block that keeps the place of such a line where others stand before it. */
  readonly placeOf: (node: Node) => Built | undefined;
}

/** Makes statement blocks; each has its statement's beginning in its id. */
export class Statements {
  readonly values: Values;
  readonly levelOf: (at: number) => Level;
  /** Statements that became blocks, by where they begin. */
  readonly made = new Map<number, Level>();
  /** Comments of the last body that had no statement to stand at. */
  leftover: readonly string[] = [];
  readonly setupLines: GeneratedLines;

  constructor(values: Values, levelOf: (at: number) => Level, setupLines: GeneratedLines) {
    this.values = values;
    this.levelOf = levelOf;
    this.setupLines = setupLines;
  }

  /** The statements of a body, comments with the statement below or beside them. */
  body(node: Node, place: Place): Built[] {
    return this.#statements(node.type === 'compound_statement' ? node.namedChildren : [node], place);
  }

  #statements(statements: readonly Node[], place: Place): Built[] {
    const blocks: Built[] = [];
    let comments: string[] = [];
    let before: Node | undefined;
    let skipped = 0;
    let isNoted = false;
    for (const [at, statement] of statements.entries()) {
      if (statement.type === 'comment') {
        const isBeside = before?.endPosition.row === statement.startPosition.row;
        const last = blocks.at(-1);
        if (isBeside && isNoted) continue;
        if (isBeside && last) blocks[blocks.length - 1] = commented(last, commentText(statement));
        else comments.push(...commentText(statement));
        continue;
      }
      before = statement;
      if (skipped > 0) skipped--;
      else if (this.setupLines.isAbsorbed(statement)) {
        const mark = blocks.length > 0 ? this.setupLines.placeOf(statement) : undefined;
        if (mark) blocks.push(mark);
      } else if (statement.text !== ';') {
        const next = statements.slice(at + 1).find(({ type }) => type !== 'comment');
        const read = this.#read(statement, place);
        const pair = next && !read ? this.#pair(statement, next) : undefined;
        isNoted = read?.isNoted === true;
        if (pair) skipped = 1;
        if (read) skipped = read.count - 1;
        const made = read ? [read.block] : pair ? [pair] : this.#statement(statement, place);
        const [first, ...others] = made;
        if (first === undefined) continue;
        blocks.push(commented(first, comments), ...others);
        comments = [];
      }
    }
    const last = blocks.at(-1);
    if (comments.length > 0 && last) blocks[blocks.length - 1] = commented(last, comments);
    else this.leftover = [...this.leftover, ...comments];
    return blocks;
  }

  /** The block that this statement, or it with those below it, is said by. */
  #read(node: Node, place: Place): { block: Built; count: number; isNoted: boolean } | undefined {
    const level = this.levelOf(node.startIndex);
    const reading = level < Level.byCalls ? this.values.readings?.statement(node) : undefined;
    if (reading === undefined) return undefined;
    const outer = this.values.level;
    this.values.level = level;
    const isInLoop = place.isInLoop || entryOf(reading.phrase.type)?.repeats !== undefined;
    const block = readingBlock(reading, this.values, (nodes) =>
      this.#statements(nodes, { ...place, isInLoop, isTop: false }),
    );
    this.values.level = outer;
    if (block === undefined) return undefined;
    this.made.set(node.startIndex, level);
    const own = commented({ ...block, id: `s${node.startIndex}` }, this.leftover);
    this.leftover = [];
    return { block: own, count: reading.count, isNoted: reading.phrase.isNoted };
  }

  #statement(node: Node, place: Place): Built[] {
    const level = this.levelOf(node.startIndex);
    const outerLevel = this.values.level;
    this.values.level = level;
    const known = level === Level.foreign || node.hasError ? undefined : this.#known(node, place);
    this.values.level = outerLevel;
    const blocks = known ?? [this.#foreign(node)];
    this.made.set(node.startIndex, known === undefined ? Level.foreign : level);
    const [first, ...others] = blocks;
    if (first === undefined) return [];
    const outer = commented({ ...first, id: `s${node.startIndex}` }, known ? this.leftover : []);
    this.leftover = [];
    return [outer, ...others];
  }

  #foreign(node: Node): Built {
    return built('cpp_statement', {
      CODE: dedented(this.values.symbols.text(node), node.startPosition.column),
    });
  }

  #known(node: Node, place: Place): Built[] | undefined {
    switch (node.type) {
      case 'expression_statement':
        return one(node.firstNamedChild ? this.#expression(node.firstNamedChild, node, place) : undefined);
      case 'declaration':
        return this.#declaration(node);
      case 'if_statement':
        return one(checkedListSet(node, this.values) ?? this.#if(node, place));
      case 'while_statement':
        return one(this.#while(node, place));
      case 'do_statement':
        return one(this.#doWhile(node, place));
      case 'for_statement':
        return this.#for(node, place);
      case 'for_range_loop':
        return one(this.#forEach(node, place));
      case 'switch_statement':
        return one(this.#switch(node, place));
      case 'case_statement':
        return one(this.#case(node, place));
      case 'break_statement':
        return place.isInLoop && !place.isInSwitch ? [built('control_flow', { FLOW: 'BREAK' })] : undefined;
      case 'continue_statement':
        return place.isInLoop ? [built('control_flow', { FLOW: 'CONTINUE' })] : undefined;
      case 'return_statement':
        return one(this.#return(node, place));
      default:
        return undefined;
    }
  }

  /** Two statements that are one block: `pinMode` with its `digitalWrite`, a note and the wait for its end. */
  #pair(first: Node, second: Node): Built | undefined {
    const isPlain = (node: Node): boolean => this.levelOf(node.startIndex) >= Level.plain;
    if (isPlain(first) || isPlain(second)) return undefined;
    const [a, b] = [first.firstNamedChild, second.firstNamedChild];
    if (!a || !b || first.type !== 'expression_statement' || second.type !== 'expression_statement')
      return undefined;
    const block = noteAndWait(a, b, this.values) ?? setAndWritten(a, b, this.values);
    if (block) this.made.set(first.startIndex, this.levelOf(first.startIndex));
    return block && { ...block, id: `s${first.startIndex}` };
  }

  #expression(node: Node, statement: Node, place: Place): Built | undefined {
    if (node.type === 'call_expression') return callBlock(node, place, this.values);
    const item = listSet(node, this.values);
    if (item) return item;
    if (node.type === 'update_expression') {
      const target = this.#variable(node.childForFieldName('argument'));
      const delta = node.text.includes('++') ? 1 : -1;
      return target && built('variable_change', target, { DELTA: built('math_number', { NUM: delta }) });
    }
    if (node.type !== 'assignment_expression' || statement.namedChildCount > 1) return undefined;
    const [left, right] = [node.childForFieldName('left'), node.childForFieldName('right')];
    const target = this.#variable(left);
    if (!target || !right || right.type === 'assignment_expression') return undefined;
    const operator = node.childForFieldName('operator')?.text;
    if (operator === '=') {
      const isToggle = right.text.replace(/\s/g, '') === `!${left?.text}`;
      if (isToggle && valueType(left, this.values.symbols) === 'bool') return built('logic_toggle', target);
      return built('variable_set', target, { VALUE: this.values.any(right) });
    }
    if (operator === '+=' && valueType(left, this.values.symbols) === 'String')
      return built('cpp_text_append', target, { VALUE: this.values.any(right) });
    if (operator === '+=') return built('variable_change', target, { DELTA: this.values.number(right) });
    const number = right.type === 'number_literal' ? literalNumber(right.text) : undefined;
    return operator === '-=' && number !== undefined
      ? built('variable_change', target, { DELTA: built('math_number', { NUM: -number }) })
      : changeBlock(node, this.values);
  }

  #variable(node: Node | null): { VAR: { id: string } } | undefined {
    const meaning = node?.type === 'identifier' ? this.values.symbols.at(node) : undefined;
    return meaning?.kind === 'variable' ? { VAR: { id: meaning.id } } : undefined;
  }

  #declaration(node: Node): Built[] | undefined {
    const type = typeOf(node);
    if (!isSimpleType(type)) return undefined;
    const blocks: Built[] = [];
    for (const declarator of node.childrenForFieldName('declarator')) {
      const isInit = declarator.type === 'init_declarator';
      const target = this.#variable(isInit ? declarator.childForFieldName('declarator') : declarator);
      const value = isInit ? declarator.childForFieldName('value') : null;
      if (!target) return undefined;
      blocks.push(
        built('cpp_local', { TYPE: type, ...target }, value ? { VALUE: this.values.any(value) } : {}),
      );
    }
    return blocks;
  }

  #if(node: Node, place: Place): Built | undefined {
    const inputs: Record<string, Built | Built[]> = {};
    let at: Node | null = node;
    let parts = 0;
    for (; at; parts++) {
      const condition: Node | null = at.childForFieldName('condition');
      const then: Node | null = at.childForFieldName('consequence');
      if (!condition || !then || bare(condition).type === 'declaration') return undefined;
      inputs[`IF${parts}`] = this.values.condition(bare(condition));
      inputs[`DO${parts}`] = this.#inside(then, place);
      const otherwise: Node | undefined = at
        .childForFieldName('alternative')
        ?.namedChildren.find(({ type }) => type !== 'comment');
      if (otherwise?.type === 'if_statement') {
        at = otherwise;
        continue;
      }
      if (otherwise) inputs.ELSE = this.#inside(otherwise, place);
      parts++;
      break;
    }
    const hasElse = inputs.ELSE !== undefined;
    return built(
      'control_if',
      {},
      inputs,
      parts > 1 || hasElse ? { elseIfs: parts - 1, hasElse } : undefined,
    );
  }

  #inside(node: Node, place: Place, isNewLoop = false): Built[] {
    const around = isNewLoop ? { isInLoop: true, isInSwitch: false } : {};
    return this.body(node, { ...place, ...around, isTop: false });
  }

  #switch(node: Node, place: Place): Built | undefined {
    const [condition, body] = [node.childForFieldName('condition'), node.childForFieldName('body')];
    const cases = body?.namedChildren.filter(({ type }) => type !== 'comment') ?? [];
    if (!condition || !body || !cases.every(({ type }) => type === 'case_statement')) return undefined;
    const DO = this.#statements(body.namedChildren, { ...place, isTop: false, isInSwitch: true });
    return built('cpp_switch', {}, { VALUE: this.values.any(bare(condition)), DO });
  }

  /** A label with its statements, up to the `break` at their end. */
  #case(node: Node, place: Place): Built | undefined {
    const label = node.childForFieldName('value');
    const under = node.namedChildren.filter((child) => child !== label);
    const { statements, isLeft } = leaving(under);
    const isLast = node.nextNamedSibling === null;
    const DO = this.#statements(statements, place);
    if (label)
      return built(
        'cpp_case',
        { VALUE: this.values.symbols.text(label), END: isLeft ? 'BREAK' : 'NEXT' },
        { DO },
      );
    return isLeft || isLast ? built('cpp_default', {}, { DO }) : undefined;
  }

  #while(node: Node, place: Place): Built | undefined {
    const [condition, body] = [node.childForFieldName('condition'), node.childForFieldName('body')];
    if (!condition || !body) return undefined;
    const COND = this.values.condition(bare(condition));
    return built('control_while', { MODE: 'WHILE' }, { COND, DO: this.#inside(body, place, true) });
  }

  #doWhile(node: Node, place: Place): Built | undefined {
    const [condition, body] = [node.childForFieldName('condition'), node.childForFieldName('body')];
    if (!condition || !body) return undefined;
    const COND = this.values.condition(bare(condition));
    return built('cpp_do_while', {}, { COND, DO: this.#inside(body, place, true) });
  }

  /** A counting loop, or the same as a declaration and a `while`. */
  #for(node: Node, place: Place): Built[] | undefined {
    const [first, condition, update, body] = ['initializer', 'condition', 'update', 'body'].map((part) =>
      node.childForFieldName(part),
    );
    if (!body) return undefined;
    const counting = this.#counting(node, place);
    if (counting) return [counting];
    // No block counts it, but blocks can say its parts as C++ does.
    if (this.values.isPlain) this.values.level = Level.exact;
    const exact = this.#exactFor(node, body, place);
    if (exact) return [exact];
    if (hasOwnContinue(body)) return undefined;
    const start = first ? this.#part(first, place) : [];
    const step = update ? this.#part(update, place) : [];
    if (!start || !step) return undefined;
    const DO = [...this.#inside(body, place, true), ...step];
    const COND = condition ? this.values.condition(condition) : built('logic_boolean', { VALUE: 'TRUE' });
    return [...start, built('control_while', { MODE: 'WHILE' }, { COND, DO })];
  }

  #exactFor(node: Node, body: Node, place: Place): Built | undefined {
    const loop = exactFor(node);
    const target = this.#variable(loop?.counter ?? null);
    if (!loop || !target) return undefined;
    const inputs = {
      FROM: this.values.any(loop.from),
      COND: loop.condition && this.values.condition(loop.condition),
      BY: loop.by ? this.values.any(loop.by) : built('math_number', { NUM: 1 }),
    };
    const DO = this.#inside(body, place, true);
    return built('cpp_for', { TYPE: loop.type, STEP: loop.step, ...target }, { ...inputs, DO });
  }

  #part(node: Node, place: Place): Built[] | undefined {
    return node.type === 'declaration' ? this.#declaration(node) : one(this.#expression(node, node, place));
  }

  #counting(node: Node, place: Place): Built | undefined {
    const loop = countingLoop(node, this.levelOf(node.startIndex));
    const target = this.#variable(loop?.counter ?? null);
    const body = node.childForFieldName('body');
    if (!loop || !target || !body) return undefined;
    const DO = (): Built[] => this.#inside(body, place, true);
    const { from, step } = loop;
    if (loop.isRepeat) return built('control_repeat', {}, { TIMES: this.values.number(loop.end), DO: DO() });
    const inputs = {
      FROM: this.values.number(from),
      TO: this.#last(loop),
      STEP: built('math_number', { NUM: step }),
    };
    return built('control_for', target, { ...inputs, DO: DO() });
  }

  /** The number that a loop counts to: that before its end where it stops there. */
  #last({ end, isStrict, step }: CountingLoop): Built {
    if (!isStrict) return this.values.number(end);
    const way = Math.sign(step);
    const known = end.type === 'number_literal' ? literalNumber(end.text) : undefined;
    if (known !== undefined) return built('math_number', { NUM: known - way });
    const { from, step: beyond } = movedFrom(bare(end));
    return moved(this.values.number(from), beyond - way);
  }

  /** `for (int pin : pins)`. */
  #forEach(node: Node, place: Place): Built | undefined {
    const [item, right, body] = ['declarator', 'right', 'body'].map((part) => node.childForFieldName(part));
    const target = this.#variable(item ?? null);
    const list = right?.type === 'identifier' ? this.values.symbols.at(right) : undefined;
    if (!target || !body || list?.kind !== 'list') return undefined;
    const DO = this.#inside(body, place, true);
    return built('list_for_each', { ...target, LIST: { id: list.id } }, { DO });
  }

  /** What a function gives; C++ has told as which type. */
  #result(value: Node, at: Node): Built {
    const VALUE = this.values.any(value);
    const TYPE = typeNames[resultTypeAround(at)];
    return this.values.level === Level.exact && TYPE !== undefined && TYPE !== 'STRING'
      ? built('cpp_typed', { TYPE }, { VALUE })
      : VALUE;
  }

  #return(node: Node, place: Place): Built | undefined {
    const value = node.namedChildren.find(({ type }) => type !== 'comment');
    if (place.in === 'function')
      return value
        ? built('function_result', {}, { VALUE: this.#result(value, node) })
        : built('function_return');
    return place.in === 'loop' && !place.isInLoop && !value
      ? built('control_flow', { FLOW: 'CONTINUE' })
      : undefined;
  }
}

function one(block: Built | undefined): Built[] | undefined {
  return block && [block];
}

/** Statements of a case, without braces around all of them and without the `break` after them. */
function leaving(under: readonly Node[]): { statements: readonly Node[]; isLeft: boolean } {
  const own = under.filter(({ type }) => type !== 'comment');
  const [only, last] = [own.length === 1 ? own[0] : undefined, own.at(-1)];
  if (only?.type === 'compound_statement')
    return leaving(under.flatMap((child) => (child === only ? only.namedChildren : [child])));
  return last?.type === 'break_statement'
    ? { statements: leaving(under.filter((child) => child !== last)).statements, isLeft: true }
    : { statements: under, isLeft: false };
}

function hasOwnContinue(body: Node): boolean {
  return body.descendantsOfType('continue_statement').length > 0;
}
