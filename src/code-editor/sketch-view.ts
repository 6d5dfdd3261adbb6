import { defaultKeymap, history, historyKeymap, indentWithTab, isolateHistory } from '@codemirror/commands';
import { cpp } from '@codemirror/lang-cpp';
import { bracketMatching, indentOnInput, indentUnit } from '@codemirror/language';
import {
  lintGutter,
  type Diagnostic as Mark,
  nextDiagnostic,
  previousDiagnostic,
  setDiagnostics,
} from '@codemirror/lint';
import {
  Annotation,
  Compartment,
  EditorState,
  type Extension,
  type StateEffect,
  type Text,
} from '@codemirror/state';
import { EditorView, highlightActiveLine, type KeyBinding, keymap, lineNumbers } from '@codemirror/view';
import { css, html, type PropertyValues } from 'lit';
import { once } from '../browser/index.ts';
import type { Diagnostic } from '../compiler/diagnostic.ts';
import { KulibinElement } from '../design/index.ts';
import { language, t } from '../locale/index.ts';
import { differences } from './differences.ts';
import { marksOf } from './found-mistakes.ts';
import { heardWords } from './heard-words.ts';
import type { Knowledge } from './language/index.ts';
import { look } from './look.ts';
import { type LineRange, markedLines, markLines } from './marked-lines.ts';
import type { TextPast } from './text-history.ts';
import './words.ts';

/** Marks a change that was set from outside, so that it is not told back. */
const given = Annotation.define<true>();

/** Most texts are never searched. */
const fetchFind = once(() => import('./find/index.ts'));
/** Most texts are only read. */
const fetchAssist = once(() => import('./assist/index.ts'));

/**
 * One file of a sketch. Sends `line-choose` {line} when a line is pressed or the cursor enters it by keyboard,
 * `sketch-change` {text} when a person edits (never for a text that was set), and `find-failed` when the search
 * cannot be fetched.
 */
export class SketchView extends KulibinElement {
  static override properties = {
    text: { attribute: false },
    fileName: { attribute: false },
    editable: { type: Boolean },
    markedLines: { attribute: false },
    diagnostics: { attribute: false },
    pastOf: { attribute: false },
    knowledge: { attribute: false },
    fontSize: { type: Number },
    wrap: { type: Boolean },
  };
  static override styles = css`
    :host {
      display: block;
      position: relative;
      min-height: 0;
    }

    .place {
      position: absolute;
      inset: 0;
    }
  `;

  declare text: string;
  declare fileName: string;
  declare editable: boolean;
  declare markedLines: readonly LineRange[];
  declare diagnostics: readonly Diagnostic[];

  /** How a file's text came to be, for undoing into it; asked for when the file is opened. */
  declare pastOf: ((file: string, text: string) => TextPast) | undefined;
  /** What is known of the sketch, to suggest words and tell of them while it is written. */
  declare knowledge: Knowledge | undefined;
  /** px; the look's own where it is not set. */
  declare fontSize: number | undefined;
  /** Long lines of a text that is written go on below; read-only ones always do. */
  declare wrap: boolean;

  readonly #mode = new Compartment();
  readonly #size = new Compartment();
  readonly #names = new Compartment();
  readonly #finding = new Compartment();
  readonly #assisting = new Compartment();
  #view: EditorView | undefined;
  /** Fetched when the text may first be changed. */
  #assistance: Extension | undefined;
  #line = 0;
  /** What the words in the editor depend on, as they were last written. */
  #spoken = '';
  /** What was last told: the app hands it back, when the text may have gone on already. */
  #told: string | undefined;

  constructor() {
    super();
    this.text = '';
    this.fileName = 'sketch.ino';
    this.editable = false;
    this.markedLines = [];
    this.diagnostics = [];
    this.wrap = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#view?.destroy();
    this.#view = undefined;
  }

  override updated(changed: PropertyValues<this>): void {
    const view = this.#view ?? this.#open();
    if (view === undefined) return;
    if (changed.has('fileName')) {
      this.#told = undefined;
      view.setState(this.#state());
    }
    // In one piece: each transaction on its own would be laid out on its own.
    const effects: StateEffect<unknown>[] = [];
    const isGiven = changed.has('text') && this.text !== this.#told;
    // From now on even what was told before is news: an undone mending brings it back.
    if (isGiven) this.#told = undefined;
    const changes = view.state.changes(isGiven ? differences(view.state.doc.toString(), this.text) : []);
    if (changed.has('fontSize')) effects.push(this.#size.reconfigure(this.#sizeOf()));
    if (changed.has('editable') || changed.has('wrap')) effects.push(this.#mode.reconfigure(this.#modeOf()));
    const spoken = `${language.value} ${this.fileName} ${this.editable}`;
    const isNewlySpoken = spoken !== this.#spoken;
    this.#spoken = spoken;
    if (isNewlySpoken) effects.push(this.#names.reconfigure(this.#namesOf()));
    const isNewText = changed.has('text') || changed.has('fileName');
    if (isNewText || changed.has('markedLines')) effects.push(markLines.of(this.markedLines));
    if (isNewText || isNewlySpoken || changed.has('diagnostics')) {
      const marks = this.#marks(changes.apply(view.state.doc));
      effects.push(...[setDiagnostics(view.state, marks).effects ?? []].flat());
    }
    if (effects.length > 0)
      view.dispatch({ changes, effects, ...(!changes.empty && { annotations: given.of(true) }) });
    if (changed.has('markedLines')) this.#showMarked(view);
    if (this.editable && this.knowledge && !this.#assistance) void this.#assist();
  }

  override render() {
    return html`<div class="place"></div>`;
  }

  /** Opens the search over the text; `replacing` with what comes in place of what is found. */
  async find({ replacing = false } = {}): Promise<void> {
    const fetched = await fetchFind().catch(() => this.send('find-failed'));
    const view = this.#view;
    if (!fetched || !view) return;
    view.dispatch({ effects: this.#finding.reconfigure(fetched.finding) });
    fetched.openFind(view, replacing);
  }

  /** Without it, as where the network is away, the text is written all the same. */
  async #assist(): Promise<void> {
    const fetched = await fetchAssist().catch(() => undefined);
    if (!fetched || this.#assistance) return;
    this.#assistance = fetched.assisting({
      knowledge: () => this.knowledge ?? { outline: undefined, reference: [], pins: [] },
      fileName: () => this.fileName,
    });
    this.#view?.dispatch({ effects: this.#assisting.reconfigure(this.#assistance) });
  }

  #open(): EditorView | undefined {
    const parent = this.renderRoot.querySelector('.place');
    if (parent === null || !this.isConnected) return undefined;
    this.#view = new EditorView({ state: this.#state(), parent, root: this.renderRoot as ShadowRoot });
    return this.#view;
  }

  /** The text as it was, brought step by step to what it is: each step can be undone. */
  #state(): EditorState {
    const { oldest, steps } = this.pastOf?.(this.fileName, this.text) ?? { oldest: this.text, steps: [] };
    return steps.reduce(
      (state, { at, before, after }) =>
        state.update({
          changes: { from: at, to: at + before.length, insert: after },
          annotations: [given.of(true), isolateHistory.of('full')],
        }).state,
      this.#stateOf(oldest),
    );
  }

  #stateOf(doc: string): EditorState {
    return EditorState.create({
      doc,
      extensions: [
        lineNumbers({ domEventHandlers: { mousedown: (view, block) => this.#chosen(view, block.from) } }),
        lintGutter(),
        cpp(),
        indentUnit.of('  '),
        markedLines,
        // Before the look: of two themes the first one wins.
        this.#size.of(this.#sizeOf()),
        look,
        this.#finding.of([]),
        this.#assisting.of(this.#assistance ?? []),
        keymap.of(this.#keys),
        this.#mode.of(this.#modeOf()),
        this.#names.of(this.#namesOf()),
        EditorView.updateListener.of((update) => {
          const isTyped = update.docChanged && !update.transactions.some((each) => each.annotation(given));
          if (isTyped) this.#tell(update.state.doc.toString());
          if (update.selectionSet && !update.docChanged)
            this.#chosen(update.view, update.state.selection.main.head);
        }),
      ],
    });
  }

  /** Keys that read: they work in every text. */
  get #keys(): readonly KeyBinding[] {
    const find = (replacing: boolean) => () => {
      void this.find({ replacing });
      return true;
    };
    return [
      { key: 'Mod-f', run: find(false), preventDefault: true },
      { key: 'Ctrl-h', mac: 'Mod-Alt-f', run: find(true), preventDefault: true },
      { key: 'F3', run: find(false), preventDefault: true },
      { key: 'F8', run: nextDiagnostic, shift: previousDiagnostic, preventDefault: true },
    ];
  }

  /** Reading: the cursor walks, nothing changes, Tab goes on to the next control. Writing: everything. */
  #modeOf(): Extension {
    if (!this.editable) {
      // Without a keyboard popping up on a tablet.
      return [
        EditorState.readOnly.of(true),
        EditorView.lineWrapping,
        EditorView.contentAttributes.of({ inputmode: 'none' }),
        keymap.of(defaultKeymap),
      ];
    }
    return [
      EditorView.editorAttributes.of({ class: 'cm-editable' }),
      ...(this.wrap ? [EditorView.lineWrapping] : []),
      history(),
      indentOnInput(),
      bracketMatching(),
      highlightActiveLine(),
      keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
    ];
  }

  #sizeOf(): Extension {
    return this.fontSize === undefined
      ? []
      : EditorView.theme({ '&, &.cm-editable': { fontSize: `${this.fontSize}px` } });
  }

  #namesOf(): Extension {
    const label = t(this.editable ? 'codeEditor.editable' : 'codeEditor.readOnly', { file: this.fileName });
    return [
      EditorState.phrases.of(heardWords()),
      EditorView.contentAttributes.of({
        'aria-label': label,
        ...(this.editable ? { 'aria-description': t('codeEditor.keys') } : { 'aria-readonly': 'true' }),
      }),
    ];
  }

  /** The marks, each with the word for what it is: colour alone tells nobody. */
  #marks(doc: Text): Mark[] {
    return marksOf(this.diagnostics, doc, this.fileName, this.editable).map((mark) => ({
      ...mark,
      source: t(mark.severity === 'error' ? 'codeEditor.error' : 'codeEditor.warning'),
    }));
  }

  #chosen(view: EditorView, at: number): boolean {
    const line = view.state.doc.lineAt(at).number;
    if (line === this.#line) return false;
    this.#line = line;
    this.send('line-choose', { line });
    return false;
  }

  /** Scrolls to the first marked line if none of them is in view. */
  #showMarked(view: EditorView): void {
    const { doc } = view.state;
    const ranges = this.markedLines.filter(({ from }) => from >= 1 && from <= doc.lines);
    const [first] = ranges;
    if (first === undefined || ranges.some(({ from }) => from === this.#line)) return;
    this.#line = 0;
    const { top, bottom } = view.scrollDOM.getBoundingClientRect();
    const isSeen = ranges.some(({ from }) => {
      const place = view.coordsAtPos(doc.line(from).from);
      return place !== null && place.top >= top && place.bottom <= bottom;
    });
    if (!isSeen)
      view.dispatch({ effects: EditorView.scrollIntoView(doc.line(first.from).from, { y: 'center' }) });
  }

  #tell(text: string): void {
    this.#told = text;
    this.send('sketch-change', { text });
  }
}
customElements.define('kulibin-sketch-view', SketchView);
