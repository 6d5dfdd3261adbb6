import { css, html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Bot, Plus, TriangleAlert, Wrench } from 'lucide';
import {
  type Conflict,
  emptyKit,
  type Kit,
  type KitPart,
  type Mend,
  partLabel,
  withChange,
} from '../../blocks/index.ts';
import type { Board } from '../boards/index.ts';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { language, t } from '../locale/index.ts';
import { withoutPart } from './changes.ts';
import { mendWords } from './mend-words.ts';
import './part-card.ts';

/** A conflict of the program with the words for it. */
export type ToldConflict = Conflict & { readonly words: string };

/**
 * The table with the pupil's parts. Sends `kit-change` {kit, undo?}: `undo` is what a toast says that offers to take
 * the change back; `mend-press` {mend}; `part-ask` and `robot-ask` for the two choosers.
 */
export class KitView extends KulibinElement {
  static override properties = {
    kit: { attribute: false },
    board: { attribute: false },
    conflicts: { attribute: false },
    used: { attribute: false },
    robot: { attribute: false },
    editable: { type: Boolean },
  };
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        container-type: inline-size;
        padding: var(--space-3);
        background: var(--paper);
      }

      .actions {
        display: flex;
        flex-wrap: wrap;
        gap: var(--space-2);
        margin-bottom: var(--space-3);
      }

      .actions .button {
        flex: 1 1 auto;
      }

      .robot {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        margin: 0 0 var(--space-3);
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius);
        background: var(--brass-wash);
        color: var(--brass-text);
        font-weight: var(--weight-strong);
      }

      ul {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(18rem, 100%), 1fr));
        align-items: start;
        gap: var(--space-3);
        margin: 0;
        padding: 0;
        list-style: none;
      }

      .other {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        margin: 0 0 var(--space-3);
        padding: var(--space-2) var(--space-3);
        border-radius: var(--radius);
        background: var(--warn-wash);
      }

      .other > .icon {
        color: var(--warn);
      }

      .other p {
        flex: 1 1 12rem;
        margin: 0;
        line-height: var(--leading-tight);
      }

      .empty {
        display: grid;
        justify-items: center;
        gap: var(--space-3);
        padding: var(--space-5) var(--space-3);
        text-align: center;
      }

      .empty p {
        margin: 0;
        max-width: 22rem;
        color: var(--ink-soft);
      }

      .empty h3 {
        margin: 0;
        font-size: var(--text-l);
        line-height: var(--leading-tight);
      }
    `,
  ];

  declare kit: Kit;
  declare board: Board;
  /** What cannot work on the board. */
  declare conflicts: readonly ToldConflict[];
  /** The ids of the parts that the program means. */
  declare used: ReadonlySet<string>;
  /** The name of the ready robot, if it is one. */
  declare robot: string | undefined;
  declare editable: boolean;

  constructor() {
    super();
    this.kit = emptyKit;
    this.conflicts = [];
    this.used = new Set();
    this.editable = true;
  }

  #remove(id: string): void {
    const part = this.kit.parts.find((one) => one.id === id);
    if (!part) return;
    const undo = t('kit.removed', { name: partLabel(part, language.value) });
    this.send('kit-change', { kit: withoutPart(this.kit, id), undo });
  }

  override render() {
    const { parts } = this.kit;
    const others = this.conflicts.filter((conflict) => !parts.some((part) => isAbout(conflict, part)));
    return html`
      ${this.robot ? html`<p class="robot">${icon(Bot)}${this.robot}</p>` : nothing}
      ${this.editable ? this.#actions() : nothing}
      ${others.map((conflict) => this.#other(conflict))}
      ${parts.length === 0 ? this.#empty() : nothing}
      <ul>
        ${repeat(
          parts,
          (part) => part.id,
          (part) => html`<li>
            <kulibin-part-card .kitPart=${part} .kit=${this.kit} .board=${this.board} ?used=${this.used.has(part.id)}
              .editable=${this.editable} .conflicts=${this.conflicts.filter((conflict) => isAbout(conflict, part))}
              @part-change=${(event: CustomEvent<{ part: KitPart }>) =>
                this.send('kit-change', { kit: withChange(this.kit, part.id, () => event.detail.part) })}
              @part-remove=${() => this.#remove(part.id)}>
            </kulibin-part-card>
          </li>`,
        )}
      </ul>
    `;
  }

  #actions() {
    return html`<div class="actions">
      <button class="button" type="button" @click=${() => this.send('part-ask')}>${icon(Plus)}${t('kit.add')}</button>
      <button class="button quiet" type="button" @click=${() => this.send('robot-ask')}>
        ${icon(Bot)}${this.robot ? t('kit.otherRobot') : t('kit.robot')}
      </button>
    </div>`;
  }

  #other({ words, mend }: ToldConflict) {
    return html`<div class="other" role="note">
      ${icon(TriangleAlert)}<p>${words}</p>
      ${
        mend && this.editable
          ? html`<button class="button" type="button" @click=${() => this.#mend(mend)}>
              ${icon(Wrench)}${mendWords(mend)}</button>`
          : nothing
      }
    </div>`;
  }

  #mend(mend: Mend): void {
    this.send('mend-press', { mend });
  }

  #empty() {
    return html`<div class="empty">
      <kulibin-helper mood="calm"></kulibin-helper>
      <h3>${t('kit.emptyTitle')}</h3>
      <p>${t('kit.emptyText')}</p>
    </div>`;
  }
}
customElements.define('kulibin-kit', KitView);

/** Whether a conflict is shown at a part: it moves a leg of it, or the part stands on the pin in question. */
function isAbout({ mend, details }: Conflict, part: KitPart): boolean {
  if (mend && 'part' in mend) return mend.part === part.id;
  if (details.other !== undefined) return details.other === part.id;
  return mend === undefined && details.pin !== undefined && Object.values(part.pins).includes(details.pin);
}
