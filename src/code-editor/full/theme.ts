import type { Monaco } from './load-monaco.ts';

const name = 'kulibin';

/** Colours of the page's own tokens as Monaco takes them: `#rrggbb`. */
function token(style: CSSStyleDeclaration, property: string): string {
  const probe = document.createElement('canvas').getContext('2d');
  if (!probe) return '#000000';
  probe.fillStyle = style.getPropertyValue(property).trim();
  return String(probe.fillStyle);
}

/** Draws Monaco in the page's colours as they are now. */
export function adoptTheme(monaco: Monaco, place: HTMLElement): void {
  const style = getComputedStyle(place);
  const colour = (property: string) => token(style, property);
  const isDark = style.colorScheme.includes('dark');
  const plain = (property: string) => colour(property).slice(1);
  monaco.editor.defineTheme(name, {
    base: isDark ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: plain('--ink') },
      { token: 'keyword', foreground: plain('--focus'), fontStyle: 'bold' },
      { token: 'string', foreground: plain('--good') },
      { token: 'number', foreground: plain('--warn') },
      { token: 'comment', foreground: plain('--ink-soft'), fontStyle: 'italic' },
      { token: 'keyword.directive', foreground: plain('--brass-text') },
    ],
    colors: {
      'editor.background': colour('--paper'),
      'editor.foreground': colour('--ink'),
      'editorLineNumber.foreground': colour('--ink-soft'),
      'editorLineNumber.activeForeground': colour('--ink'),
      'editorCursor.foreground': colour('--ink'),
      'editor.lineHighlightBackground': colour('--paper-sunken'),
      'editor.lineHighlightBorder': colour('--paper-sunken'),
      'editorWidget.background': colour('--paper-raised'),
      'editorWidget.foreground': colour('--ink'),
      'editorWidget.border': colour('--edge'),
      'editorHoverWidget.background': colour('--paper-raised'),
      'editorHoverWidget.border': colour('--edge'),
      'editorSuggestWidget.background': colour('--paper-raised'),
      'editorSuggestWidget.selectedBackground': colour('--brass-wash'),
      'editorSuggestWidget.selectedForeground': colour('--ink'),
      'editorSuggestWidget.highlightForeground': colour('--brass-text'),
      'editorError.foreground': colour('--bad'),
      'editorWarning.foreground': colour('--warn'),
      'input.background': colour('--paper'),
      'input.foreground': colour('--ink'),
      'input.border': colour('--edge'),
      'menu.background': colour('--paper-raised'),
      'menu.foreground': colour('--ink'),
      'list.hoverBackground': colour('--paper-sunken'),
      ...Object.fromEntries(
        [1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, colour('--ink')]),
      ),
      'editor.selectionBackground': colour('--selection'),
      'editor.inactiveSelectionBackground': colour('--selection'),
      'editor.findMatchBackground': colour('--brass-wash'),
      'editor.findMatchBorder': colour('--brass-text'),
      'editor.findMatchHighlightBackground': colour('--brass-wash'),
      focusBorder: colour('--focus'),
    },
  });
  monaco.editor.setTheme(name);
}

/** Calls back when the page's colours change: by its own switch or by the system's. */
export function watchTheme(onChange: () => void): () => void {
  const watcher = new MutationObserver(onChange);
  watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['data-theme'] });
  const queries = ['(prefers-color-scheme: dark)', '(prefers-contrast: more)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    watcher.disconnect();
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
