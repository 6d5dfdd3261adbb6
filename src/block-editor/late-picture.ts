import type { WorkspaceSvg } from 'blockly/core';
import { pictureInSteps } from './picture.ts';

/** The picture is drawn when nothing has changed for this long, ms. */
const rest = 1_200;

/**
 * Draws the program for the list of projects a moment after its last change: step by step, so that no frame waits for
 * it, and never while a block is in the hand.
 */
export class LatePicture {
  readonly #take: (svg: string) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(take: (svg: string) => void) {
    this.#take = take;
  }

  /** Forgets what is half drawn: the program has changed. */
  drawLater(workspace: WorkspaceSvg): void {
    this.stop();
    this.#timer = setTimeout(() => this.#goOn(workspace, pictureInSteps(workspace, 'beginning')), rest);
  }

  stop(): void {
    clearTimeout(this.#timer);
  }

  #goOn(workspace: WorkspaceSvg, drawing: ReturnType<typeof pictureInSteps>): void {
    if (workspace.isDragging()) {
      this.drawLater(workspace);
      return;
    }
    const step = drawing.next();
    if (!step.done) this.#timer = setTimeout(() => this.#goOn(workspace, drawing));
    else if (step.value !== undefined) this.#take(step.value);
  }
}
