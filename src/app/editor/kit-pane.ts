import { css, html, nothing } from 'lit';
import type { Kit, Mend } from '../../../blocks/index.ts';
import { mendedWords } from '../../kit-view/mend-words.ts';
import { t } from '../../locale/index.ts';
import { views } from '../browser-rooms.ts';
import { openRobots, type Robots } from '../robots.ts';
import { SignalElement } from '../signal-element.ts';
import type { Workshop } from '../workshop.ts';

type KitRoom = Awaited<ReturnType<typeof views.kit>>;

/** The Parts tab: the project's kit joined to its view. Sends `say` {toast}. */
export class KitPane extends SignalElement {
  static override properties = {
    workshop: { attribute: false },
    shown: { type: Boolean },
    _room: { state: true },
    _robots: { state: true },
    _asking: { state: true },
  };
  static override styles = css`
    :host {
      display: block;
      overflow: auto;
    }
  `;

  declare workshop: Workshop;
  /** Someone looks at it: from then on its view is fetched. */
  declare shown: boolean;
  declare _room: KitRoom | undefined;
  declare _robots: Robots | undefined;
  /** The chooser that stands open. */
  declare _asking: 'part' | 'robot' | undefined;

  override updated(): void {
    if (!this.shown) return;
    if (!this._room) {
      void views.kit().then((room) => {
        this._room = room;
      });
    }
    if (!this._robots && (this.workshop.kit.peek().robot !== undefined || this._asking === 'robot')) {
      void openRobots().then((robots) => {
        this._robots = robots;
      });
    }
  }

  #change(kit: Kit, undo?: string): void {
    const { workshop } = this;
    const before = workshop.kit.peek();
    workshop.changeKit(kit);
    if (undo !== undefined)
      this.say({ text: undo, action: t('app.undo'), act: () => workshop.changeKit(before) });
  }

  #mend(mend: Mend): void {
    const act = this.workshop.mend(mend);
    this.say({ text: mendedWords(mend), action: t('app.undo'), act });
  }

  #chooseRobot(id: string): void {
    const { _robots: robots, workshop } = this;
    this._asking = undefined;
    if (!robots) return;
    const kit = robots.kitOf(id, workshop.board.peek().id);
    this.#change(kit, t('kit.robotChosen', { name: robots.nameOf(id) ?? id }));
  }

  override render() {
    const { workshop, _room: room } = this;
    const project = workshop.project.value;
    if (!room || !this.shown || project.kind !== 'blocks') return nothing;
    const kit = workshop.kit.value;
    const board = workshop.board.value;
    return html`
      <kulibin-kit .kit=${kit} .board=${board} .conflicts=${workshop.conflicts.list.value}
        .used=${room.usedParts(kit, project.workspace, board)} .robot=${kit.robot && this._robots?.nameOf(kit.robot)}
        .editable=${workshop.editable.value}
        @kit-change=${(event: CustomEvent<{ kit: Kit; undo?: string }>) =>
          this.#change(event.detail.kit, event.detail.undo)}
        @mend-press=${(event: CustomEvent<{ mend: Mend }>) => this.#mend(event.detail.mend)}
        @part-ask=${() => {
          this._asking = 'part';
        }}
        @robot-ask=${() => {
          this._asking = 'robot';
        }}>
      </kulibin-kit>
      <kulibin-part-chooser ?open=${this._asking === 'part'} .kit=${kit} .board=${board}
        @part-choose=${(event: CustomEvent<{ part: string }>) => {
          this._asking = undefined;
          this.#change(room.withPart(kit, event.detail.part, board));
        }}
        @dialog-close=${this.#leave}>
      </kulibin-part-chooser>
      <kulibin-robot-chooser ?open=${this._asking === 'robot' && this._robots !== undefined} .chosen=${kit.robot}
        .robots=${this._robots?.robotsFor(board.id) ?? []}
        @robot-choose=${(event: CustomEvent<{ robot: string }>) => this.#chooseRobot(event.detail.robot)}
        @dialog-close=${this.#leave}>
      </kulibin-robot-chooser>
    `;
  }

  readonly #leave = () => {
    this._asking = undefined;
  };
}
customElements.define('kulibin-kit-pane', KitPane);
