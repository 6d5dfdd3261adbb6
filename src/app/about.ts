import { css, html } from 'lit';
import { CircleCheck, Cpu, Wifi } from 'lucide';
import { controls, icon, KulibinElement } from '../design/index.ts';
import { t } from '../locale/index.ts';
import { logo } from './logo.ts';
import type { OfflineState } from './offline.ts';

/** Versions of what the toolchain holds, as its manifest names them. */
export type ToolchainVersions = Readonly<Record<string, string>>;

/** What Kulibin is, of what it is made, and whether it works without the internet. */
export class About extends KulibinElement {
  static override properties = {
    open: { type: Boolean },
    version: {},
    versions: { attribute: false },
    offline: { attribute: false },
  };
  static override styles = [
    controls,
    css`
      .top {
        display: flex;
        align-items: center;
        gap: var(--space-4);
      }

      .logo {
        width: 64px;
        height: 64px;
        flex: none;
      }

      p {
        margin: 0;
      }

      .soft {
        color: var(--ink-soft);
      }

      h3 {
        margin: var(--space-5) 0 var(--space-2);
        font-size: var(--text);
        font-weight: var(--weight-heavy);
      }

      ul {
        margin: 0;
        padding: 0;
        list-style: none;
        display: grid;
        gap: var(--space-2);
      }

      li {
        display: flex;
        align-items: center;
        gap: var(--space-2);
      }

      .licences li {
        display: list-item;
        padding-left: var(--space-3);
        border-left: 3px solid var(--line);
      }

      .good {
        color: var(--good);
      }
    `,
  ];

  declare open: boolean;
  declare version: string;
  declare versions: ToolchainVersions;
  declare offline: OfflineState;

  constructor() {
    super();
    this.open = false;
    this.version = '';
    this.versions = {};
    this.offline = { page: false, compiler: false };
  }

  override render() {
    const { offline } = this;
    const version = (name: string) => {
      const known = this.versions[name];
      return { version: known === undefined ? '' : ` ${known}` };
    };
    return html`
      <kulibin-dialog wide ?open=${this.open} heading=${t('app.about')}>
        <div class="top">
          ${logo()}
          <div><p>${t('app.aboutText')}</p><p class="soft">${t('app.version', { version: this.version })}</p></div>
        </div>
        <h3>${t('app.offline')}</h3>
        <ul>
          <li class=${offline.page ? 'good' : ''}>
            ${icon(offline.page ? CircleCheck : Wifi)}${t(offline.page ? 'app.offlineReady' : 'app.offlineNot')}
          </li>
          <li class=${offline.compiler ? 'good' : ''}>
            ${icon(offline.compiler ? CircleCheck : Cpu)}
            ${t(offline.compiler ? 'app.offlineCompilerReady' : 'app.offlineCompilerNot')}
          </li>
        </ul>
        <h3>${t('app.licences')}</h3>
        <ul class="licences">
          <li>${t('app.licenceGcc', version('gcc'))}</li>
          <li>${t('app.licenceBinutils', version('binutils'))}</li>
          <li>${t('app.licenceLibc', version('avr-libc'))}</li>
          <li>${t('app.licenceCore', version('arduino-core-avr'))}</li>
          <li>${t('app.licenceRecipe')}</li>
          <li>${t('app.licencePage')}</li>
        </ul>
      </kulibin-dialog>
    `;
  }
}
customElements.define('kulibin-about', About);
