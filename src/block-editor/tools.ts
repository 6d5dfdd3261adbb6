import { css, html } from 'lit';
import {
  Contrast,
  Download,
  FileImage,
  Keyboard,
  Map as MapIcon,
  Maximize,
  Printer,
  Redo2,
  Search,
  Sparkles,
  Undo2,
  ZoomIn,
  ZoomOut,
} from 'lucide';
import { controls, KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';

/** What a button of the corner asks for. */
export type Tool =
  | 'undo'
  | 'redo'
  | 'zoom-out'
  | 'zoom-in'
  | 'show-all'
  | 'find'
  | 'tidy'
  | 'map'
  | 'contrast'
  | 'save-svg'
  | 'save-png'
  | 'print'
  | 'keys';

/** The corner of tools over the blocks. Sends `tool` {tool}. */
export class BlockTools extends KulibinElement {
  static override properties = {
    canUndo: { type: Boolean },
    canRedo: { type: Boolean },
    map: { type: Boolean },
    contrast: { type: Boolean },
  };
  static override styles = [
    controls,
    css`
      :host {
        position: absolute;
        z-index: 40;
        right: var(--space-4);
        bottom: var(--space-4);
      }

      div {
        display: flex;
        gap: var(--space-1);
        padding: var(--space-1);
        border: var(--stroke) solid var(--line);
        border-radius: var(--radius-card);
        background: var(--paper-raised);
        box-shadow: var(--shadow);
      }

      @media (max-width: 480px) {
        :host {
          right: var(--space-2);
          bottom: var(--space-2);
        }

        div {
          gap: 0;
        }
      }
    `,
  ];

  declare canUndo: boolean;
  declare canRedo: boolean;
  /** The map may be shown. */
  declare map: boolean;
  /** Blocks are drawn in high contrast. */
  declare contrast: boolean;

  constructor() {
    super();
    this.canUndo = false;
    this.canRedo = false;
    this.map = true;
    this.contrast = false;
  }

  #send(tool: Tool): void {
    this.send('tool', { tool });
  }

  override render() {
    const button = (icon: typeof Undo2, label: string, tool: Tool, disabled = false) =>
      html`<kulibin-icon-button .icon=${icon} label=${label} ?disabled=${disabled} @click=${() => this.#send(tool)}></kulibin-icon-button>`;
    const items: readonly { id: Tool; label: string; icon: typeof Undo2 }[] = [
      { id: 'find', label: t('blockEditor.find'), icon: Search },
      { id: 'tidy', label: t('blockEditor.tidy'), icon: Sparkles },
      { id: 'map', label: t(this.map ? 'blockEditor.mapHide' : 'blockEditor.mapShow'), icon: MapIcon },
      {
        id: 'contrast',
        label: t(this.contrast ? 'blockEditor.contrastLess' : 'blockEditor.contrastMore'),
        icon: Contrast,
      },
      { id: 'save-png', label: t('blockEditor.savePng'), icon: FileImage },
      { id: 'save-svg', label: t('blockEditor.saveSvg'), icon: Download },
      { id: 'print', label: t('blockEditor.print'), icon: Printer },
      { id: 'keys', label: t('design.keys'), icon: Keyboard },
    ];
    return html`
      <div role="toolbar" aria-label=${t('blockEditor.label')}>
        ${button(Undo2, t('blockEditor.undo'), 'undo', !this.canUndo)}
        ${button(Redo2, t('blockEditor.redo'), 'redo', !this.canRedo)}
        ${button(ZoomOut, t('blockEditor.zoomOut'), 'zoom-out')}
        ${button(ZoomIn, t('blockEditor.zoomIn'), 'zoom-in')}
        ${button(Maximize, t('blockEditor.zoomReset'), 'show-all')}
        <kulibin-menu .items=${items} label=${t('blockEditor.more')}
          @menu-choose=${(event: CustomEvent<{ item: Tool }>) => this.#send(event.detail.item)}></kulibin-menu>
      </div>
    `;
  }
}
customElements.define('kulibin-block-tools', BlockTools);
