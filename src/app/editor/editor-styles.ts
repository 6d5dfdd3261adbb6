import { css } from 'lit';

export const editorStyles = css`
  :host {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    height: 100dvh;
    background: var(--paper);
  }

  :host([data-level='start']) {
    --text: var(--text-start);
    --touch: var(--touch-start);
    --tabs: calc(var(--touch-start) + var(--space-1) + 2px);
    --bar: calc(var(--touch-start) + var(--space-3));
    font-size: var(--text);
  }

  .stage {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    grid-template-rows: minmax(0, 1fr);
    min-height: 0;
  }

  .work {
    position: relative;
    /* What lies high in the blocks stays under what lies over the work area. */
    isolation: isolate;
    display: flex;
    min-width: 0;
    min-height: 0;
    overflow: hidden;
  }

  .work > * {
    flex: 1;
    min-width: 0;
    min-height: 0;
  }

  .pane {
    position: relative;
    display: flex;
    flex-direction: column;
    min-height: 0;
    border-left: var(--stroke) solid var(--line);
    background: var(--paper);
  }

  .open .pane {
    width: clamp(300px, 31vw, var(--pane));
  }

  kulibin-tabs {
    flex: 1;
    min-height: 0;
  }

  .made-sketch {
    display: flex;
    flex-direction: column;
  }

  .made-sketch footer {
    display: flex;
    flex: none;
    justify-content: flex-end;
    border-top: var(--stroke) solid var(--line);
  }

  .made-sketch .button {
    flex: 1;
    border-radius: 0;
  }

  .made-sketch,
  kulibin-sketch-view,
  kulibin-kit-pane,
  kulibin-try,
  kulibin-serial-pane {
    flex: 1;
    min-height: 0;
    min-width: 0;
    overflow: auto;
  }

  .folded .pane {
    padding: var(--space-1);
    background: var(--paper-raised);
  }

  @media (max-width: 720px) {
    .stage {
      grid-template-columns: minmax(0, 1fr);
      grid-template-rows: var(--tabs) minmax(0, 1fr);
    }

    .work {
      grid-area: 2 / 1;
    }

    .stage:not(.program) .work {
      visibility: hidden;
    }

    .stage .pane {
      width: auto;
      grid-area: 1 / 1 / 3 / 2;
      border-left: 0;
      z-index: 1;
    }

    .stage.program .pane {
      grid-area: 1 / 1;
    }
  }
`;
