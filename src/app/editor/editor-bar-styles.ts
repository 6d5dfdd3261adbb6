import { css } from 'lit';

export const editorBarStyles = css`
  :host {
    display: block;
    container-type: inline-size;
  }

  header {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--bar);
    padding: var(--space-1) var(--space-3);
    border-bottom: var(--stroke) solid var(--line);
    background: var(--paper-raised);
  }

  .name {
    position: relative;
    display: inline-grid;
    grid-template-columns: minmax(3ch, auto) auto;
    align-items: center;
    min-width: 0;
    border-radius: var(--radius);
  }

  .sizer,
  .name input {
    grid-area: 1 / 1;
    min-width: 0;
    height: var(--touch);
    line-height: var(--touch);
    padding: 0 var(--space-2);
    font: inherit;
    font-size: var(--text-l);
    font-weight: var(--weight-heavy);
    line-height: var(--touch);
    white-space: pre;
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .sizer {
    visibility: hidden;
  }

  .name input {
    width: 0;
    min-width: 100%;
    border: 0;
    background: transparent;
    color: inherit;
    border-radius: var(--radius);
  }

  .name .icon {
    width: var(--icon-s);
    height: var(--icon-s);
    margin-right: var(--space-2);
    color: var(--ink-soft);
    pointer-events: none;
  }

  .name:hover {
    background: var(--paper-sunken);
  }

  .saved {
    display: inline-flex;
    align-items: center;
    gap: var(--space-1);
    flex: none;
    color: var(--ink-soft);
    font-size: var(--text-s);
    white-space: nowrap;
  }

  .saved .icon {
    width: var(--icon-s);
    height: var(--icon-s);
  }

  .saved.failed {
    color: var(--bad);
  }

  .saved.passing {
    color: var(--warn);
  }

  .gap {
    flex: 1;
  }

  .board {
    position: relative;
    display: inline-flex;
    align-items: center;
    min-width: 0;
    flex: 0 1 auto;
  }

  .board .icon {
    position: absolute;
    left: var(--space-3);
    width: var(--icon-s);
    height: var(--icon-s);
    color: var(--ink-soft);
    pointer-events: none;
  }

  .board.connected .icon {
    color: var(--good);
  }

  .board .field {
    min-width: 0;
    padding-left: calc(var(--space-3) + var(--icon-s) + var(--space-2));
    text-overflow: ellipsis;
  }

  .try[aria-pressed='true'] {
    background: var(--brass-wash);
    border-color: var(--brass-deep);
  }

  .level option {
    color: var(--ink);
  }

  @container (max-width: 1060px) {
    .blocks .saved span,
    .expert .saved span,
    .start .saved span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (max-width: 940px) {
    .saved span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }

  @container (max-width: 720px) {
    header {
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-2);
      padding: var(--space-1) var(--space-2) var(--space-2);
    }

    .name {
      flex: 0 1 auto;
      max-width: calc(100cqw - 4 * var(--touch) - var(--space-7));
    }

    .more {
      order: 1;
    }

    .saved {
      order: 0;
    }

    header::after {
      content: '';
      order: 2;
      flex-basis: 100%;
    }

    .board,
    .try,
    kulibin-upload-button {
      order: 3;
    }

    .board {
      flex: 1 1 0;
    }

    /* On a phone the level is a sign in the first row; its words are in the list that it opens. */
    .level {
      order: 0;
      flex: none;
      margin-left: auto;
    }

    .level .icon {
      left: calc((var(--touch) - var(--icon-s)) / 2);
    }

    .level .field {
      width: var(--touch);
      padding: 0;
      border-color: transparent;
      background-image: none;
      color: transparent;
    }

    .board:not(.level) .field {
      width: 100%;
    }
  }

  @container (max-width: 460px) {
    .board:not(.level) .field {
      padding-left: var(--space-2);
      padding-right: var(--space-5);
      background-position: right 14px center, right 8px center;
    }

    .board:not(.level) .icon {
      display: none;
    }

    .start .try span {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }

    .try {
      padding: var(--space-1) var(--space-3);
    }
  }
`;
