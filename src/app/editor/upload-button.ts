import { css, html } from 'lit';
import { CircleCheck, Square, Upload } from 'lucide';
import { controls, icon, KulibinElement } from '../../design/index.ts';
import { t } from '../../locale/index.ts';
import type { UploadState } from '../workshop/uploads.ts';

/**
 * The one brass button: says what will happen, becomes the progress with a Stop while it happens, and says for a
 * while that it is done. Sends `upload-press` and `upload-stop`.
 */
export class UploadButton extends KulibinElement {
  static override properties = { upload: { attribute: false } };
  static override styles = [
    controls,
    css`
      :host {
        display: inline-flex;
        flex: none;
      }

      .button {
        position: relative;
        min-width: 136px;
        overflow: hidden;
      }

      .filling {
        position: absolute;
        inset: 0 auto 0 0;
        background: var(--brass-wash);
        transition: width var(--quick) linear;
      }

      .running {
        border-color: var(--brass-deep);
      }

      .running > :not(.filling) {
        position: relative;
      }

      .done,
      .done:hover {
        background: var(--good-wash);
        border-color: var(--good);
        color: var(--good);
      }

      .number {
        min-width: 3ch;
        text-align: end;
        font-variant-numeric: tabular-nums;
      }
    `,
  ];

  declare upload: UploadState;

  constructor() {
    super();
    this.upload = { state: 'idle' };
  }

  override render() {
    const { upload } = this;
    if (upload.state === 'uploading' || upload.state === 'waiting') {
      const percent = upload.state === 'uploading' ? shareOfAll(upload.progress) : 0;
      return html`<button class="button running" type="button" @click=${() => this.send('upload-stop')}>
        <span class="filling" style="width:${percent}%"></span>
        ${icon(Square)}<span>${t('upload.stop')}</span><span class="number" aria-hidden="true">${percent}%</span>
      </button>`;
    }
    if (upload.state === 'done') {
      return html`<button class="button done" type="button" @click=${() => this.send('upload-press')}>
        ${icon(CircleCheck)}<span>${t('app.uploaded')}</span>
      </button>`;
    }
    return html`<button class="button brass" type="button" @click=${() => this.send('upload-press')}>
      ${icon(Upload)}<span>${t('upload.upload')}</span>
    </button>`;
  }
}
customElements.define('kulibin-upload-button', UploadButton);

/** Writing is the first two thirds of an upload, checking the last: so it never runs backwards. */
function shareOfAll({
  phase,
  done,
  total,
}: Extract<UploadState, { state: 'uploading' }>['progress']): number {
  const share = total === 0 ? 0 : done / total;
  if (phase === 'connecting') return 0;
  return Math.round((phase === 'writing' ? share * 0.65 : 0.65 + share * 0.35) * 100);
}
