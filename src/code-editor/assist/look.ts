import { EditorView } from '@codemirror/view';

/** The list of suggestions and what is told of a word, in the page's tokens; rows are a finger high on a touch screen. */
export const assistLook = EditorView.theme({
  '.cm-tooltip.cm-tooltip-autocomplete > ul': {
    fontFamily: 'var(--font-mono)',
    fontSize: 'var(--text-s)',
    maxHeight: '14em',
    maxWidth: 'min(24rem, 90vw)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li': {
    display: 'flex',
    alignItems: 'center',
    gap: 'var(--space-1)',
    minHeight: '28px',
    padding: '0 var(--space-2)',
    color: 'var(--ink)',
  },
  '.cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]': {
    backgroundColor: 'var(--brass-wash)',
    color: 'var(--ink)',
    boxShadow: 'inset 4px 0 0 var(--brass)',
  },
  '.cm-completionIcon': { color: 'var(--ink-soft)', opacity: '1', fontSize: 'var(--text-s)' },
  '.cm-completionMatchedText': { textDecoration: 'none', fontWeight: '700', color: 'var(--brass-text)' },
  '.cm-tooltip.cm-completionInfo': { padding: '0', maxWidth: 'min(22rem, 80vw)' },
  '.cm-told': { padding: 'var(--space-2) var(--space-3)', whiteSpace: 'normal' },
  '.cm-told code': { fontFamily: 'var(--font-mono)', fontWeight: '700', overflowWrap: 'anywhere' },
  '.cm-call code': { display: 'block', fontWeight: 'normal' },
  // Told by its form as well as by its colour.
  '.cm-call strong': { fontWeight: '700', color: 'var(--brass-text)', textDecoration: 'underline 2px' },
  '.cm-call-heard': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
  },
  '.cm-told p': { margin: 'var(--space-1) 0 0', whiteSpace: 'normal' },
  '.cm-told pre': {
    margin: 'var(--space-2) 0 0',
    padding: 'var(--space-2)',
    borderRadius: 'var(--radius)',
    backgroundColor: 'var(--paper-sunken)',
    fontFamily: 'var(--font-mono)',
    whiteSpace: 'pre-wrap',
  },
  // It would lie upon the words to choose from.
  '@media (max-width: 480px)': { '.cm-tooltip.cm-completionInfo': { display: 'none' } },
  '@media (pointer: coarse)': {
    '.cm-tooltip.cm-tooltip-autocomplete > ul > li': { minHeight: 'var(--touch)' },
  },
});
