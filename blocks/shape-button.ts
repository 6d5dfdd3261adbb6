import type { Block } from 'blockly/core';
import { Blockly } from './blockly.ts';

/** A block whose shape the pupil changes by buttons on it. */
export interface ShapedBlock extends Block {
  drawParts(): void;
  reshape(change: () => void): void;
}

/** A change of shape that can be undone; a method of such a block. */
export function reshape(this: ShapedBlock, change: () => void): void {
  const state = (): string => JSON.stringify(this.saveExtraState?.() ?? null);
  const outer = Blockly.Events.getGroup();
  if (outer === '') Blockly.Events.setGroup(true);
  const before = state();
  change();
  this.drawParts();
  const Change = Blockly.Events.get(Blockly.Events.BLOCK_CHANGE);
  Blockly.Events.fire(new Change(this, 'mutation', null, before, state()));
  Blockly.Events.setGroup(outer);
}

const signs = {
  plus: picture('M4 8h8M8 4v8'),
  minus: picture('M4 8h8'),
  up: picture('M8 12V4M4.5 7.5L8 4l3.5 3.5'),
};

/** White lines, 16 × 16. */
function picture(lines: string): string {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16"><circle cx="8" cy="8" r="7.5" fill="rgb(255 255 255 / 20%)"/><path d="${lines}" fill="none" stroke="white" stroke-width="2" stroke-linecap="round" stroke-linejoin="round"/></svg>`;
  return `data:image/svg+xml,${encodeURIComponent(svg)}`;
}

/** A button on a block: more, less, or further up. */
export function shapeButton(
  block: ShapedBlock,
  sign: keyof typeof signs,
  label: string,
  change: () => void,
): InstanceType<typeof Blockly.FieldImage> {
  return new Blockly.FieldImage(signs[sign], 24, 24, label, () => {
    if (!block.isInFlyout) block.reshape(change);
  });
}
