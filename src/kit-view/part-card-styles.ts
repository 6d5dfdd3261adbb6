import { css } from 'lit';

export const partCardStyles = css`
  :host {
    display: block;
  }

  article {
    border: var(--stroke) solid var(--line);
    border-radius: var(--radius-card);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
  }

  article.warned {
    border-color: var(--warn);
  }

  header {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    padding: var(--space-2) var(--space-2) var(--space-1) var(--space-3);
  }

  .badge {
    display: grid;
    place-items: center;
    width: var(--touch);
    height: var(--touch);
    flex: none;
    border-radius: var(--radius);
    background: var(--part);
    color: white;
  }

  .name {
    flex: 1;
    min-width: 0;
  }

  .name input {
    width: 100%;
    min-height: var(--touch);
    padding: 0 var(--space-2);
    border: var(--stroke) solid transparent;
    border-radius: var(--radius);
    background: transparent;
    color: var(--ink);
    font: inherit;
    font-weight: var(--weight-heavy);
    text-overflow: ellipsis;
  }

  .name input::placeholder {
    color: var(--ink);
    opacity: 1;
  }

  .name input:hover:not([readonly]) {
    border-color: var(--line);
  }

  .name input:focus {
    border-color: var(--edge);
    background: var(--paper);
  }

  .name input:focus::placeholder {
    color: var(--ink-soft);
  }

  .chip {
    flex: none;
    padding: 2px var(--space-2);
    border-radius: var(--radius-round);
    background: var(--paper-sunken);
    color: var(--ink-soft);
    font-size: var(--text-s);
    line-height: var(--leading-tight);
    white-space: nowrap;
  }

  .kind {
    display: block;
    margin-top: calc(-1 * var(--space-2));
    padding: 0 var(--space-2);
    color: var(--ink-soft);
    font-size: var(--text-s);
    line-height: var(--leading-tight);
  }

  details {
    border-top: var(--stroke) solid var(--line);
  }

  summary {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    min-height: var(--touch);
    padding: 0 var(--space-3);
    border-radius: 0 0 var(--radius-card) var(--radius-card);
    color: var(--ink-soft);
    font-weight: var(--weight-strong);
    cursor: pointer;
    list-style: none;
  }

  summary::-webkit-details-marker {
    display: none;
  }

  summary::before {
    content: '';
    width: 7px;
    height: 7px;
    margin: 0 var(--space-1);
    border: solid currentColor;
    border-width: 0 2px 2px 0;
    transform: rotate(-45deg);
    transition: transform var(--quick) var(--ease);
  }

  details[open] summary::before {
    transform: rotate(45deg);
  }

  summary:hover {
    background: var(--paper-sunken);
  }

  .rows {
    display: grid;
    gap: var(--space-2);
    padding: var(--space-1) var(--space-3) var(--space-3);
  }

  .row {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    min-height: var(--touch);
  }

  .row .label {
    flex: 1 1 auto;
    min-width: 0;
    line-height: var(--leading-tight);
    overflow-wrap: anywhere;
  }

  .row .field {
    flex: 0 1 auto;
    max-width: 60%;
    font-weight: var(--weight-strong);
    text-overflow: ellipsis;
  }

  .row select.pin {
    min-width: 6.5rem;
  }

  .row input.field {
    width: 6.5rem;
  }

  .row.warned .field {
    border-color: var(--warn);
    background-color: var(--warn-wash);
  }

  .bus {
    display: inline-flex;
    align-items: center;
    gap: var(--space-2);
    padding: 0 var(--space-3);
    font-weight: var(--weight-strong);
    white-space: nowrap;
  }

  .bus small {
    color: var(--ink-soft);
    font-size: var(--text-s);
    font-weight: var(--weight);
  }

  .conflict {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2) var(--space-3);
    margin: 0 var(--space-3) var(--space-3);
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius);
    background: var(--warn-wash);
  }

  .conflict > .icon {
    color: var(--warn);
  }

  .conflict p {
    flex: 1 1 12rem;
    margin: 0;
    line-height: var(--leading-tight);
  }
`;
