import { HighlightStyle, syntaxHighlighting } from '@codemirror/language';
import type { Extension } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { tags } from '@lezer/highlight';

/** What text stands on beside the paper: a test holds every colour of text on each to WCAG AA. */
export const grounds = {
  activeLine: 'color-mix(in srgb, var(--paper-sunken) 60%, transparent)',
  markedLine: 'var(--brass-wash)',
  selection: 'var(--selection)',
  found: 'var(--brass-wash)',
  tooltip: 'var(--paper-raised)',
} as const;
/** The found place at hand: all on it takes one colour. */
export const foundAtHand = { ground: 'var(--brass)', text: 'var(--brass-ink)' } as const;
/** What tells something by itself, without text: 3:1 on the paper. */
export const marks = {
  error: 'var(--bad)',
  warning: 'var(--warn)',
  found: 'var(--brass-text)',
  cursor: 'var(--ink)',
  bracket: 'var(--edge)',
  focus: 'var(--focus)',
} as const;

/** Colours and sizes of the editor, all from the page's tokens, so light and dark follow by themselves. */
const theme = EditorView.theme({
  '&': {
    height: '100%',
    color: 'var(--ink)',
    backgroundColor: 'var(--paper)',
    fontSize: 'var(--text-s)',
  },
  '&.cm-editable': { fontSize: 'var(--text)' },
  '&.cm-focused': {
    outline: `var(--focus-width) solid ${marks.focus}`,
    outlineOffset: 'calc(-1 * var(--focus-width))',
  },
  '.cm-scroller': { fontFamily: 'var(--font-mono)', lineHeight: 'var(--leading)' },
  '.cm-content': { padding: 'var(--space-3) 0', caretColor: 'var(--ink)' },
  '.cm-cursor': { borderLeftColor: marks.cursor, borderLeftWidth: '2px' },
  '.cm-line': { padding: '0 var(--space-4) 0 var(--space-2)' },
  '.cm-gutters': {
    color: 'var(--ink-soft)',
    backgroundColor: 'var(--paper)',
    border: 'none',
  },
  '.cm-lineNumbers .cm-gutterElement': { padding: '0 var(--space-2) 0 var(--space-3)', cursor: 'pointer' },
  '.cm-activeLine, .cm-activeLineGutter': { backgroundColor: 'transparent' },
  '&.cm-editable .cm-activeLine, &.cm-editable .cm-activeLineGutter': {
    backgroundColor: grounds.activeLine,
  },
  '.cm-marked-line': {
    backgroundColor: grounds.markedLine,
    boxShadow: 'inset 4px 0 0 var(--brass)',
  },
  '&.cm-focused > .cm-scroller > .cm-selectionLayer .cm-selectionBackground, .cm-selectionBackground': {
    backgroundColor: grounds.selection,
  },
  '.cm-matchingBracket, &.cm-focused .cm-matchingBracket': {
    backgroundColor: 'transparent',
    outline: `var(--stroke) solid ${marks.bracket}`,
  },
  '.cm-panels': { color: 'var(--ink)', backgroundColor: 'var(--paper-raised)', zIndex: '5' },
  '.cm-panels.cm-panels-top': { borderBottom: 'var(--stroke) solid var(--line)' },
  '.cm-searchMatch': { backgroundColor: grounds.found, outline: `var(--stroke) solid ${marks.found}` },
  '.cm-searchMatch.cm-searchMatch-selected': {
    backgroundColor: foundAtHand.ground,
    color: foundAtHand.text,
    // Where the system takes the colours away, the one at hand is told by its thicker edge.
    outlineWidth: 'var(--focus-width)',
    '& *': { color: foundAtHand.text },
  },
  '.cm-gutter-lint': { width: 'var(--space-5)' },
  '.cm-gutter-lint .cm-gutterElement': { padding: '0 2px' },
  '.cm-lint-marker': { width: '18px', height: '18px' },
  '.cm-tooltip': {
    color: 'var(--ink)',
    backgroundColor: grounds.tooltip,
    border: 'var(--stroke) solid var(--line)',
    borderRadius: 'var(--radius)',
    boxShadow: 'var(--shadow-high)',
    fontFamily: 'var(--font)',
    fontSize: 'var(--text-s)',
    maxWidth: '28rem',
  },
  '.cm-diagnostic': { padding: 'var(--space-2) var(--space-3)', border: 'none' },
  '.cm-diagnostic-error': { borderLeft: '4px solid var(--bad)' },
  '.cm-diagnostic-warning': { borderLeft: '4px solid var(--warn)' },
  '.cm-explained': { maxWidth: '420px', whiteSpace: 'normal' },
  '.cm-explained p': { margin: 'var(--space-1) 0' },
  '.cm-explained summary': { cursor: 'pointer', color: 'var(--ink-soft)', padding: 'var(--space-2) 0' },
  '.cm-explained code': { fontSize: 'var(--text-s)', overflowWrap: 'anywhere' },
  '.cm-diagnosticAction': {
    minHeight: 'var(--touch)',
    padding: '0 var(--space-4)',
    margin: 'var(--space-2) 0 0',
    border: 'none',
    borderRadius: 'var(--radius)',
    background: 'var(--brass)',
    color: 'var(--brass-ink)',
    font: 'inherit',
    fontWeight: '700',
    cursor: 'pointer',
  },
  '.cm-lintRange-error': {
    backgroundImage: 'none',
    textDecoration: `underline wavy ${marks.error} 2px`,
    textUnderlineOffset: '3px',
  },
  '.cm-lintRange-warning': {
    backgroundImage: 'none',
    textDecoration: `underline wavy ${marks.warning} 2px`,
    textUnderlineOffset: '3px',
  },
});

/** Few colours, each met elsewhere on the page: words of the language, texts and numbers, comments. */
export const highlighting = HighlightStyle.define([
  { tag: [tags.keyword, tags.modifier, tags.controlKeyword], color: 'var(--focus)', fontWeight: '700' },
  { tag: [tags.typeName, tags.standard(tags.typeName)], color: 'var(--focus)' },
  { tag: [tags.string, tags.character], color: 'var(--good)' },
  { tag: [tags.number, tags.bool, tags.null], color: 'var(--warn)' },
  { tag: tags.comment, color: 'var(--ink-soft)', fontStyle: 'italic' },
  { tag: [tags.processingInstruction, tags.meta], color: 'var(--brass-text)' },
  { tag: tags.function(tags.variableName), fontWeight: '700' },
]);

/** How the sketch looks. */
export const look: Extension = [theme, syntaxHighlighting(highlighting)];
