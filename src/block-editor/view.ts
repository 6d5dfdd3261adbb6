import type { WorkspaceSvg } from 'blockly/core';
import type { Level } from '../../blocks/index.ts';

/** How far from the edge the first block lies, px. */
const edge = 40;

/** Size of blocks at first: larger for the youngest. */
export function usualScale(level: Level): number {
  return level === 'start' ? 1.1 : 0.9;
}

/** Shows the program from its upper left corner. */
export function showBeginning(workspace: WorkspaceSvg, level: Level): void {
  const scale = usualScale(level);
  workspace.setScale(scale);
  const { left, top } = workspace.getBlocksBoundingBox();
  workspace.scroll(edge - left * scale, edge - top * scale);
}
