import { css } from 'lit';

/**
 * How native controls look, for a view's own shadow root: `.button` (with `.brass`, `.quiet`, `.round`),
 * `.field`, `.icon`. Native buttons, inputs and selects keep the browser's keyboard and names.
 */
export const controls = css`
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }

  [hidden] {
    display: none !important;
  }

  .icon {
    width: var(--icon);
    height: var(--icon);
    flex: none;
    display: block;
  }

  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: var(--space-2);
    min-height: var(--touch);
    padding: var(--space-1) var(--space-4);
    border: var(--stroke) solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper-raised);
    color: var(--ink);
    font: inherit;
    font-weight: var(--weight-strong);
    line-height: var(--leading-tight);
    text-align: center;
    text-decoration: none;
    cursor: pointer;
    touch-action: manipulation;
    transition: background var(--quick) var(--ease), border-color var(--quick) var(--ease);
  }

  .button:hover {
    background: var(--paper-sunken);
  }

  .button.brass {
    background: var(--brass);
    border-color: var(--brass-deep);
    color: var(--brass-ink);
    box-shadow: var(--shadow);
  }

  .button.brass:hover {
    background: var(--brass-deep);
  }

  .button.quiet {
    background: transparent;
    border-color: transparent;
  }

  .button.quiet:hover {
    background: var(--paper-sunken);
  }

  .button.round {
    padding: 0;
    width: var(--touch);
  }

  .button:disabled,
  .button[aria-disabled='true'] {
    background: var(--paper-sunken);
    border-color: var(--line);
    color: var(--ink-soft);
    box-shadow: none;
    cursor: default;
  }

  .field {
    min-height: var(--touch);
    padding: var(--space-1) var(--space-3);
    border: var(--stroke) solid var(--edge);
    border-radius: var(--radius);
    background: var(--paper-raised);
    color: var(--ink);
    font: inherit;
  }

  select.field {
    appearance: none;
    padding-right: var(--space-6);
    font-weight: var(--weight-strong);
    cursor: pointer;
    background-image: linear-gradient(45deg, transparent 50%, var(--ink-soft) 50%),
      linear-gradient(135deg, var(--ink-soft) 50%, transparent 50%);
    background-size: 6px 6px;
    background-position: right 18px center, right 12px center;
    background-repeat: no-repeat;
  }

  .field::placeholder {
    color: var(--ink-soft);
    opacity: 1;
  }

  :focus-visible {
    outline: var(--focus-width) solid var(--focus);
    outline-offset: 2px;
  }

  .only-read {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
