import { css } from 'lit';

export const textAreaStyles = css`
  :host {
    display: flex;
    flex-direction: column;
    min-width: 0;
    min-height: 0;
  }

  .bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-2);
    flex: none;
    padding: 0 var(--space-2);
    border-bottom: var(--stroke) solid var(--line);
    background: var(--paper-raised);
  }

  .files {
    display: flex;
    flex: 1 1 0;
    min-width: 6rem;
    max-width: 100%;
    overflow-x: auto;
  }

  .file {
    flex: none;
    min-height: var(--touch);
    padding: 0 var(--space-3);
    border: 0;
    border-bottom: 3px solid transparent;
    border-radius: 0;
    background: none;
    color: var(--ink-soft);
    font: inherit;
    font-family: var(--font-mono);
    font-size: var(--text-s);
    cursor: pointer;
  }

  .file[aria-selected='true'] {
    border-color: var(--brass);
    color: var(--ink);
    font-weight: var(--weight-strong);
  }

  .file .wrong {
    color: var(--bad);
  }

  @media (max-width: 480px) {
    .bar {
      padding: 0 var(--space-1);
    }
  }

  kulibin-sketch-view,
  kulibin-full-editor {
    flex: 1 1 auto;
    min-height: 0;
  }

`;
