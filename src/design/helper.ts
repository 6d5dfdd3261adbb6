import { css, html, svg } from 'lit';
import { KulibinElement } from './element.ts';

export type Mood = 'calm' | 'glad' | 'puzzled';

const faces: Readonly<Record<Mood, ReturnType<typeof svg>>> = {
  calm: svg`<circle class="eye" cx="47" cy="52" r="6" /><circle class="eye" cx="73" cy="52" r="6" />
    <path class="mouth" d="M51 68h18" />`,
  glad: svg`<path class="mouth" d="M41 54q6-9 12 0M67 54q6-9 12 0" /><path class="mouth" d="M48 65q12 12 24 0" />`,
  puzzled: svg`<circle class="eye" cx="47" cy="54" r="6" /><circle class="eye" cx="73" cy="50" r="6" />
    <path class="mouth" d="M39 43l13-3M67 36l13 3" /><path class="mouth" d="M51 69q5-5 9 0t9 0" />`,
};

const arms: Readonly<Record<Mood, ReturnType<typeof svg>>> = {
  calm: svg`<path class="limb" d="M33 97q-13 5-12 20M87 97q13 5 12 20" /><circle class="brass" cx="21" cy="120" r="6" />
    <circle class="brass" cx="99" cy="120" r="6" />`,
  glad: svg`<path class="limb" d="M33 99q-14-4-17-21M87 99q14-4 17-21" /><circle class="brass" cx="15" cy="74" r="6" />
    <circle class="brass" cx="105" cy="74" r="6" />`,
  puzzled: svg`<path class="limb" d="M33 97q-13 5-12 20M87 99q16-1 11-21" /><circle class="brass" cx="21" cy="120" r="6" />
    <circle class="brass" cx="97" cy="74" r="6" />`,
};

/** The helper: a small brass robot, drawn where it helps. It adds nothing for a screen reader. */
export class Helper extends KulibinElement {
  static override properties = { mood: {} };
  static override styles = css`
    :host {
      display: inline-block;
      width: 120px;
      flex: none;
    }

    svg {
      display: block;
      width: 100%;
    }

    .brass {
      fill: var(--brass);
      stroke: var(--robot-line, var(--brass-ink));
      stroke-width: 3;
      stroke-linejoin: round;
    }

    .plate {
      fill: var(--paper-raised);
      stroke: var(--brass-ink);
      stroke-width: 3;
    }

    .shine {
      fill: none;
      stroke: var(--drawn-cream);
      stroke-width: 4;
      stroke-linecap: round;
    }

    .limb {
      fill: none;
      stroke: var(--brass-deep);
      stroke-width: 6;
      stroke-linecap: round;
    }

    .eye,
    .bolt {
      fill: var(--brass-ink);
    }

    .mouth {
      fill: none;
      stroke: var(--brass-ink);
      stroke-width: 4;
      stroke-linecap: round;
      stroke-linejoin: round;
    }

    .face {
      fill: var(--drawn-cream);
      stroke: var(--brass-ink);
      stroke-width: 3;
    }

    .lamp {
      fill: var(--good);
      stroke: var(--brass-ink);
      stroke-width: 3;
    }

    .puzzled .lamp {
      fill: var(--warn);
    }

    .ground {
      fill: var(--paper-sunken);
    }
  `;

  declare mood: Mood;

  constructor() {
    super();
    this.mood = 'calm';
  }

  override render() {
    return html`
      <svg viewBox="0 0 120 150" class=${this.mood} aria-hidden="true">
        <ellipse class="ground" cx="60" cy="142" rx="44" ry="7" />
        <path class="limb" d="M48 124v12M72 124v12" />
        <path class="brass" d="M36 142q0-8 9-8h3q9 0 9 8zM63 142q0-8 9-8h3q9 0 9 8z" />
        ${arms[this.mood]}
        <rect class="brass" x="33" y="86" width="54" height="40" rx="12" />
        <circle class="face" cx="60" cy="106" r="10" />
        <path class="mouth" d="M60 100v6l4 3" />
        <path class="limb" d="M60 30V20" />
        <circle class="lamp" cx="60" cy="14" r="7" />
        <rect class="brass" x="20" y="48" width="10" height="20" rx="4" />
        <rect class="brass" x="90" y="48" width="10" height="20" rx="4" />
        <rect class="brass" x="27" y="28" width="66" height="56" rx="18" />
        <rect class="face" x="35" y="37" width="50" height="39" rx="12" />
        <path class="shine" d="M40 33q-6 2-8 8" />
        ${faces[this.mood]}
        <circle class="bolt" cx="39" cy="92" r="2" /><circle class="bolt" cx="81" cy="92" r="2" />
      </svg>
    `;
  }
}
customElements.define('kulibin-helper', Helper);
