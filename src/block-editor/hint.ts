import type { WorkspaceSvg } from 'blockly/core';
import { t } from '../locale/index.ts';

const svgNames = 'http://www.w3.org/2000/svg';

/** “Drag me” over the one loose block, until a block stands inside a frame. It lies on the canvas and moves with it. */
export class Hint {
  readonly #workspace: WorkspaceSvg;
  #drawn: SVGGElement | undefined;

  constructor(workspace: WorkspaceSvg) {
    this.#workspace = workspace;
  }

  /** Shows, moves or takes away the hint, as the blocks now lie. */
  update(): void {
    this.#drawn?.remove();
    this.#drawn = undefined;
    const top = this.#workspace.getTopBlocks(true);
    const isLoose = (block: (typeof top)[number]): boolean => block.previousConnection !== null;
    const [loose, another] = top.filter(isLoose);
    const isBegun = top.some((block) => !isLoose(block) && block.getChildren(false).length > 0);
    if (loose === undefined || another !== undefined || isBegun) return;
    const { left, top: above } = loose.getBoundingRectangle();
    this.#drawn = this.#draw(left + 16, above - 20);
    this.#workspace.getCanvas().append(this.#drawn);
  }

  #draw(x: number, y: number): SVGGElement {
    const group = document.createElementNS(svgNames, 'g');
    group.setAttribute('class', 'kulibin-hint');
    group.setAttribute('transform', `translate(${x}, ${y})`);
    const sway = document.createElementNS(svgNames, 'g');
    sway.setAttribute('class', 'sway');
    const words = document.createElementNS(svgNames, 'text');
    words.setAttribute('x', '44');
    words.setAttribute('y', '-4');
    words.textContent = t('blockEditor.dragMe');
    const arrow = document.createElementNS(svgNames, 'path');
    // From the words down to the block.
    arrow.setAttribute('d', 'M36 -10 C 20 -12 14 -4 14 10 M 7 3 L 14 11 L 21 3');
    sway.append(words, arrow);
    group.append(sway);
    return group;
  }
}
