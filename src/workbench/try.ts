import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Gauge, Pause, Play, RotateCcw } from 'lucide';
import type { BoardId } from '../boards/index.ts';
import { controls, icon, KulibinElement, type Mood } from '../design/index.ts';
import { t } from '../locale/index.ts';
import type { LedName, PinView, SimulationSnapshot } from '../simulator/index.ts';
import './board.ts';
import { boardDrawings } from './drawings/index.ts';
import './pin-card.ts';
import { tryStyles } from './try-styles.ts';
import { ledWords, percent, timeWords } from './words.ts';
import './room-words.ts';

/** Slower than this, and the pupil is told. */
const slow = 0.95;

/** Largest drawing of a board, in px a millimetre. */
const bigScale = 9;
const smallScale = 14;

/** Why there is nothing to run, where the simulation cannot know it. */
export type NothingToRun = 'waiting' | 'mistakes';

/**
 * The program on a board that is not there: the board's drawing, its LEDs, the pins in use, with buttons and
 * knobs for those that the program reads.
 *
 * Properties: `board`; `snapshot` of the simulation; `state`, only where there is no firmware to run: `waiting`
 * for the compiler or `mistakes` in the program.
 * Events: `try-play`, `try-pause`, `try-reset`; `pin-input` (`PinInput`).
 */
export class TryView extends KulibinElement {
  static override properties = {
    board: {},
    snapshot: { attribute: false },
    state: {},
  };
  static override styles = [controls, tryStyles];

  declare board: BoardId;
  declare snapshot: SimulationSnapshot | undefined;
  declare state: NothingToRun | undefined;

  constructor() {
    super();
    this.board = 'uno';
  }

  override render() {
    const state = this.#state;
    const live = this.#live;
    const [mm, depth] = boardDrawings[this.board].size;
    // A small board is shown larger, or its pins are too small to see.
    const scale = depth < 30 ? smallScale : bigScale;
    return html`
      <div class="bench">
        ${this.#controls(state)}
        ${this.#message(state)}
        <div class="scene ${live ? '' : 'asleep'}">
          <div class="table">
            <kulibin-board style=${`max-width:${mm * scale}px`} .board=${this.board} .leds=${live?.leds ?? {}} .pins=${live?.pins ?? []}></kulibin-board>
            ${live ? this.#lamps(live) : nothing}
          </div>
          ${live ? this.#pins(live) : nothing}
        </div>
      </div>
    `;
  }

  /** The snapshot, where it is one of this board with a program in it. */
  get #live(): SimulationSnapshot | undefined {
    const { snapshot } = this;
    return !this.state && snapshot && snapshot.state !== 'empty' && snapshot.board === this.board
      ? snapshot
      : undefined;
  }

  get #state(): SimulationSnapshot['state'] | NothingToRun {
    return this.state ?? this.#live?.state ?? 'waiting';
  }

  #controls(state: SimulationSnapshot['state'] | NothingToRun) {
    const live = this.#live;
    const running = state === 'running';
    const able = running || state === 'paused';
    return html`
      <div class="controls">
        <button class="button" type="button" ?disabled=${!able} @click=${() => this.send(running ? 'try-pause' : 'try-play')}>
          ${icon(running ? Pause : Play)}${t(running ? 'workbench.pause' : 'workbench.play')}
        </button>
        <button class="button" type="button" ?disabled=${!live} @click=${() => this.send('try-reset')}>
          ${icon(RotateCcw)}${t('workbench.restart')}
        </button>
        ${live ? html`<span class="time" role="timer" aria-live="off" aria-label=${t('workbench.time')}>${timeWords(live.timeMs)}</span>` : nothing}
      </div>
      ${
        live && running && live.speed < slow
          ? html`<p class="note slow">${icon(Gauge)}${t('workbench.slow', { part: percent(live.speed) })}</p>`
          : nothing
      }
    `;
  }

  #message(state: SimulationSnapshot['state'] | NothingToRun) {
    const reason = this.#live?.crash?.reason;
    if (reason) return said('puzzled', t('workbench.crashed'), t(`workbench.crash.${reason}`));
    if (state === 'mistakes') return said('puzzled', t('workbench.mistakes'), t('workbench.mistakesNext'));
    if (state === 'waiting') return said('calm', t('workbench.waiting'), t('workbench.waitingNext'));
    return nothing;
  }

  #lamps({ leds }: SimulationSnapshot) {
    const names = (['L', 'TX', 'RX'] satisfies LedName[]).filter((name) => leds[name] !== undefined);
    return html`<ul class="lamps" aria-label=${t('workbench.leds')}>
      ${names.map(
        (name) => html`<li>
          <i class="bulb" style=${`--share:${leds[name]}`}></i><b>${name}</b>
          <span class=${name === 'L' ? 'words' : 'only-read'}>${ledWords(leds[name] ?? 0)}</span>
        </li>`,
      )}
    </ul>`;
  }

  #pins({ pins }: SimulationSnapshot) {
    return html`
      <section class="used" aria-labelledby="used">
        <h3 id="used">${t('workbench.pins')}</h3>
        ${
          pins.length === 0
            ? html`<p class="empty">${t('workbench.noPins')}</p>`
            : html`<ul class="pins">
                ${repeat(
                  [...pins.filter(isInput), ...pins.filter((pin) => !isInput(pin))],
                  (pin) => pin.name,
                  (pin) =>
                    html`<li class=${isInput(pin) ? 'input' : ''}><kulibin-pin .view=${pin}></kulibin-pin></li>`,
                )}
              </ul>`
        }
      </section>
    `;
  }
}

/** Pins that the pupil can do something to stand first. */
const isInput = (pin: PinView) => pin.mode !== 'output';

function said(mood: Mood, what: string, next: string) {
  return html`<div class="message">
    <kulibin-helper mood=${mood}></kulibin-helper>
    <div><h2>${what}</h2><p>${next}</p></div>
  </div>`;
}

customElements.define('kulibin-try', TryView);
