/** The toolbox: the search above, the backpack below, the bin over all while a block is in the hand. */
export const shelfStyles = /* css */ `
.kulibin-blocks .blocklyToolbox { width: 216px; }
.kulibin-blocks[data-level="start"] .blocklyToolbox { width: 236px; }
.kulibin-blocks .blocklyToolbox > .blocklyToolboxCategoryGroup { min-height: 100%; }
.kulibin-blocks .blocklyToolbox .blocklyToolboxCategoryLabel { padding: 0; white-space: normal; }
.kulibin-blocks .blocklyToolboxCategory.kulibin-search-row {
  padding: 0 !important;
  margin-bottom: var(--space-1);
  background: transparent !important;
  box-shadow: none !important;
}
.kulibin-search-row .blocklyTreeRowContentContainer { position: relative; width: 100%; }
.kulibin-search-row svg {
  position: absolute;
  left: 10px;
  width: 20px;
  height: 20px;
  color: var(--ink-soft);
  pointer-events: none;
}
.kulibin-search {
  box-sizing: border-box;
  width: 100%;
  min-width: 0;
  min-height: var(--touch);
  padding: 0 var(--space-2) 0 38px;
  border: var(--stroke) solid var(--edge);
  border-radius: var(--radius);
  background: var(--paper);
  color: var(--ink);
  font: var(--weight) var(--text) var(--font);
}
.kulibin-search::placeholder { color: var(--ink-soft); opacity: 1; }
.kulibin-search:focus { outline: var(--focus-width) solid var(--focus); outline-offset: -1px; }
.kulibin-search::-webkit-search-cancel-button { cursor: pointer; }

.kulibin-blocks .kulibin-backpack-row {
  position: sticky;
  z-index: 2;
  bottom: calc(-1 * var(--space-2));
  margin: auto calc(-1 * var(--space-2)) calc(-1 * var(--space-2));
  padding: var(--space-1) var(--space-2) var(--space-2);
  border-top: var(--stroke) solid var(--line);
  background: var(--paper-raised);
}
.kulibin-backpack-row .kulibin-drawer-icon { position: relative; }
.kulibin-backpack-row.filled .kulibin-drawer-icon::after {
  position: absolute;
  right: -8px;
  top: -8px;
  min-width: 18px;
  padding: 0 4px;
  border-radius: var(--radius-round);
  background: var(--brass);
  color: var(--brass-ink);
  content: var(--count);
  font: var(--weight-heavy) 12px / 18px var(--font);
  text-align: center;
}
.kulibin-dragging .kulibin-backpack-row .blocklyToolboxCategory { outline: 2px dashed var(--category); outline-offset: -2px; }
.kulibin-backpack-row.over .blocklyToolboxCategory { background: var(--brass-wash) !important; outline-style: solid !important; }

/* The bin, as large as the toolbox: whatever is dropped there is gone. */
.kulibin-bin {
  position: absolute;
  z-index: 71;
  display: none;
  flex-direction: column;
  align-items: center;
  justify-content: center;
  gap: var(--space-3);
  box-sizing: border-box;
  padding: var(--space-2);
  border-radius: var(--radius);
  background: color-mix(in srgb, var(--bad-wash) 88%, transparent);
  color: var(--bad);
  font: var(--weight-strong) var(--text) / var(--leading-tight) var(--font);
  text-align: center;
  pointer-events: none;
}
.kulibin-bin svg { width: 48px; height: 48px; flex: none; }
.kulibin-dragging .kulibin-bin { display: flex; }
.kulibin-dragging .blocklyToolboxDelete ~ .kulibin-bin,
.kulibin-bin.over { background: var(--bad-wash); outline: 3px solid var(--bad); outline-offset: -3px; }

.kulibin-blocks[data-level="start"] .blocklyToolboxCategory { min-height: 56px; }
.kulibin-blocks[data-level="start"] .blocklyToolboxCategoryLabel { font-size: 18px; }
.kulibin-blocks[data-level="start"] .kulibin-drawer-icon { width: 40px; height: 40px; }
.kulibin-blocks[data-level="start"] .kulibin-drawer-icon svg { width: 24px; height: 24px; }

@media (max-width: 720px) {
  .kulibin-blocks .blocklyToolbox, .kulibin-blocks[data-level="start"] .blocklyToolbox { width: auto; }
  .kulibin-blocks .blocklyToolboxCategoryLabel { display: none; }
  .kulibin-blocks .blocklyToolboxCategory { padding: 0 var(--space-2) !important; }
  .kulibin-search { width: 46px; padding: 0; cursor: pointer; }
  .kulibin-search:not(:focus) { color: transparent; }
  .kulibin-search::placeholder { color: transparent; }
  .kulibin-search-row svg { left: 13px; }
  .kulibin-search:focus { width: 9rem; padding-left: 38px; }
  .kulibin-bin span { display: none; }
}
`;
