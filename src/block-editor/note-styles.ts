/** Notes of the pupil's, on blocks and on the desk; and signs on blocks: red for what does not compile, amber for what will not do as it says, grey to know. */
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

.kulibin-blocks .injectionDiv {
  --commentFillColour: var(--drawn-cream);
  --commentBorderColour: var(--brass);
  --commentBorderWidth: 1.5px;
}
.kulibin-blocks .blocklyTextarea,
.kulibin-blocks .blocklyCommentText.blocklyText,
.kulibin-blocks .blocklyCommentPreview.blocklyText {
  color: var(--brass-ink);
  fill: var(--brass-ink) !important;
  font: var(--weight) var(--text) / var(--leading-tight) var(--font);
}
.kulibin-blocks .blocklyCommentTopbarBackground { fill: var(--brass); }
.kulibin-blocks .blocklyCommentIcon { cursor: pointer; }
.kulibin-blocks .blocklyCommentIcon .blocklyIconShape { fill: var(--drawn-cream); stroke: var(--brass-ink); stroke-width: 1; }
.kulibin-blocks .blocklyCommentIcon path.blocklyIconSymbol {
  d: path("M4.5 6h7M4.5 8.5h7M4.5 11h4");
  fill: none;
  stroke: var(--brass-ink);
  stroke-width: 1.5;
  stroke-linecap: round;
}
.kulibin-blocks .blocklyCommentIcon rect.blocklyIconSymbol { display: none; }
`;
