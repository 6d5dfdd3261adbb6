import { css } from 'lit';

/** The list of projects, and what stands in its place while it is empty. */
export const homeListStyles = css`
  .projects {
    display: flex;
    flex-direction: column;
    gap: var(--space-4);
  }

  .heading {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: var(--space-3);
  }

  kulibin-search-field {
    flex: 0 1 280px;
    --icon: var(--icon-s);
  }

  ul {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: var(--space-4);
    margin: 0;
    padding: 0;
    list-style: none;
  }

  .nothing {
    color: var(--ink-soft);
  }

  .empty {
    display: flex;
    align-items: center;
    gap: var(--space-5);
    padding: var(--space-5);
    border: 2px dashed var(--line);
    border-radius: var(--radius-card);
  }

  .empty h2 {
    font-size: var(--text-l);
  }

  .empty p {
    margin-top: var(--space-2);
    max-width: var(--measure);
    color: var(--ink-soft);
  }
`;
