import { css } from 'lit';

/** The top of the first page: going on, and beginning anew; and how all of it fits small screens. */
export const homeStyles = css`
  :host {
    display: block;
  }

  main {
    position: relative;
    max-width: var(--page);
    min-height: 100%;
    margin: 0 auto;
    padding: var(--space-5) var(--space-5) var(--space-7);
    display: flex;
    flex-direction: column;
    gap: var(--space-6);
  }

  h1,
  h2 {
    margin: 0;
    font-size: var(--text-xl);
    font-weight: var(--weight-heavy);
    line-height: var(--leading-tight);
    letter-spacing: -0.01em;
  }

  p {
    margin: 0;
  }

  .problem {
    padding: var(--space-3) var(--space-4);
    border-radius: var(--radius);
    background: var(--warn-wash);
    color: var(--warn);
  }

  .top {
    display: grid;
    grid-template-columns: minmax(0, 1.25fr) minmax(0, 1fr);
    gap: var(--space-5);
  }

  .top.alone {
    grid-template-columns: minmax(0, 1fr);
  }

  .continue {
    display: flex;
    flex-direction: column;
    border: var(--stroke) solid var(--line);
    border-radius: var(--radius-card);
    background: var(--paper-raised);
    box-shadow: var(--shadow);
    overflow: hidden;
  }

  .continue .look {
    flex: 1;
    display: grid;
    grid-template: minmax(0, 1fr) / minmax(0, 1fr);
    place-items: center;
    min-height: 180px;
    max-height: 400px;
    padding: var(--space-4);
    background: var(--paper-sunken);
  }

  .picture {
    display: block;
    max-width: 100%;
    max-height: 100%;
    min-height: 0;
    object-fit: contain;
  }

  .sign {
    color: var(--ink-soft);
  }

  .sign .icon {
    width: 64px;
    height: 64px;
  }

  .continue .words {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
    padding: var(--space-4);
  }

  .continue .words > div {
    min-width: 0;
    flex: 1 1 12rem;
  }

  .continue h2 {
    font-size: var(--text-l);
    overflow-wrap: anywhere;
  }

  .continue p {
    color: var(--ink-soft);
  }

  .new {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
  }

  .alone h1 {
    font-size: var(--text-xxl);
  }

  .kinds {
    display: grid;
    gap: var(--space-4);
    grid-template-columns: minmax(0, 1fr);
    flex: 1;
  }

  .alone .kinds {
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 260px), 1fr));
    max-width: 980px;
  }

  .kind {
    display: flex;
    align-items: center;
    gap: var(--space-4);
    min-height: 88px;
    padding: var(--space-3) var(--space-4);
    border: var(--stroke) solid var(--edge);
    border-radius: var(--radius-card);
    background: var(--paper-raised);
    color: var(--ink);
    font: inherit;
    line-height: var(--leading-tight);
    text-align: start;
    cursor: pointer;
    box-shadow: var(--shadow);
    transition: background var(--quick) var(--ease), border-color var(--quick) var(--ease);
  }

  .kind:hover {
    border-color: var(--brass-deep);
    background: var(--brass-wash);
  }

  .kind strong {
    display: block;
    font-size: var(--text-l);
    font-weight: var(--weight-heavy);
  }

  .kind small {
    display: block;
    margin-top: var(--space-1);
    font-size: var(--text);
    color: var(--ink-soft);
  }

  .kind .text {
    min-width: 0;
  }

  .kind .whom {
    font-size: var(--text-s);
    font-weight: var(--weight-strong);
    color: var(--brass-text);
  }

  .badge {
    display: grid;
    place-items: center;
    width: 56px;
    height: 56px;
    flex: none;
    border-radius: var(--radius-card);
    background: var(--brass-wash);
    color: var(--brass-text);
  }

  .badge .icon {
    width: 30px;
    height: 30px;
  }

  .kind.brass {
    background: var(--brass);
    border-color: var(--brass-deep);
    color: var(--brass-ink);
  }

  .kind.brass:hover {
    background: var(--brass-deep);
  }

  .kind.brass small {
    color: inherit;
  }

  .kind.brass .badge {
    background: color-mix(in srgb, var(--brass) 55%, var(--drawn-cream));
    color: inherit;
  }

  .ways {
    display: flex;
    flex-wrap: wrap;
    gap: var(--space-1) var(--space-3);
    margin-left: calc(-1 * var(--space-3));
  }

  @media (max-width: 860px) {
    main {
      padding: var(--space-4) var(--space-4) var(--space-6);
      gap: var(--space-5);
    }

    .top {
      grid-template-columns: minmax(0, 1fr);
    }

    .continue .look {
      min-height: 130px;
      max-height: 180px;
    }
  }

  @media (max-width: 560px) {
    .alone h1 {
      font-size: var(--text-xl);
    }

    .continue .button {
      flex: 1;
    }

    kulibin-search-field {
      flex: 1 1 100%;
    }

    ul {
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: var(--space-3);
    }

    .empty {
      flex-direction: column;
      text-align: center;
    }
  }
`;
