import { css, html } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { KulibinElement } from './element.ts';

/** How far something has come: `done` from 0 to 1, or a moving bar when `done` is undefined. */
export class Progress extends KulibinElement {
  static override properties = { done: { attribute: false }, label: {} };
  static override styles = css`
    :host {
      display: block;
      min-width: 4rem;
    }

    .track {
      height: 8px;
      border-radius: var(--radius-round);
      background: var(--paper-sunken);
      box-shadow: inset 0 0 0 1px var(--edge);
      overflow: hidden;
    }

    .bar {
      height: 100%;
      border-radius: var(--radius-round);
      background: var(--brass-deep);
      transition: width var(--quick) linear;
    }

    .bar.unknown {
      width: 30%;
      animation: pass 1.6s ease-in-out infinite alternate;
    }

    @keyframes pass {
      to {
        margin-left: 70%;
      }
    }

    @media (prefers-reduced-motion: reduce) {
      .bar.unknown {
        animation: none;
        width: 100%;
        opacity: 0.5;
      }
    }
  `;

  declare done: number | undefined;
  declare label: string;

  constructor() {
    super();
    this.label = '';
  }

  override render() {
    const percent = this.done === undefined ? undefined : Math.round(this.done * 100);
    return html`
      <div class="track" role="progressbar" aria-label=${this.label} aria-valuemin="0" aria-valuemax="100"
        aria-valuenow=${percent ?? ''}>
        <div class="bar ${percent === undefined ? 'unknown' : ''}"
          style=${styleMap(percent === undefined ? {} : { width: `${percent}%` })}></div>
      </div>
    `;
  }
}
customElements.define('kulibin-progress', Progress);
