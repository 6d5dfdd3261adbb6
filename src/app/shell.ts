import { html } from 'lit';
import { KulibinElement } from '../design/element.ts';
import { t } from '../locale/index.ts';

/** The whole page: shows the view that the address names. */
export class KulibinApp extends KulibinElement {
  override render() {
    return html`<h1>${t('common.appName')}</h1>`;
  }
}
customElements.define('kulibin-app', KulibinApp);
