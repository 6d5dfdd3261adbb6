import { html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { Trash, TriangleAlert, Wrench } from 'lucide';
import {
  type Kit,
  type KitPart,
  type Mend,
  type Part,
  type PartLeg,
  type PartSetting,
  partById,
  partLabel,
  partTypeOf,
} from '../../blocks/index.ts';
import type { Board } from '../boards/index.ts';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { language, t } from '../locale/index.ts';
import { renamed, settingOf } from './changes.ts';
import { mendWords } from './mend-words.ts';
import { partCardStyles } from './part-card-styles.ts';
import { colourOf, iconOf } from './part-look.ts';
import { givenPin, type PinChoice, pinsForLeg } from './pins-for-leg.ts';

/** Something wrong about a part, in words, and what one click would do. */
export interface PartConflict {
  readonly words: string;
  readonly mend?: Mend;
}

/** How long the pupil's own name for a part may be. */
const nameLimit = 40;

/**
 * One part on the table: its name, its legs' pins, its settings. Sends `part-change` {part}, `part-remove` {id} and
 * `mend-press` {mend}.
 */
export class PartCard extends KulibinElement {
  static override properties = {
    kitPart: { attribute: false },
    kit: { attribute: false },
    board: { attribute: false },
    conflicts: { attribute: false },
    used: { type: Boolean },
    editable: { type: Boolean },
  };
  static override styles = [controls, partCardStyles];

  declare kitPart: KitPart;
  declare kit: Kit;
  declare board: Board;
  declare conflicts: readonly PartConflict[];
  /** A block of the program means it. */
  declare used: boolean;
  declare editable: boolean;

  constructor() {
    super();
    this.conflicts = [];
    this.used = false;
    this.editable = true;
  }

  #change(part: KitPart): void {
    this.send('part-change', { part });
  }

  #rename(field: HTMLInputElement): void {
    const name = field.value.replace(/\s+/g, ' ').trim();
    field.value = name;
    if (name !== (this.kitPart.name ?? '')) this.#change(renamed(this.kitPart, name));
  }

  override render() {
    const { kitPart: own } = this;
    const part = partById(partTypeOf(own.id));
    if (!part) return nothing;
    const words = part.words[language.value];
    const kind = capital(partLabel({ id: own.id }, language.value));
    const warned = this.conflicts.length > 0;
    return html`
      <article class=${warned ? 'warned' : ''} aria-label=${partLabel(own, language.value)}>
        <header title=${words.tip}>
          <span class="badge" style=${styleMap({ '--part': colourOf(part) })}>${icon(iconOf(part))}</span>
          <label class="name">
            <span class="only-read">${t('kit.nameOf', { kind })}</span>
            <input maxlength=${nameLimit} placeholder=${kind} .value=${own.name ?? ''} ?readonly=${!this.editable}
              spellcheck="false" @change=${(event: Event) => this.#rename(event.target as HTMLInputElement)}
              @keydown=${(event: KeyboardEvent) => {
                const field = event.target as HTMLInputElement;
                if (event.key === 'Escape') field.value = own.name ?? '';
                if (event.key === 'Enter' || event.key === 'Escape') field.blur();
              }} />
            ${own.name ? html`<span class="kind">${kind}</span>` : nothing}
          </label>
          ${this.used ? html`<span class="chip" title=${t('kit.usedTip')}>${t('kit.used')}</span>` : this.#remove(own)}
        </header>
        <div class="rows">
          ${Object.entries(part.legs).map(([leg, need]) => this.#leg(leg, need))}
        </div>
        ${part.settings ? this.#settings(part, part.settings) : nothing}
        ${this.conflicts.map((conflict) => this.#conflict(conflict))}
      </article>
    `;
  }

  #remove({ id }: KitPart) {
    if (!this.editable) return nothing;
    const name = partLabel(this.kitPart, language.value);
    return html`<kulibin-icon-button .icon=${Trash} label=${t('kit.remove', { name })}
      @click=${() => this.send('part-remove', { id })}></kulibin-icon-button>`;
  }

  #leg(leg: string, need: PartLeg) {
    const label = need.words[language.value];
    if ('bus' in need || need.fixed) {
      const whose = 'bus' in need ? html`<small>${t('kit.bus')}</small>` : nothing;
      return html`<div class="row"><span class="label">${label}</span>
        <span class="bus">${givenPin(need, this.board) ?? '—'} ${whose}</span></div>`;
    }
    const own = this.kitPart.pins[leg] ?? '';
    const choices = pinsForLeg(need, this.kitPart, own, this.kit, this.board);
    const isFree = (choice: PinChoice) => choice.pin === own || (choice.parts.length === 0 && !choice.serial);
    const groups = [
      { label: t('kit.free'), choices: choices.filter(isFree) },
      { label: t('kit.taken'), choices: choices.filter((choice) => !isFree(choice)) },
    ];
    const warned = this.conflicts.some(
      ({ mend }) => mend && 'leg' in mend && mend.part === this.kitPart.id && mend.leg === leg,
    );
    return html`<label class="row ${warned ? 'warned' : ''}">
      <span class="label">${label}</span>
      <select class="field pin" ?disabled=${!this.editable} .value=${own}
        @change=${(event: Event) => {
          const pin = (event.target as HTMLSelectElement).value;
          this.#change({ ...this.kitPart, pins: { ...this.kitPart.pins, [leg]: pin } });
        }}>
        ${own === '' ? html`<option value="" selected>${t('kit.noPin')}</option>` : nothing}
        ${groups.map(({ label: group, choices: pins }) =>
          pins.length === 0
            ? nothing
            : html`<optgroup label=${group}>${pins.map(
                (choice) =>
                  html`<option value=${choice.pin} ?selected=${choice.pin === own}>${this.#pinWords(choice)}</option>`,
              )}</optgroup>`,
        )}
      </select>
    </label>`;
  }

  #pinWords({ pin, pwm, parts, serial }: PinChoice): string {
    const who =
      parts.map((part) => partLabel(part, language.value)).join(', ') || (serial ? t('kit.serial') : '');
    const printed = `${pwm ? '~' : ''}${pin}`;
    return who === '' ? printed : t('kit.pinOf', { pin: printed, who });
  }

  #settings(part: Part, settings: NonNullable<Part['settings']>) {
    return html`<details>
      <summary>${t('kit.settings')}</summary>
      <div class="rows">${Object.entries(settings).map(([id, setting]) => this.#setting(part, id, setting))}</div>
    </details>`;
  }

  #setting(part: Part, id: string, setting: PartSetting) {
    const value = settingOf(this.kitPart, part, id);
    const set = (next: string | number) =>
      this.#change({ ...this.kitPart, settings: { ...this.kitPart.settings, [id]: next } });
    const label = html`<span class="label">${setting.words[language.value]}</span>`;
    if (setting.kind === 'choice') {
      const labels = setting.labels?.[language.value] ?? {};
      return html`<label class="row">${label}
        <select class="field" ?disabled=${!this.editable} .value=${String(value)}
          @change=${(event: Event) => set((event.target as HTMLSelectElement).value)}>
          ${setting.options.map(
            (option) =>
              html`<option value=${option} ?selected=${option === value}>${labels[option] ?? option}</option>`,
          )}
        </select></label>`;
    }
    return html`<label class="row">${label}
      <input class="field" type="number" inputmode="decimal" min=${setting.least} max=${setting.most} step="any"
        ?disabled=${!this.editable} .value=${String(value)}
        @change=${(event: Event) => {
          const field = event.target as HTMLInputElement;
          const typed = Number.isFinite(field.valueAsNumber) ? field.valueAsNumber : setting.value;
          const next = Math.min(setting.most, Math.max(setting.least, typed));
          field.value = String(next);
          if (next !== value) set(next);
        }} /></label>`;
  }

  #conflict({ words, mend }: PartConflict) {
    return html`<div class="conflict" role="note">
      ${icon(TriangleAlert)}<p>${words}</p>
      ${
        mend && this.editable
          ? html`<button class="button" type="button" @click=${() => this.send('mend-press', { mend })}>
              ${icon(Wrench)}${mendWords(mend)}</button>`
          : nothing
      }
    </div>`;
  }
}
customElements.define('kulibin-part-card', PartCard);

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
