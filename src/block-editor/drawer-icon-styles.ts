import { css } from 'lit';

/** The sign of a drawer on a chip of its colour, `--category`: in the toolbox, and where drawers are listed. */
export const drawerIconStyles = css`
  .kulibin-drawer-icon {
    display: grid !important;
    place-items: center;
    flex: none;
    width: 30px;
    height: 30px;
    border-radius: var(--radius);
    background: var(--category);
    color: white;
  }

  .kulibin-drawer-icon svg {
    width: var(--icon-s);
    height: var(--icon-s);
    display: block;
  }
`;
