import { drawerIconStyles } from './drawer-icon-styles.ts';
import { fieldStyles } from './field-styles.ts';
import { noteStyles } from './note-styles.ts';
import { shelfStyles } from './shelf-styles.ts';

/**
 * How Blockly's own page parts look: everything around the blocks by the page's tokens. Goes into the
 * document, where Blockly is (see `LightHost`).
 */
const text = /* css */ `
.kulibin-blocks { position: absolute; inset: 0; font-family: var(--font); }
.kulibin-blocks .injectionDiv {
  font-family: var(--font);
  --blockly-active-node-color: var(--focus);
  --blockly-active-tree-color: var(--focus);
}
.kulibin-blocks .blocklyMainBackground { stroke: none; }
/* Over the desk's scrollbars, which stand at 30, and under the tools. */
.kulibin-blocks .blocklyFlyout { z-index: 31; box-shadow: var(--shadow-high); }
.kulibin-blocks .blocklyFlyoutScrollbar { z-index: 32; }
.kulibin-blocks .blocklyFlyoutBackground { fill: var(--paper-sunken); }
.kulibin-blocks .blocklyScrollbarHandle { fill: var(--edge); }

.kulibin-blocks .blocklyToolbox {
  padding: var(--space-2);
  border-right: var(--stroke) solid var(--line);
  background: var(--paper-raised);
  color: var(--ink);
  scrollbar-width: thin;
}
.kulibin-blocks .blocklyToolboxCategoryGroup { gap: 2px; flex-wrap: nowrap; }
.kulibin-blocks .blocklyToolboxCategory {
  display: flex;
  align-items: center;
  height: auto;
  min-height: var(--touch);
  margin: 0;
  padding: 0 var(--space-4) 0 var(--space-2) !important;
  border-radius: var(--radius);
  line-height: var(--leading-tight);
  cursor: pointer;
}
.kulibin-blocks .blocklyTreeRowContentContainer { display: flex; align-items: center; gap: var(--space-3); }
.kulibin-blocks .blocklyToolboxCategory:not(.blocklyToolboxSelected):hover { background: var(--paper-sunken); }
.kulibin-blocks .blocklyToolboxSelected {
  background: color-mix(in srgb, var(--category) 16%, var(--paper-raised));
  box-shadow: inset 4px 0 0 var(--category);
}
.kulibin-blocks .blocklyToolboxCategoryLabel,
.kulibin-blocks .blocklyToolboxSelected .blocklyToolboxCategoryLabel {
  color: var(--ink);
  font: var(--weight-strong) var(--text) / var(--leading-tight) var(--font);
  cursor: pointer;
}
${drawerIconStyles.cssText}
.kulibin-blocks .blocklyToolboxCategoryContainer:focus-visible { outline: none; }
.blocklyKeyboardNavigation .kulibin-blocks .blocklyToolboxCategoryContainer.blocklyActiveFocus .blocklyToolboxCategory {
  outline: var(--focus-width) solid var(--focus);
  outline-offset: -3px;
}

.kulibin-blocks .blocklyFlyoutLabelText { fill: var(--ink) !important; font: var(--weight) var(--text) var(--font); }
.kulibin-blocks .blocklyFlyoutButton .blocklyText { fill: var(--ink) !important; font: var(--weight-strong) var(--text) var(--font); }
.kulibin-blocks .blocklyFlyoutButtonBackground { fill: var(--paper-raised); stroke: var(--edge); stroke-width: 1.5; }
.kulibin-blocks .blocklyFlyoutButton:hover .blocklyFlyoutButtonBackground { fill: var(--paper); }
.kulibin-blocks .blocklyFlyoutButtonShadow { fill: none; }

.kulibin-blocks .blocklyDisabled:not(.blocklyDragging):not(.blocklyInsertionMarker) > .blocklyPath {
  fill-opacity: .55;
  stroke-dasharray: 5 3;
}
.kulibin-blocks .blocklyDisabled > .blocklyField > .blocklyText,
.kulibin-blocks .blocklyDisabled > .blocklyNonEditableField > text { opacity: .85; }

${noteStyles}
${shelfStyles}
${fieldStyles}
.kulibin-blocks .kulibin-found > .blocklyPath { stroke: var(--focus) !important; stroke-width: 4px; }
.kulibin-blocks.kulibin-contrast .blocklyPath { stroke: var(--ink); stroke-width: 2px; }
.kulibin-blocks.kulibin-contrast .blocklyDisabled > .blocklyPath { fill-opacity: .75; }
.kulibin-blocks .kulibin-faulty > .blocklyPath { stroke: var(--bad) !important; stroke-width: 3px; }
.kulibin-blocks .kulibin-chosen > .blocklyPath { stroke: var(--brass) !important; stroke-width: 4px; }
.kulibin-blocks .blocklyBubble .blocklyText { fill: var(--ink); }

.kulibin-hint { pointer-events: none; }
.kulibin-dragging .kulibin-hint { display: none; }
.kulibin-hint text { fill: var(--brass-text); font: var(--weight-heavy) var(--text-l) var(--font); }
.kulibin-hint path { fill: none; stroke: var(--brass-deep); stroke-width: 3; stroke-linecap: round; stroke-linejoin: round; }
@media (prefers-reduced-motion: no-preference) {
  .kulibin-hint .sway { animation: kulibin-sway 1.6s ease-in-out 3; }
}
@keyframes kulibin-sway { 50% { transform: translateY(-6px); } }

.blocklyTooltipDiv {
  max-width: 24rem;
  padding: var(--space-2) var(--space-3);
  border: var(--stroke) solid var(--line);
  border-radius: var(--radius);
  background: var(--paper-raised);
  color: var(--ink);
  font: var(--weight) var(--text-s) / var(--leading) var(--font);
  box-shadow: var(--shadow-high);
  opacity: 1;
}
.blocklyDropDownDiv { border-radius: var(--radius); box-shadow: var(--shadow-high); }
.blocklyDropDownDiv .blocklyMenu, .blocklyWidgetDiv .blocklyMenu { font: var(--weight-strong) var(--text) var(--font); }
.blocklyDropDownDiv .blocklyMenuItem { min-height: 36px; border-radius: var(--radius); }
.blocklyWidgetDiv .blocklyMenu {
  border-radius: var(--radius);
  background: var(--paper-raised);
  box-shadow: var(--shadow-high);
}
.blocklyWidgetDiv .blocklyMenuItem { min-height: var(--touch); color: var(--ink); }
.blocklyWidgetDiv .blocklyMenuItemDisabled { color: var(--ink-soft); opacity: .6; }
.blocklyWidgetDiv .blocklyMenuItemHighlight { background: var(--paper-sunken); }
.blocklyMenuItemCheckbox { background-image: none !important; }
.blocklyMenuItemSelected .blocklyMenuItemCheckbox::before { content: '✓'; }

.kulibin-blocks .blocklyToastCloseButton { color: inherit; }
.kulibin-blocks .blocklyToastCloseButton rect { fill: currentColor; }
.kulibin-blocks .blocklyToast {
  right: auto;
  left: calc(216px + var(--space-4));
  border: 0;
  border-radius: var(--radius);
  background: var(--ink);
  color: var(--paper);
  font: var(--weight) var(--text) var(--font);
}

`;

let isAdopted = false;

/** Puts the style sheet into the document, once; Blockly has put its own there already. */
export function adoptStyles(): void {
  if (isAdopted) return;
  isAdopted = true;
  forgetDisabledPattern();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(text);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Blockly paints disabled blocks grey; ours keep their colour and are only paler, so that it still tells the drawer. */
function forgetDisabledPattern(): void {
  const sheet = document.querySelector<HTMLStyleElement>('#blockly-common-style')?.sheet;
  const rules = [...(sheet?.cssRules ?? [])];
  const at = rules.findIndex((rule) => rule.cssText.startsWith('.blocklyDisabledPattern'));
  if (at >= 0) sheet?.deleteRule(at);
}
