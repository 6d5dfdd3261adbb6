import { effect } from '@preact/signals-core';
import { KulibinElement } from '../design/index.ts';
import type { Toast } from './desk.ts';

/** A view that draws itself anew whenever a signal that its last drawing read has changed. */
export class SignalElement extends KulibinElement {
  #stop: (() => void) | undefined;

  protected override performUpdate(): void {
    if (!this.isUpdatePending) return;
    this.#stop?.();
    let drawn = false;
    this.#stop = effect(() => {
      if (drawn) {
        this.requestUpdate();
        return;
      }
      drawn = true;
      super.performUpdate();
    });
  }

  /** Asks the page for a message: sends `say` {toast}. */
  protected say(toast: Toast): void {
    this.send('say', { toast });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop?.();
  }
}
