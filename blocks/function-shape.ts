import type { Block, Events } from 'blockly/core';
import { Blockly } from './blockly.ts';
import { type CallState, functionBlocks } from './cpp/routines.ts';
import type { BlockEntry, BlockWords } from './entry.ts';
import { blockSetting } from './setting.ts';
import { reshape, type ShapedBlock, shapeButton } from './shape-button.ts';

/** More parameters than this no block shows; what a file claims beyond it is cut. */
const mostParameters = 12;
const types = ['AUTO', 'INT', 'LONG', 'FLOAT', 'BOOL', 'STRING'] as const;

interface Parameter {
  readonly id: string;
  readonly type: string;
}

interface Definition extends ShapedBlock {
  parameters: readonly Parameter[];
}

/** The parameters of a definition: each a variable and its type, with a plus, a minus and a way up. */
export function registerDefinitionShape(entry: BlockEntry): void {
  const mixin = {
    parameters: [] as readonly Parameter[],

    saveExtraState(this: Definition): object | null {
      const parameters = this.parameters.map((_, at) => shownParameter(this, at));
      return parameters.length === 0 ? null : { parameters };
    },

    loadExtraState(this: Definition, state: unknown): void {
      this.parameters = listIn(state, 'parameters')
        .slice(0, mostParameters)
        .map((each) => ({ id: textIn(each, 'id'), type: textIn(each, 'type') }));
      this.drawParts();
    },

    drawParts(this: Definition): void {
      const words = wordsOf(this, entry);
      for (const input of [...this.inputList]) {
        if (/^(?:P\d+|MORE)$/.test(input.name)) this.removeInput(input.name);
      }
      this.parameters.forEach((parameter, at) => {
        drawParameter(this, words, parameter, at);
      });
      const add = shapeButton(this, 'plus', words.more ?? '', () => {
        if (this.parameters.length >= mostParameters) return;
        const variable = this.workspace.getVariableMap().createVariable(freeLetter(this));
        this.parameters = [...shown(this), { id: variable.getId(), type: 'AUTO' }];
      });
      this.appendDummyInput('MORE').appendField(add);
      if (this.getInput('DO') !== null) this.moveInputBefore('MORE', 'DO');
    },

    reshape,

    /** Two functions of one name would be one to a reader. */
    onchange(this: Definition, event: Events.Abstract): void {
      if (this.isInFlyout || event.type !== Blockly.Events.BLOCK_CREATE) return;
      if (!(event as Events.BlockCreate).ids?.includes(this.id)) return;
      const wanted = String(this.getFieldValue('NAME'));
      const free = freeName(this, wanted);
      if (free !== wanted) this.setFieldValue(free, 'NAME');
    },
  };
  Blockly.Extensions.registerMutator('function_define_shape', mixin, function (this: Block) {
    (this as Definition).drawParts();
    this.getField('NAME')?.setValidator((name: unknown) =>
      this.isInFlyout || this.isDeadOrDying() ? undefined : freeName(this, String(name)),
    );
  });
}

function drawParameter(
  block: Definition,
  words: Readonly<Record<string, string>>,
  { id, type }: Parameter,
  at: number,
): void {
  const variable = block.workspace.getVariableMap().getVariableById(id);
  const name = variable?.getName() ?? freeLetter(block);
  const options = types.map((each): [string, string] => [words[each] ?? each, each]);
  const input = block
    .appendDummyInput(`P${at}`)
    .appendField(words.parameter ?? '')
    .appendField(new Blockly.FieldVariable(name, undefined, [''], ''), `PARAM${at}`)
    .appendField(words.type ?? '')
    .appendField(new Blockly.FieldDropdown(options), `TYPE${at}`);
  if (variable) block.setFieldValue(id, `PARAM${at}`);
  if (types.some((known) => known === type)) block.setFieldValue(type, `TYPE${at}`);
  const move = (change: (all: Parameter[]) => void): (() => void) => {
    return () => {
      const all = shown(block);
      change(all);
      block.parameters = all;
    };
  };
  if (at > 0) {
    const up = move((all) => all.splice(at - 1, 0, ...all.splice(at, 1)));
    input.appendField(shapeButton(block, 'up', words.up ?? '', up));
  }
  const less = move((all) => all.splice(at, 1));
  input.appendField(shapeButton(block, 'minus', words.less ?? '', less));
  if (block.getInput('DO') !== null) block.moveInputBefore(`P${at}`, 'DO');
}

/** The parameters as the block shows them now. */
function shown(block: Definition): Parameter[] {
  return block.parameters.map((_, at) => shownParameter(block, at));
}

function shownParameter(block: Definition, at: number): Parameter {
  const known = block.parameters[at];
  return {
    id: String(block.getFieldValue(`PARAM${at}`) ?? known?.id ?? ''),
    type: String(block.getFieldValue(`TYPE${at}`) ?? known?.type ?? 'AUTO'),
  };
}

/** What a call of a function keeps of it. */
export function callOfDefinition(definition: Block): Required<CallState> {
  const variables = definition.workspace.getVariableMap();
  const parameters = 'parameters' in definition ? shown(definition as Definition) : [];
  return {
    function: definition.id,
    name: String(definition.getFieldValue('NAME') ?? ''),
    parameters: parameters.map(({ id, type }) => ({
      id,
      type,
      name: variables.getVariableById(id)?.getName() ?? '',
    })),
  };
}

interface CallBlock extends ShapedBlock {
  called: Required<CallState>;
}

/** A call follows its function: its name, its parameters and their order; what is plugged in goes with its parameter. */
export function registerCallShape(): void {
  const mixin = {
    called: { function: '', name: '', parameters: [] } as Required<CallState>,

    saveExtraState(this: CallBlock): object {
      return this.called;
    },

    loadExtraState(this: CallBlock, state: unknown): void {
      const before = this.called;
      this.called = readCall(state);
      redrawCall(this, before);
    },

    drawParts(this: CallBlock): void {
      redrawCall(this, this.called);
    },

    reshape,

    onchange(this: CallBlock, event: Events.Abstract): void {
      if (this.isInFlyout || event.isUiEvent) return;
      const definition = this.workspace.getBlockById(this.called.function);
      if (definition?.type !== functionBlocks.define) return;
      const now = callOfDefinition(definition);
      if (JSON.stringify(now) === JSON.stringify(this.called)) return;
      const group = Blockly.Events.getGroup();
      const isRecorded = Blockly.Events.getRecordUndo();
      Blockly.Events.setGroup(event.group);
      if (!event.recordUndo) Blockly.Events.setRecordUndo(false);
      const before = this.called;
      this.reshape(() => {
        this.called = now;
        redrawCall(this, before);
      });
      Blockly.Events.setRecordUndo(isRecorded);
      Blockly.Events.setGroup(group);
    },
  };
  Blockly.Extensions.registerMutator('function_call_shape', mixin, function (this: Block) {
    (this as CallBlock).drawParts();
  });
}

function redrawCall(block: CallBlock, before: Required<CallState>): void {
  const kept = new Map<string, Block>();
  before.parameters.forEach(({ id }, at) => {
    const target = block.getInput(`ARG${at}`)?.connection?.targetBlock();
    if (target && !target.isShadow()) kept.set(id, target);
  });
  for (const input of [...block.inputList]) {
    if (/^(?:NAMED|ARG\d+)$/.test(input.name)) block.removeInput(input.name);
  }
  block.appendDummyInput('NAMED').appendField(block.called.name || '…');
  block.called.parameters.forEach(({ id, name, type }, at) => {
    const input = block
      .appendValueInput(`ARG${at}`)
      .setCheck(checks[type] ?? null)
      .appendField(name);
    const target = kept.get(id);
    if (target?.outputConnection) input.connection?.connect(target.outputConnection);
    // In a worker there is no DOM to keep shadows with.
    if (block.workspace.rendered) input.connection?.setShadowState(shadowFor(type));
  });
}

const checks: Readonly<Record<string, string>> = {
  INT: 'Number',
  LONG: 'Number',
  FLOAT: 'Number',
  BOOL: 'Boolean',
};

/** What stands in a parameter's gap at first; a question's stays empty, as everywhere. */
export function shadowFor(type: string): { type: string; fields: Record<string, unknown> } | null {
  if (type === 'BOOL') return null;
  return type === 'STRING'
    ? { type: 'text', fields: { TEXT: '' } }
    : { type: 'math_number', fields: { NUM: 0 } };
}

function readCall(state: unknown): Required<CallState> {
  return {
    function: textIn(state, 'function'),
    name: textIn(state, 'name'),
    parameters: listIn(state, 'parameters')
      .slice(0, mostParameters)
      .map((each) => ({ id: textIn(each, 'id'), name: textIn(each, 'name'), type: textIn(each, 'type') })),
  };
}

function textIn(object: unknown, key: string): string {
  const value = typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined;
  return typeof value === 'string' ? value.slice(0, 100) : '';
}

function listIn(object: unknown, key: string): unknown[] {
  const value = typeof object === 'object' && object !== null ? Reflect.get(object, key) : undefined;
  return Array.isArray(value) ? value : [];
}

function wordsOf(block: Block, entry: BlockEntry): Readonly<Record<string, string>> {
  const words: BlockWords = entry.words[blockSetting(block.workspace).language];
  return words.parts ?? {};
}

/** A letter that no variable has yet. */
function freeLetter(block: Block): string {
  const taken = new Set(
    block.workspace
      .getVariableMap()
      .getAllVariables()
      .map((variable) => variable.getName()),
  );
  const letters = [...'abcdefghijklmnopqrstuvwxyz'];
  return (
    letters.find((letter) => !taken.has(letter)) ?? Blockly.Variables.generateUniqueName(block.workspace)
  );
}

/** The name, with a number if another function has it. */
function freeName(block: Block, wanted: string): string {
  const name = wanted.trim() || '?';
  const taken = new Set(
    block.workspace
      .getBlocksByType(functionBlocks.define, false)
      .filter((other) => other.id !== block.id)
      .map((other) => String(other.getFieldValue('NAME'))),
  );
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
  return free;
}
