import { css, html, type PropertyValues } from 'lit';
import { textsToFlash } from '../../code-editor/language/index.ts';
import { type CodeSymbol, type Diagnostic, mended, type Outline } from '../../compiler/index.ts';
import { type ElfSymbol, type Firmware, isRamLow, type MemoryUse, symbolsOf } from '../../firmware/index.ts';
import { t } from '../../locale/index.ts';
import type { SketchFile } from '../../sketch/index.ts';
import { SignalElement } from '../signal-element.ts';
import type { Workshop } from '../workshop.ts';
import { constantTables } from './constant-tables.ts';

/** The files as they are with their printed texts in flash, and the bytes of RAM that this frees. */
interface Saving {
  /** The files that it was worked out for. */
  readonly of: readonly SketchFile[];
  readonly files: readonly SketchFile[];
  readonly freed: number;
}

/** The Memory tab of a C++ project: its firmware's symbols joined to their view, and texts moved to flash on request. */
export class MemoryPane extends SignalElement {
  static override properties = {
    workshop: { attribute: false },
    shown: { type: Boolean },
    _own: { state: true },
    _saving: { state: true },
  };
  static override styles = css`
    :host {
      display: block;
      overflow: auto;
    }
  `;

  declare workshop: Workshop;
  /** Someone looks at it: from then on the firmware is read. */
  declare shown: boolean;
  /** What the sketch itself declares. */
  declare _own: readonly CodeSymbol[];
  declare _saving: Saving | undefined;
  #asked: unknown;
  #weighed: unknown;
  #read: { readonly firmware: Firmware; readonly symbols: readonly ElfSymbol[] } | undefined;

  constructor() {
    super();
    this._own = [];
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.shown) return;
    const project = this.workshop.project.value;
    if (project.kind !== 'text') return;
    if (this.#asked !== project.files) {
      this.#asked = project.files;
      // Without its names everything counts as Arduino's; the sizes are right all the same.
      void this.#outline().then((outline) => {
        this._own = outline?.sketch ?? [];
      });
    }
    const { ram } = this.#memory();
    if (ram && isRamLow(ram) && this.workshop.editable.value && this.#weighed !== project.files) {
      this.#weighed = project.files;
      void this.#weigh(project.files, ram);
    }
  }

  #outline(): Promise<Outline | undefined> {
    return this.workshop.outline().catch(() => undefined);
  }

  /** Compiles the sketch as it would be with its texts in flash: only what is seen to be so is promised. */
  async #weigh(of: readonly SketchFile[], ram: MemoryUse): Promise<void> {
    const outline = await this.#outline();
    const edits = textsToFlash({ outline, reference: [], pins: [] }, of);
    const files = of.flatMap((file) => {
      const own = edits.get(file.name);
      return own ? [{ ...file, text: mended(file.text, own) }] : [];
    });
    const result = files.length > 0 ? await this.workshop.tryFiles(files).catch(() => undefined) : undefined;
    const after = result && memoryOf(result).ram;
    const freed = after ? ram.used - after.used : 0;
    this._saving = freed > 0 ? { of, files, freed } : undefined;
  }

  #wrap(): void {
    const saving = this._saving;
    if (!saving || !this.workshop.editable.peek()) return;
    const undo = this.workshop.putFiles(saving.files);
    this.say({ text: t('app.textsInFlash'), action: t('app.undo'), act: undo });
  }

  #memory(): ReturnType<typeof memoryOf> {
    const compile = this.workshop.program.compile.value;
    if (compile.state === 'ready' || compile.state === 'mistakes') return memoryOf(compile);
    return {};
  }

  /** The firmware's symbols, read once. */
  #symbolsOf(firmware: Firmware): readonly ElfSymbol[] {
    if (this.#read?.firmware !== firmware) this.#read = { firmware, symbols: symbolsOf(firmware.elf) };
    return this.#read.symbols;
  }

  override render() {
    const { firmware, ram } = this.#memory();
    const symbols = firmware && this.shown ? this.#symbolsOf(firmware) : [];
    const named = symbols.filter(({ place }) => place !== 'flash').reduce((sum, { bytes }) => sum + bytes, 0);
    // What no variable accounts for in RAM is the texts in quotes.
    const texts = firmware && this.shown ? Math.max(0, firmware.ram.used - named) : 0;
    const own = new Set(['setup', 'loop', ...this._own.map(({ name }) => name)]);
    const project = this.workshop.project.value;
    const files = project.kind === 'text' ? project.files : undefined;
    const freed = this._saving?.of === files ? (this._saving?.freed ?? 0) : 0;
    return html`<kulibin-memory-view .symbols=${symbols} .flash=${firmware?.flash} .ram=${ram}
      .own=${own} .textBytes=${texts} .freed=${freed} .tables=${constantTables(this._own, symbols)}
      @texts-wrap=${() => this.#wrap()}></kulibin-memory-view>`;
  }
}
customElements.define('kulibin-memory-pane', MemoryPane);

/** What a compile tells of memory: where RAM is too small there is no firmware, but it is known by how much. */
function memoryOf({
  firmware,
  diagnostics,
}: {
  readonly firmware?: Firmware;
  readonly diagnostics: readonly Diagnostic[];
}): { readonly firmware?: Firmware; readonly ram?: MemoryUse } {
  if (firmware) return { firmware, ram: firmware.ram };
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  const full = errors.find(({ problem }) => problem?.code === 'ram-full')?.problem?.details;
  if (!full || errors.length > 1) return {};
  return { ram: { used: Number(full.used), limit: Number(full.limit) } };
}
