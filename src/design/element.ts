import { effect } from '@preact/signals-core';
import { LitElement } from 'lit';
import { language } from '../locale/index.ts';

/** The base of every view: draws itself anew when the language of the interface changes, and tells its owner by events. */
export class KulibinElement extends LitElement {
  #forget: (() => void) | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    this.#forget = effect(() => {
      this.lang = language.value;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#forget?.();
  }

  /** Tells the owner, through every shadow root between. */
  protected send(type: string, detail: object = {}): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }
}
