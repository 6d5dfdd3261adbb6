import { html, nothing, svg } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { type BoardId, boardById } from '../boards/index.ts';
import { KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';
import type { LedName, PinView, SimulationSnapshot } from '../simulator/index.ts';
import { boardStyles } from './board-styles.ts';
import { drawBoard, ledSize } from './draw-board.ts';
import { type BoardDrawing, boardDrawings, pinSpot } from './drawings/index.ts';
import { ledWords, pinShare } from './words.ts';
import './room-words.ts';

/** Millimetres around the board: for sockets that stand out of its edge, for labels beside it. */
function viewBox({ size: [width, height], parts, headers }: BoardDrawing): string {
  const left = Math.max(1, ...parts.map(({ at }) => -at[0])) + 1;
  const vertical = headers.some(({ outside }) => outside) ? 7 : 1.5;
  return [-left, -vertical, width + left + 1.5, height + 2 * vertical].join(' ');
}

/**
 * The drawing of a board with its LEDs shining and its used pins marked.
 * Properties: `board`; `leds` and `pins` of a snapshot. Sends nothing.
 */
export class BoardPicture extends KulibinElement {
  static override properties = {
    board: {},
    leds: { attribute: false },
    pins: { attribute: false },
  };
  static override styles = boardStyles;

  declare board: BoardId;
  declare leds: SimulationSnapshot['leds'];
  declare pins: readonly PinView[];

  constructor() {
    super();
    this.board = 'uno';
    this.leds = {};
    this.pins = [];
  }

  override render() {
    const board = boardById(this.board);
    const drawing = boardDrawings[this.board];
    const led = ledWords(this.leds.L ?? 0);
    return html`
      <svg viewBox=${viewBox(drawing)} role="img" aria-label=${t('workbench.picture', { board: board.name, led })}>
        <defs>
          <radialGradient id="amber"><stop offset="0.1" stop-color="var(--led-amber)" /><stop offset="1" stop-color="var(--led-amber)" stop-opacity="0" /></radialGradient>
          <radialGradient id="green"><stop offset="0.1" stop-color="var(--led-green)" /><stop offset="1" stop-color="var(--led-green)" stop-opacity="0" /></radialGradient>
        </defs>
        ${guard([this.board], () => drawBoard(drawing, board))}
        ${this.pins.map((pin) => this.#usedPin(pin))}
        ${(Object.keys(drawing.leds) as LedName[]).map((name) => this.#light(name))}
      </svg>
    `;
  }

  #usedPin(pin: PinView) {
    const spot = pinSpot(boardDrawings[this.board], boardById(this.board), pin.name);
    if (!spot) return nothing;
    const [x, y] = spot;
    const kind = pin.mode === 'output' ? 'output' : 'input';
    return svg`<g class=${kind}>
      <circle class="wire-light" cx=${x} cy=${y} r="0.9" opacity=${pinShare(pin)} />
      <circle class="used ${kind}" cx=${x} cy=${y} r="1.2" />
    </g>`;
  }

  #light(name: LedName) {
    const brightness = this.leds[name] ?? 0;
    if (brightness <= 0) return nothing;
    const [x, y] = boardDrawings[this.board].leds[name];
    const [w, h] = ledSize;
    const colour = name === 'ON' ? 'green' : 'amber';
    // The eye sees a quarter of the current as half of the light.
    const seen = brightness ** 0.5;
    return svg`
      <circle class="halo" cx=${x} cy=${y} r=${name === 'L' ? 5 : 3} fill=${`url(#${colour})`} opacity=${seen * 0.75} />
      <rect class="light ${colour}" x=${x - w / 2} y=${y - h / 2} width=${w} height=${h} rx="0.25" opacity=${seen} />`;
  }
}
customElements.define('kulibin-board', BoardPicture);
