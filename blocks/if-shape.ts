import type { Block } from 'blockly/core';
import { Blockly } from './blockly.ts';
import type { BlockEntry } from './entry.ts';
import { blockSetting } from './setting.ts';
import { messageOf } from './shape.ts';
import { reshape, type ShapedBlock, shapeButton } from './shape-button.ts';

/** More branches than this no screen shows; what a file claims beyond it is cut. */
const mostBranches = 50;

/** What is saved of the shape of an “if”. */
interface IfState {
  readonly elseIfs?: number;
  readonly hasElse?: boolean;
}

/**
 * The parts of an “if”: any number of “else if” and one “else”. The plus at the end adds first an “else”,
 * then one “else if” after another; each part has a minus.
 */
export function registerIfShape(entry: BlockEntry): void {
  Blockly.Extensions.registerMutator('control_if_shape', ifMixin(entry), function (this: Block) {
    (this as IfBlock).drawParts();
  });
}

interface IfBlock extends ShapedBlock {
  elseIfs: number;
  hasElse: boolean;
}

function ifMixin(entry: BlockEntry) {
  return {
    elseIfs: 0,
    hasElse: false,

    saveExtraState(this: IfBlock): IfState | null {
      return this.elseIfs === 0 && !this.hasElse ? null : { elseIfs: this.elseIfs, hasElse: this.hasElse };
    },

    loadExtraState(this: IfBlock, state: IfState | null): void {
      const count = Math.floor(Number(state?.elseIfs ?? 0));
      this.elseIfs = count >= 0 ? Math.min(mostBranches, count) : 0;
      this.hasElse = state?.hasElse === true;
      this.drawParts();
    },

    /** Rebuilds the parts after “if … then”; what is plugged into parts that stay, stays. */
    drawParts(this: IfBlock): void {
      const words = entry.words[blockSetting(this.workspace).language].parts ?? {};
      const kept = plugged(this);
      for (const input of [...this.inputList]) {
        if (isPart(input.name)) this.removeInput(input.name);
      }
      for (let part = 1; part <= this.elseIfs; part++) {
        addPart(this, words.elseIf ?? '', `${part}`, part, words.less ?? '', () => removeElseIf(this, part));
      }
      if (this.hasElse) {
        addPart(this, words.else ?? '', '', 0, words.less ?? '', () => {
          this.hasElse = false;
        });
      }
      const more = this.appendDummyInput('MORE');
      more.appendField(
        shapeButton(this, 'plus', words.more ?? '', () => {
          if (this.hasElse) this.elseIfs++;
          else this.hasElse = true;
        }),
      );
      for (const [name, block] of kept) reconnect(this, name, block);
    },
    reshape,
  };
}

/** An input that the plus brought. */
function isPart(name: string): boolean {
  return /^(?:(?:IF|THEN|DO)[1-9]\d*|OTHERWISE|ELSE|MORE)$/.test(name);
}

function plugged(block: Block): Map<string, Block> {
  const found = new Map<string, Block>();
  for (const input of block.inputList) {
    const target = input.connection?.targetBlock();
    if (target && isPart(input.name)) found.set(input.name, target);
  }
  return found;
}

function reconnect(block: Block, name: string, target: Block): void {
  const connection = block.getInput(name)?.connection;
  const plug = target.outputConnection ?? target.previousConnection;
  if (connection && plug) connection.connect(plug);
}

/** Takes out one “else if”; the later ones move up with what is in them. */
function removeElseIf(block: IfBlock, part: number): void {
  for (const kind of ['IF', 'DO']) {
    block.getInput(`${kind}${part}`)?.connection?.targetBlock()?.unplug();
    for (let later = part + 1; later <= block.elseIfs; later++) {
      const target = block.getInput(`${kind}${later}`)?.connection?.targetBlock();
      target?.unplug();
      if (target) reconnect(block, `${kind}${later - 1}`, target);
    }
  }
  block.elseIfs--;
}

function addPart(
  block: IfBlock,
  text: string,
  number: string,
  part: number,
  less: string,
  remove: () => void,
): void {
  const { message } = messageOf(text, () => ({}));
  const [before = '', between = ''] = message.split(/%\d/).map((piece) => piece.trim());
  if (part > 0) {
    block.appendValueInput(`IF${number}`).setCheck('Boolean').appendField(before);
    block
      .appendDummyInput(`THEN${number}`)
      .appendField(between)
      .appendField(shapeButton(block, 'minus', less, remove));
    block.appendStatementInput(`DO${number}`);
  } else {
    block
      .appendDummyInput('OTHERWISE')
      .appendField(before)
      .appendField(shapeButton(block, 'minus', less, remove));
    block.appendStatementInput('ELSE');
  }
}
