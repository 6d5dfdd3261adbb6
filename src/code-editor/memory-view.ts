import { css, html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { Lightbulb } from 'lucide';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { type ElfSymbol, isRamLow, type MemoryUse } from '../firmware/index.ts';
import { t } from '../locale/index.ts';
import './words.ts';

/** Tables that the advice names. */
const mostTables = 3;

/** A list that never changes but stands in RAM, with how one of its values is read when it is moved to flash. */
export interface ConstantTable {
  readonly name: string;
  readonly bytes: number;
  /** As it is declared, without its values: `const int notes[]`. */
  readonly declaration: string;
  /** `pgm_read_word(&notes[i])` */
  readonly reading: string;
}

/** The biggest are shown; the small ones together in one row. */
const mostRows = 12;

/**
 * What in a program takes flash and RAM, as a picture: two bars, and the biggest things by name. Where RAM is tight,
 * with advice; sends `texts-wrap` when the texts are to go to flash.
 */
export class MemoryView extends KulibinElement {
  static override properties = {
    symbols: { attribute: false },
    flash: { attribute: false },
    ram: { attribute: false },
    own: { attribute: false },
    textBytes: { type: Number },
    freed: { type: Number },
    tables: { attribute: false },
  };
  static override styles = [
    controls,
    css`
    :host {
      display: block;
      padding: var(--space-4);
      overflow: auto;
      color: var(--ink);
    }

    h3 {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--space-3);
      margin: 0 0 var(--space-2);
      font-size: var(--text);
    }

    section + section {
      margin-top: var(--space-5);
    }

    h3 span:last-child {
      white-space: nowrap;
    }

    .bar {
      display: flex;
      height: 20px;
      border-radius: var(--radius);
      overflow: hidden;
      background: var(--paper-sunken);
      box-shadow: inset 0 0 0 1px var(--edge);
    }

    .own {
      background: var(--brass);
    }

    .foreign {
      background: var(--edge);
    }

    .key {
      display: flex;
      flex-wrap: wrap;
      gap: var(--space-1) var(--space-4);
      margin: var(--space-2) 0 var(--space-3);
      padding: 0;
      list-style: none;
      color: var(--ink-soft);
      font-size: var(--text-s);
    }

    .key span {
      display: inline-block;
      width: 12px;
      height: 12px;
      margin-right: var(--space-2);
      border-radius: 3px;
      vertical-align: -1px;
    }

    .key .free {
      box-shadow: inset 0 0 0 1px var(--edge);
    }

    table {
      width: 100%;
      border-collapse: collapse;
      font-size: var(--text-s);
    }

    td {
      padding: var(--space-1) 0;
      border-top: var(--stroke) solid var(--line);
    }

    td:first-child {
      font-family: var(--font-mono);
      overflow-wrap: anywhere;
    }

    td:last-child {
      text-align: right;
      white-space: nowrap;
    }

    .advice {
      display: flex;
      gap: var(--space-3);
      margin: 0 0 var(--space-4);
      padding: var(--space-3);
      border-radius: var(--radius);
      background: var(--warn-wash);
    }

    .advice .icon {
      flex: none;
      color: var(--warn);
    }

    .advice p {
      margin: 0;
    }

    .advice p + p,
    .advice ul {
      margin: var(--space-2) 0 0;
    }

    .tables {
      padding: 0;
      list-style: none;
    }

    .tables li + li {
      margin-top: var(--space-2);
    }

    .tables code {
      display: block;
      font-size: var(--text-s);
      overflow-wrap: anywhere;
    }
  `,
  ];

  declare symbols: readonly ElfSymbol[];
  declare flash: MemoryUse | undefined;
  declare ram: MemoryUse | undefined;
  /** Names that the sketch itself declares. */
  declare own: ReadonlySet<string>;
  /** Bytes of texts in quotes that stand in RAM. */
  declare textBytes: number;
  /** Bytes of RAM that wrapping the printed texts in F() frees; 0 where it cannot be done. */
  declare freed: number;
  declare tables: readonly ConstantTable[];

  constructor() {
    super();
    this.symbols = [];
    this.own = new Set();
    this.textBytes = 0;
    this.freed = 0;
    this.tables = [];
  }

  override render() {
    const { flash, ram } = this;
    if (!ram) return html`<p>${t('codeEditor.memoryLater')}</p>`;
    const inFlash = this.symbols.filter(({ place }) => place !== 'ram');
    const inRam = this.symbols.filter(({ place }) => place !== 'flash');
    return html`${this.#section(t('codeEditor.memoryRam'), ram, inRam, this.textBytes, isRamLow(ram))}
      ${flash ? this.#section(t('codeEditor.memoryFlash'), flash, inFlash, 0) : nothing}`;
  }

  #advice() {
    return html`<div class="advice">${icon(Lightbulb)}
      <div><p><strong>${t('codeEditor.memoryTight')}</strong></p>
      ${
        this.freed > 0
          ? html`<p>${t('codeEditor.memoryFrees', { bytes: this.freed })}</p>
            <p><button class="button" type="button" @click=${() => this.send('texts-wrap')}>${t('codeEditor.memoryWrap')}</button></p>`
          : this.textBytes > 0
            ? html`<p>${t('codeEditor.memoryTexts', { bytes: this.textBytes })}</p>`
            : nothing
      }
      ${this.tables.length > 0 ? this.#tables() : html`<p>${t('codeEditor.memoryTables')}</p>`}</div></div>`;
  }

  #tables() {
    return html`<p>${t('codeEditor.memoryBiggest')}</p>
      <ul class="tables">${this.tables.slice(0, mostTables).map(
        (table) => html`<li>${t('codeEditor.memoryTable', { name: table.name, bytes: table.bytes })}
          <code>${table.declaration} PROGMEM = {…};</code><code>${table.reading}</code></li>`,
      )}</ul>`;
  }

  #section(title: string, use: MemoryUse, symbols: readonly ElfSymbol[], texts: number, advised = false) {
    const isOwn = ({ name }: ElfSymbol) => this.own.has(name.split('::')[0] ?? name);
    const sum = (some: readonly ElfSymbol[]) => some.reduce((all, { bytes }) => all + bytes, 0);
    const own = Math.min(use.used, sum(symbols.filter(isOwn)) + texts);
    const percent = Math.round((use.used / use.limit) * 100);
    const share = (bytes: number) => styleMap({ width: `${(bytes / use.limit) * 100}%` });
    const rows = symbols.slice(0, mostRows);
    const rest = use.used - sum(rows);
    return html`<section>
      <h3><span>${title}</span><span>${t('codeEditor.memoryUsed', { used: use.used, limit: use.limit, percent })}</span></h3>
      <div class="bar" role="img" aria-label=${t('codeEditor.memoryBar', { own, foreign: use.used - own, free: use.limit - use.used })}>
        <div class="own" style=${share(own)}></div>
        <div class="foreign" style=${share(use.used - own)}></div>
      </div>
      <ul class="key" aria-hidden="true">
        <li><span class="own"></span>${t('codeEditor.memoryOwn')}</li>
        <li><span class="foreign"></span>${t('codeEditor.memoryForeign')}</li>
        <li><span class="free"></span>${t('codeEditor.memoryFree')}</li>
      </ul>
      ${advised ? this.#advice() : nothing}
      <table>
        ${rows.map(({ name, kind, bytes }) => html`<tr><td>${name}${kind === 'function' ? '()' : ''}</td><td>${t('codeEditor.memoryBytes', { bytes })}</td></tr>`)}
        ${rest > 0 ? html`<tr><td>${t('codeEditor.memoryRest')}</td><td>${t('codeEditor.memoryBytes', { bytes: rest })}</td></tr>` : nothing}
      </table>
    </section>`;
  }
}
customElements.define('kulibin-memory-view', MemoryView);
