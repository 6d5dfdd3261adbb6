import { css } from 'lit';

export const tryStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    background: var(--paper);
  }

  .bench {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
    min-height: 100%;
    padding: var(--space-4);
  }

  .controls {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: var(--space-2);
  }

  .controls .button {
    flex: 0 0 auto;
  }

  .time {
    margin-left: auto;
    font-family: var(--font-mono);
    font-size: var(--text-l);
    font-variant-numeric: tabular-nums;
  }

  .note {
    display: flex;
    align-items: center;
    gap: var(--space-2);
    margin: 0;
    padding: var(--space-2) var(--space-3);
    border-radius: var(--radius);
    line-height: var(--leading-tight);
  }

  .note.slow {
    background: var(--warn-wash);
    color: var(--warn);
  }

  .message {
    display: flex;
    align-items: center;
    gap: var(--space-4);
    padding: var(--space-3) var(--space-4);
    border: var(--stroke) solid var(--line);
    border-radius: var(--radius-card);
    background: var(--paper-raised);
  }

  .message kulibin-helper {
    width: 72px;
  }

  .message h2 {
    margin: 0 0 var(--space-1);
    font-size: var(--text-l);
    line-height: var(--leading-tight);
  }

  .message p {
    margin: 0;
    max-width: var(--measure);
    color: var(--ink-soft);
  }

  .scene {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
  }

  .table {
    min-width: 0;
  }

  kulibin-board {
    margin-inline: auto;
  }

  .asleep kulibin-board {
    opacity: 0.75;
  }

  .lamps {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-2) var(--space-4);
    justify-content: center;
    margin: var(--space-3) 0 0;
    padding: 0;
    list-style: none;
    font-variant-numeric: tabular-nums;
  }

  .lamps li {
    display: flex;
    align-items: center;
    gap: var(--space-2);
  }

  .lamps b {
    font-family: var(--font-mono);
  }

  .lamps .words {
    min-width: 8ch;
    color: var(--ink-soft);
  }

  .bulb {
    width: var(--icon-s);
    height: var(--icon-s);
    border: var(--stroke) solid var(--edge);
    border-radius: var(--radius-round);
    background: color-mix(in srgb, var(--brass) calc(var(--share) * 100%), var(--paper-sunken));
    box-shadow: 0 0 calc(var(--share) * 12px) var(--brass);
  }

  h3 {
    margin: 0 0 var(--space-2);
    font-size: var(--text);
  }

  .pins {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 160px), 1fr));
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .pins .input {
    grid-column: 1 / -1;
  }

  .pins kulibin-pin {
    height: 100%;
  }

  .empty {
    margin: 0;
    color: var(--ink-soft);
  }

  @container (min-width: 760px) {
    .scene {
      flex-direction: row;
      align-items: flex-start;
      gap: var(--space-5);
    }

    .table {
      flex: 1 1 62%;
    }

    .used {
      flex: 1 1 280px;
      min-width: 260px;
    }
  }
`;
