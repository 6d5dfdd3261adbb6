import type { WorkspaceSvg } from 'blockly/core';
import { drawPicture } from './picture.ts';

/** The picture is drawn when nothing has changed for this long, ms. */
const rest = 1_200;

/** Draws the program for the list of projects a moment after its last change, and never while a block is in the hand. */
export class LatePicture {
  readonly #take: (svg: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(take: (svg: string) => void) {
    this.#take = take;
  }

  drawLater(workspace: WorkspaceSvg): void {
    this.stop();
    this.#timer = setTimeout(() => {
      if (workspace.isDragging()) return this.drawLater(workspace);
      const svg = drawPicture(workspace);
      if (svg !== undefined) this.#take(svg);
    }, rest);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }
}
