import { css } from 'lit';

export const serialStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-height: 0;
    height: 100%;
    container-type: inline-size;
    background: var(--paper);
  }

  .screen {
    position: relative;
    flex: 1 1 0;
    min-height: 120px;
    display: flex;
  }

  .text {
    flex: 1;
    overflow: auto;
    overscroll-behavior: contain;
    padding: var(--space-3) var(--space-4);
    background: var(--paper-sunken);
    font-family: var(--font-mono);
    white-space: pre-wrap;
    overflow-wrap: anywhere;
    tab-size: 8;
  }

  .text:focus-visible {
    outline-offset: calc(-1 * var(--focus-width));
  }

  /* Blocks out of sight cost nothing. */
  .block {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 960px;
  }

  .block:last-child {
    content-visibility: visible;
  }

  .empty {
    color: var(--ink-soft);
    font-family: var(--font);
  }

  .to-end {
    position: absolute;
    right: var(--space-4);
    bottom: var(--space-3);
    box-shadow: var(--shadow-high);
  }

  .tools,
  form {
    display: flex;
    gap: var(--space-2);
    align-items: center;
    padding: var(--space-2) var(--space-3);
  }

  .tools {
    justify-content: flex-end;
    border-bottom: var(--stroke) solid var(--line);
  }

  .tools select {
    margin-right: auto;
  }

  form {
    flex-wrap: wrap;
    border-top: var(--stroke) solid var(--line);
  }

  form input {
    flex: 1 1 160px;
    min-width: 0;
    font-family: var(--font-mono);
  }

  .sending {
    display: flex;
    flex: 0 1 auto;
    gap: var(--space-2);
  }

  @container (max-width: 420px) {
    /* The icons have tooltips then. */
    .many .word {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .many .button {
      padding: 0;
      width: var(--touch);
    }

    .sending {
      flex: 1 1 100%;
    }

    .sending > * {
      flex: 1;
      min-width: 0;
    }
  }
`;
