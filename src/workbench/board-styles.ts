import { css } from 'lit';

/** The board's own paints: it is a thing, and looks the same on light paper and on dark. */
export const boardStyles = css`
  :host {
    display: block;
    --pcb: #14626c;
    --pcb-edge: #0d474f;
    --pcb-trace: #1b737d;
    --silk: #eaf4f1;
    --plastic: #23252b;
    --plastic-light: #3a3d46;
    --plastic-ink: #cfd3da;
    --metal: #c9ced5;
    --metal-dark: #8f969f;
    --gold: #d9b45f;
    --hole: #0b0c0f;
    --led-off: #d8d5c6;
    --led-amber: #ffb52e;
    --led-green: #4be37f;
    --pin-high: #ffd257;
    --pin-low: #9fb6ba;
    --pin-input: #8fd3ff;
  }

  svg {
    display: block;
    width: 100%;
    height: auto;
    overflow: visible;
    font-family: var(--font-mono);
    font-weight: var(--weight-strong);
  }

  .board {
    fill: var(--pcb);
    stroke: var(--pcb-edge);
    stroke-width: 0.5;
    filter: drop-shadow(0 0.6px 1px rgb(0 0 0 / 35%));
  }

  .trace {
    fill: none;
    stroke: var(--pcb-trace);
    stroke-width: 0.45;
  }

  .mount {
    fill: var(--paper, #fff);
    stroke: var(--gold);
    stroke-width: 0.7;
  }

  .silk {
    fill: var(--silk);
  }

  .outside {
    fill: var(--ink);
  }

  .silk-line {
    fill: none;
    stroke: var(--silk);
    stroke-width: 0.3;
  }

  .strip,
  .plastic {
    fill: var(--plastic);
  }

  .shine {
    fill: var(--plastic-light);
  }

  .hole {
    fill: var(--hole);
    stroke: var(--gold);
    stroke-width: 0.25;
  }

  .pad {
    fill: var(--gold);
  }

  .dark,
  .pad-hole {
    fill: var(--hole);
  }

  .metal {
    fill: var(--metal);
    stroke: var(--metal-dark);
    stroke-width: 0.3;
  }

  .metal-dark {
    fill: var(--metal-dark);
  }

  .gold {
    fill: var(--gold);
  }

  .chip-ink {
    fill: var(--plastic-ink);
  }

  .led {
    fill: var(--led-off);
    stroke: var(--pcb-edge);
    stroke-width: 0.25;
  }

  .light {
    fill: var(--led-amber);
  }

  .light.green {
    fill: var(--led-green);
  }

  .used {
    fill: none;
    stroke: var(--pin-low);
    stroke-width: 0.5;
  }

  .used.input {
    stroke: var(--pin-input);
  }

  .used.output {
    stroke: var(--pin-high);
  }

  .wire-light {
    fill: var(--pin-high);
  }

  .input .wire-light {
    fill: var(--pin-input);
  }

  @media (prefers-reduced-motion: reduce) {
    .halo {
      display: none;
    }
  }
`;
