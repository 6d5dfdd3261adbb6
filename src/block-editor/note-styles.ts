/** Signs on blocks: red for what does not compile, amber for what will not do as it says, grey to know. */
export const noteStyles = /* css */ `
.kulibin-blocks .blocklyIconGroup:not(:hover):not(:focus) { opacity: 1; }
.kulibin-note { cursor: pointer; }
.kulibin-note .shape { stroke: white; stroke-width: 1.5; stroke-linejoin: round; }
.kulibin-note .sign { fill: none; stroke: white; stroke-width: 2.4; stroke-linecap: round; }
.kulibin-note.bad .shape { fill: var(--bad); }
.kulibin-note.bad .sign { stroke: var(--paper-raised); }
.kulibin-note.warn .shape { fill: var(--brass); stroke: var(--brass-ink); }
.kulibin-note.warn .sign { stroke: var(--brass-ink); }
.kulibin-note.info .shape { fill: var(--drawn-chip); }
.kulibin-note:focus { outline: var(--focus-width) solid var(--focus); outline-offset: 2px; border-radius: 4px; }
`;
