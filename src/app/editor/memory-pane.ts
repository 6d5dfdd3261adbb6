import { css, html, type PropertyValues } from 'lit';
import { type ElfSymbol, type Firmware, symbolsOf } from '../../firmware/index.ts';
import { SignalElement } from '../signal-element.ts';
import type { Workshop } from '../workshop.ts';

/** The Memory tab of a C++ project: its firmware's symbols joined to their view. */
export class MemoryPane extends SignalElement {
  static override properties = {
    workshop: { attribute: false },
    shown: { type: Boolean },
    _own: { state: true },
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
  /** Names that the sketch itself declares. */
  declare _own: ReadonlySet<string>;
  #asked: unknown;
  #read: { readonly firmware: Firmware; readonly symbols: readonly ElfSymbol[] } | undefined;

  constructor() {
    super();
    this._own = new Set();
  }

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (!this.shown) return;
    const project = this.workshop.project.value;
    if (project.kind !== 'text' || this.#asked === project.files) return;
    this.#asked = project.files;
    this.workshop.outline().then(
      (outline) => {
        this._own = new Set(['setup', 'loop', ...(outline?.sketch ?? []).map(({ name }) => name)]);
      },
      // Without its names everything counts as Arduino's; the sizes are right all the same.
      () => undefined,
    );
  }

  /** The firmware's symbols, read once. */
  #symbolsOf(firmware: Firmware): readonly ElfSymbol[] {
    if (this.#read?.firmware !== firmware) this.#read = { firmware, symbols: symbolsOf(firmware.elf) };
    return this.#read.symbols;
  }

  override render() {
    const compile = this.workshop.program.compile.value;
    const firmware = compile.state === 'ready' ? compile.firmware : undefined;
    const symbols = firmware && this.shown ? this.#symbolsOf(firmware) : [];
    const named = symbols.filter(({ place }) => place !== 'flash').reduce((sum, { bytes }) => sum + bytes, 0);
    // What no variable accounts for in RAM is the texts in quotes.
    const texts = firmware && this.shown ? Math.max(0, firmware.ram.used - named) : 0;
    return html`<kulibin-memory-view .symbols=${symbols} .flash=${firmware?.flash} .ram=${firmware?.ram}
      .own=${this._own} .textBytes=${texts}></kulibin-memory-view>`;
  }
}
customElements.define('kulibin-memory-pane', MemoryPane);
