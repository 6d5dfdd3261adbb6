import { css, html, type PropertyValues } from 'lit';
import type { editor, IPosition, IRange } from 'monaco-editor/editor/editor.api.js';
import type { Diagnostic } from '../../compiler/index.ts';
import { KulibinElement, LightHost } from '../../design/index.ts';
import { language, t } from '../../locale/index.ts';
import { hasProblemWords, problemWords } from '../../locale/problem-words.ts';
import type { EditedFile, Knowledge } from '../language/index.ts';
import type { TextPast } from '../text-history.ts';
import { registerFeatures } from './language-features.ts';
import { loadMonaco, type Monaco, monacoLanguage } from './load-monaco.ts';
import { adoptTheme, watchTheme } from './theme.ts';
import { openWayOut } from './way-out.ts';
import '../words.ts';

/**
 * The full editor of C++: Monaco with the sketch's files. Sends `sketch-change` {file, text} when a person edits,
 * `file-choose` {file} when a definition lies in another file, `editor-failed` when Monaco
 * cannot be fetched, and `menus-stale` when its own menus speak another language than the page does now.
 */
export class FullEditor extends KulibinElement {
  static override properties = {
    files: { attribute: false },
    fileName: { attribute: false },
    editable: { type: Boolean },
    diagnostics: { attribute: false },
    knowledge: { attribute: false },
    fontSize: { type: Number },
    wrap: { type: Boolean },
    shownLine: { attribute: false },
    pastOf: { attribute: false },
  };
  static override styles = css`
    :host {
      display: block;
      position: relative;
      min-height: 0;
      background: var(--paper);
    }

    .place {
      position: absolute;
      inset: 0;
    }
  `;

  declare files: readonly EditedFile[];
  declare fileName: string;
  declare editable: boolean;
  declare diagnostics: readonly Diagnostic[];
  declare knowledge: Knowledge;
  /** px */
  declare fontSize: number;
  declare wrap: boolean;
  /** A line to bring into view and mark. */
  declare shownLine: number | undefined;

  /** How a file's text came to be, for undoing into it; asked for when the file is opened. */
  declare pastOf: ((file: string, text: string) => TextPast) | undefined;

  readonly #host = new LightHost();
  readonly #models = new Map<string, editor.ITextModel>();
  readonly #views = new Map<string, editor.ICodeEditorViewState | null>();
  #monaco: Monaco | undefined;
  #editor: editor.IStandaloneCodeEditor | undefined;
  #marked: editor.IEditorDecorationsCollection | undefined;
  /** Where to go as soon as its file is on show. */
  #goal: { readonly file: string; readonly place: IRange | IPosition | undefined } | undefined;
  #stop: (() => void)[] = [];
  /** Monaco's menus speak another language than the page. */
  #isStale = false;
  /** A text set from outside is not told back. */
  #isGiven = false;

  constructor() {
    super();
    this.files = [];
    this.fileName = '';
    this.editable = true;
    this.diagnostics = [];
    this.knowledge = { outline: undefined, reference: [], pins: [] };
    this.fontSize = 16;
    this.wrap = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    for (const stop of this.#stop.splice(0)) stop();
    this.#editor?.dispose();
    this.#editor = undefined;
    for (const model of this.#models.values()) model.dispose();
    this.#models.clear();
    this.#host.hide();
  }

  override firstUpdated(): void {
    void this.#open();
  }

  override updated(changed: PropertyValues<this>): void {
    if (!this.#editor) return;
    if (changed.has('files')) this.#takeTexts();
    if (changed.has('fileName') || changed.has('files')) this.#showFile();
    this.#goThere();
    this.#editor.updateOptions({
      readOnly: !this.editable,
      fontSize: this.fontSize,
      wordWrap: this.wrap ? 'on' : 'off',
      ariaLabel: t('codeEditor.editable', { file: this.fileName }),
    });
    this.#markMistakes();
    this.#tellStaleMenus();
    if (changed.has('shownLine')) this.#showLine();
  }

  override render() {
    return html`<div class="place"></div>`;
  }

  override focus(): void {
    this.#editor?.focus();
  }

  /** Opens the search over the text; `replacing` with what comes in place of what is found. */
  find({ replacing = false } = {}): void {
    this.focus();
    void this.#editor?.getAction(replacing ? 'editor.action.startFindReplaceAction' : 'actions.find')?.run();
  }

  async #open(): Promise<void> {
    try {
      this.#monaco = await loadMonaco();
    } catch {
      this.send('editor-failed', {});
      return;
    }
    const place = this.renderRoot.querySelector<HTMLElement>('.place');
    if (!this.isConnected || !place) return;
    this.#host.element.style.cssText = 'position:absolute;inset:0';
    this.#host.show(place);
    const monaco = this.#monaco;
    adoptTheme(monaco, this);
    this.#takeTexts();
    this.#editor = monaco.editor.create(this.#host.element, {
      model: this.#models.get(this.fileName) ?? null,
      automaticLayout: true,
      fontFamily: getComputedStyle(this).getPropertyValue('--font-mono'),
      fontSize: this.fontSize,
      wordWrap: this.wrap ? 'on' : 'off',
      readOnly: !this.editable,
      tabSize: 2,
      minimap: { enabled: false },
      scrollBeyondLastLine: false,
      renderWhitespace: 'none',
      renderFinalNewline: 'on',
      bracketPairColorization: { enabled: false },
      fixedOverflowWidgets: true,
      accessibilitySupport: 'auto',
      quickSuggestions: { other: true, comments: false, strings: false },
      wordBasedSuggestions: 'off',
      glyphMargin: true,
      lightbulb: { enabled: monaco.editor.ShowLightbulbIconMode.On },
      padding: { top: 12, bottom: 12 },
      ariaLabel: t('codeEditor.editable', { file: this.fileName }),
    });
    openWayOut(monaco, this.#editor);
    this.#marked = this.#editor.createDecorationsCollection();
    this.#stop.push(
      registerFeatures(monaco, {
        knowledge: () => this.knowledge,
        files: () => this.files,
        diagnostics: () => this.diagnostics,
        modelOf: (file) => this.#models.get(file),
        fileOf: (model) => this.#fileOf(model),
      }),
      watchTheme(() => adoptTheme(monaco, this)),
    );
    const opener = monaco.editor.registerEditorOpener({
      openCodeEditor: (_, resource, place) => {
        const file = [...this.#models].find(([, model]) => model.uri.toString() === resource.toString())?.[0];
        if (file === undefined) return false;
        this.#goal = { file, place };
        if (file === this.fileName) this.#goThere();
        else this.send('file-choose', { file });
        return true;
      },
    });
    this.#stop.push(() => opener.dispose());
    this.#markMistakes();
    this.send('editor-ready', {});
  }

  #fileOf(model: editor.ITextModel): string {
    return [...this.#models].find(([, other]) => other === model)?.[0] ?? '';
  }

  /** To where a definition is, when its file is on show. */
  #goThere(): void {
    const { file, place } = this.#goal ?? {};
    if (file !== this.fileName || !this.#editor) return;
    this.#goal = undefined;
    if (!place) return;
    const position =
      'lineNumber' in place ? place : { lineNumber: place.startLineNumber, column: place.startColumn };
    this.#editor.setPosition(position);
    this.#editor.revealPositionInCenterIfOutsideViewport(position);
    this.focus();
  }

  /** Brings the models to the files' texts, with no more change than there is. */
  #takeTexts(): void {
    const monaco = this.#monaco;
    if (!monaco) return;
    for (const [name, model] of this.#models) {
      if (this.files.some((file) => file.name === name)) continue;
      model.dispose();
      this.#models.delete(name);
    }
    for (const { name, text } of this.files) {
      const there = this.#models.get(name);
      if (!there) {
        const uri = monaco.Uri.from({ scheme: 'sketch', path: `/${name}` });
        const { oldest, steps } = this.pastOf?.(name, text) ?? { oldest: text, steps: [] };
        const model = monaco.editor.createModel(oldest, 'cpp', uri);
        for (const { at, before, after } of steps) {
          const [from, to] = [model.getPositionAt(at), model.getPositionAt(at + before.length)];
          const range = monaco.Range.fromPositions(from, to);
          model.pushEditOperations([], [{ range, text: after }], () => null);
          model.pushStackElement();
        }
        model.onDidChangeContent(() => {
          if (!this.#isGiven)
            this.send('sketch-change', { file: this.#fileOf(model), text: model.getValue() });
        });
        this.#models.set(name, model);
      } else if (there.getValue() !== text) {
        this.#isGiven = true;
        there.pushEditOperations([], [{ range: there.getFullModelRange(), text }], () => null);
        this.#isGiven = false;
      }
    }
  }

  #showFile(): void {
    const model = this.#models.get(this.fileName) ?? null;
    const before = this.#editor?.getModel();
    if (!this.#editor || before === model) return;
    if (before) this.#views.set(this.#fileOf(before), this.#editor.saveViewState());
    this.#editor.setModel(model);
    this.#editor.restoreViewState(this.#views.get(this.fileName) ?? null);
  }

  #markMistakes(): void {
    const monaco = this.#monaco;
    if (!monaco) return;
    for (const [name, model] of this.#models) {
      const markers = this.diagnostics.flatMap((diagnostic): editor.IMarkerData[] => {
        const { file, line, column = 1, endColumn, severity } = diagnostic;
        if (line === undefined || severity === 'note' || (file ?? this.files[0]?.name) !== name) return [];
        if (line > model.getLineCount()) return [];
        const word = model.getWordAtPosition({ lineNumber: line, column });
        const start = Math.min(column, model.getLineMaxColumn(line));
        return [
          {
            severity: severity === 'error' ? monaco.MarkerSeverity.Error : monaco.MarkerSeverity.Warning,
            message: messageOf(diagnostic),
            startLineNumber: line,
            startColumn: start,
            endLineNumber: line,
            endColumn: endColumn ?? word?.endColumn ?? start + 1,
          },
        ];
      });
      monaco.editor.setModelMarkers(model, 'compiler', markers);
    }
  }

  #tellStaleMenus(): void {
    const isStale = monacoLanguage !== language.value;
    if (isStale && !this.#isStale) this.send('menus-stale');
    this.#isStale = isStale;
  }

  #showLine(): void {
    const line = this.shownLine;
    if (line === undefined || !this.#monaco) {
      this.#marked?.clear();
      return;
    }
    this.#editor?.revealLineInCenterIfOutsideViewport(line);
    this.#editor?.setPosition({ lineNumber: line, column: 1 });
    this.#marked?.set([
      {
        range: new this.#monaco.Range(line, 1, line, 1),
        options: { isWholeLine: true, className: 'kulibin-shown-line' },
      },
    ]);
  }
}
customElements.define('kulibin-full-editor', FullEditor);

/** The explanation first; the compiler's own words under it. */
function messageOf({ problem, text }: Diagnostic): string {
  if (!problem || !hasProblemWords(problem)) return text;
  const { words, next } = problemWords(problem);
  return `${words}. ${next}${text === '' ? '' : `\n\n${t('codeEditor.compilerSays')}: ${text}`}`;
}
