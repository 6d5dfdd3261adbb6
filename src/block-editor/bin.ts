import type { WorkspaceSvg } from 'blockly/core';
import { Trash2 } from 'lucide';
import { t } from '../locale/index.ts';
import { drawing } from './toolbox-drawer.ts';

/** The bin over the toolbox, seen while a block is in the hand: a child sees where blocks go to be thrown away. */
export class Bin {
  readonly #workspace: WorkspaceSvg;
  readonly #element = document.createElement('div');
  readonly #words = document.createElement('span');

  constructor(workspace: WorkspaceSvg) {
    this.#workspace = workspace;
    this.#element.className = 'kulibin-bin';
    // The toolbox itself says to a screen reader what a drop does.
    this.#element.setAttribute('aria-hidden', 'true');
    this.#element.append(drawing(Trash2), this.#words);
    workspace.getInjectionDiv().append(this.#element);
  }

  /** A block was taken up. */
  show(): void {
    const desk = this.#workspace.getInjectionDiv();
    const shelf = desk.querySelector('.blocklyToolbox')?.getBoundingClientRect();
    const backpack = desk.querySelector('.kulibin-backpack-row')?.getBoundingClientRect();
    if (shelf === undefined) return;
    this.#words.textContent = t('blockEditor.bin');
    this.#element.style.width = `${shelf.width}px`;
    this.#element.style.height = `${(backpack?.top ?? shelf.bottom) - shelf.top}px`;
    desk.classList.add('kulibin-dragging');
  }

  /** It was let go. */
  hide(): void {
    this.#workspace.getInjectionDiv().classList.remove('kulibin-dragging');
  }
}
