import type { Events, WorkspaceSvg } from 'blockly/core';
import { css, html, type PropertyValues } from 'lit';
import { Blockly } from '../../blocks/index.ts';
import { controls, KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';

const size = { width: 168, height: 126 };
const margin = 8;
/** The map is drawn when nothing has moved for this long, ms. */
const rest = 150;

/**
 * The whole program in small, with a frame around what is in view: pressed or dragged, the view goes there. It is
 * there only while the program is larger than the view, and draws outlines, not blocks, so that it costs nothing.
 */
export class Minimap extends KulibinElement {
  static override properties = { workspace: { attribute: false }, _isNeeded: { state: true } };
  static override styles = [
    controls,
    css`
      figure {
        position: absolute;
        z-index: 20;
        top: var(--space-4);
        right: var(--space-5);
        width: ${size.width}px;
        height: ${size.height}px;
        margin: 0;
        overflow: hidden;
        border: var(--stroke) solid var(--line);
        border-radius: var(--radius);
        background: var(--paper-raised);
        box-shadow: var(--shadow);
        cursor: pointer;
        touch-action: none;
      }

      .view {
        position: absolute;
        border: 2px solid var(--brass-deep);
        border-radius: 3px;
        background: color-mix(in srgb, var(--brass) 14%, transparent);
        pointer-events: none;
      }

      @media (max-width: 900px) {
        figure {
          display: none;
        }
      }
    `,
  ];

  declare workspace: WorkspaceSvg | undefined;
  declare _isNeeded: boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** From workspace units to the map's px. */
  #scale = 1;
  #origin = { x: 0, y: 0 };
  #isHeld = false;

  constructor() {
    super();
    this._isNeeded = false;
  }

  readonly #heard = (event: Events.Abstract) => {
    if (event.type === Blockly.Events.VIEWPORT_CHANGE) this.#frameLater();
    else if (!event.isUiEvent || event.type === Blockly.Events.FINISHED_LOADING) this.#drawLater();
  };

  override updated(changed: PropertyValues<this>): void {
    if (changed.has('workspace')) {
      changed.get('workspace')?.removeChangeListener(this.#heard);
      this.workspace?.addChangeListener(this.#heard);
      this.#drawLater();
    }
    if (this._isNeeded) this.#draw();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    cancelAnimationFrame(this.#frame);
    this.workspace?.removeChangeListener(this.#heard);
    this.workspace = undefined;
  }

  /** Draws it anew, when the desk is at rest. */
  #drawLater(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.workspace?.isDragging()) this.#drawLater();
      else this.#look();
    }, rest);
  }

  #frameLater(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#look(false));
  }

  #look(isNew = true): void {
    const { workspace } = this;
    if (workspace === undefined) return;
    const all = workspace.getBlocksBoundingBox();
    const view = workspace.getMetricsManager().getViewMetrics(true);
    const isNeeded =
      all.right - all.left > view.width ||
      all.bottom - all.top > view.height ||
      all.left < view.left ||
      all.top < view.top ||
      all.right > view.left + view.width ||
      all.bottom > view.top + view.height;
    if (isNeeded !== this._isNeeded) this._isNeeded = isNeeded;
    else if (isNeeded && isNew) this.#draw();
    else if (isNeeded) this.#frameView();
  }

  #draw(): void {
    const canvas = this.renderRoot.querySelector('canvas');
    const pen = canvas?.getContext('2d');
    const { workspace } = this;
    if (!canvas || !pen || workspace === undefined) return;
    const sharpness = window.devicePixelRatio;
    canvas.width = size.width * sharpness;
    canvas.height = size.height * sharpness;
    const { left, top, right, bottom } = workspace.getBlocksBoundingBox();
    this.#scale = Math.min(
      (size.width - 2 * margin) / Math.max(1, right - left),
      (size.height - 2 * margin) / Math.max(1, bottom - top),
      0.5,
    );
    this.#origin = {
      x: (size.width - (right - left) * this.#scale) / 2 - left * this.#scale,
      y: (size.height - (bottom - top) * this.#scale) / 2 - top * this.#scale,
    };
    for (const block of workspace.getAllBlocks(true)) {
      if (block.isShadow()) continue;
      const outline = block.pathObject.svgPath.getAttribute('d');
      if (outline === null) continue;
      const { x, y } = block.getRelativeToSurfaceXY();
      pen.setTransform(
        this.#scale * sharpness,
        0,
        0,
        this.#scale * sharpness,
        (this.#origin.x + x * this.#scale) * sharpness,
        (this.#origin.y + y * this.#scale) * sharpness,
      );
      pen.fillStyle = block.getColour();
      pen.fill(new Path2D(outline));
    }
    this.#frameView();
  }

  #frameView(): void {
    const frame = this.renderRoot.querySelector<HTMLElement>('.view');
    if (frame === null || this.workspace === undefined) return;
    const view = this.workspace.getMetricsManager().getViewMetrics(true);
    frame.style.left = `${this.#origin.x + view.left * this.#scale}px`;
    frame.style.top = `${this.#origin.y + view.top * this.#scale}px`;
    frame.style.width = `${view.width * this.#scale}px`;
    frame.style.height = `${view.height * this.#scale}px`;
  }

  /** Brings what is under the pointer to the middle of the view. */
  #go(event: PointerEvent): void {
    const { workspace } = this;
    if (workspace === undefined) return;
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const x = (event.clientX - box.left - this.#origin.x) / this.#scale;
    const y = (event.clientY - box.top - this.#origin.y) / this.#scale;
    const view = workspace.getMetricsManager().getViewMetrics(true);
    const { scale } = workspace;
    workspace.scroll(-(x - view.width / 2) * scale, -(y - view.height / 2) * scale);
  }

  override render() {
    return html`<figure ?hidden=${!this._isNeeded} role="img" aria-label=${t('blockEditor.map')} title=${t('blockEditor.map')}
      @pointerdown=${(event: PointerEvent) => {
        this.#isHeld = true;
        (event.currentTarget as HTMLElement).setPointerCapture(event.pointerId);
        this.#go(event);
      }}
      @pointermove=${(event: PointerEvent) => this.#isHeld && this.#go(event)}
      @pointerup=${() => {
        this.#isHeld = false;
      }}>
      <canvas style="width: ${size.width}px; height: ${size.height}px"></canvas>
      <div class="view"></div>
    </figure>`;
  }
}
customElements.define('kulibin-minimap', Minimap);
