import { css } from 'lit';

/** Groups of things to choose from: a heading (`h3`) and a list (`ul`) for each, or `.nothing` where none is found. */
export const groupedList = css`
  h3 {
    margin: var(--space-4) 0 var(--space-2);
    font-size: var(--text);
    font-weight: var(--weight-heavy);
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(16rem, 100%), 1fr));
    gap: var(--space-2);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .nothing {
    color: var(--ink-soft);
  }
`;
