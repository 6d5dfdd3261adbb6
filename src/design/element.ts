import { effect } from '@preact/signals-core';
import { LitElement } from 'lit';
import { language } from '../locale/index.ts';

/** The base of every view: draws itself anew when the language of the interface changes. */
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
}
