import { css, html } from 'lit';
import { Check, CircleQuestionMark, Languages, Moon, Sun, SunMoon } from 'lucide';
import { controls, KulibinElement } from '../../design/index.ts';
import { type Language, t } from '../../locale/index.ts';
import { languageItems } from '../language-items.ts';
import { logo } from '../logo.ts';
import type { Theme } from '../settings.ts';

const themeIcons = { auto: SunMoon, light: Sun, dark: Moon } as const;
const themeWords = { auto: 'app.themeAuto', light: 'app.themeLight', dark: 'app.themeDark' } as const;

/** The head of the first page. Sends `language-choose` {language}, `theme-choose` {theme} and `about-press`. */
export class HomeHeader extends KulibinElement {
  static override properties = { theme: {}, language: {} };
  static override styles = [
    controls,
    css`
      header {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        max-width: var(--page);
        margin: 0 auto;
        padding: var(--space-3) var(--space-5) 0;
      }

      .name {
        display: flex;
        align-items: center;
        gap: var(--space-3);
        margin: 0;
        font-size: var(--text-xl);
        font-weight: var(--weight-heavy);
        letter-spacing: -0.01em;
      }

      .logo {
        width: 44px;
        height: 44px;
      }

      .gap {
        flex: 1;
      }

      @media (max-width: 860px) {
        header {
          padding: var(--space-2) var(--space-4) 0;
        }
      }
    `,
  ];

  declare theme: Theme;
  declare language: Language;

  constructor() {
    super();
    this.theme = 'auto';
    this.language = 'ru';
  }

  override render() {
    const marked = (chosen: boolean) => (chosen ? { icon: Check } : {});
    return html`
      <header>
        <p class="name">${logo()}${t('common.appName')}</p>
        <span class="gap"></span>
        <kulibin-menu label=${t('app.language')} .icon=${Languages}
          .items=${languageItems().map((item) => ({ ...item, ...marked(item.id === this.language) }))}
          @menu-choose=${(event: CustomEvent<{ item: string }>) =>
            this.send('language-choose', { language: event.detail.item })}>
        </kulibin-menu>
        <kulibin-menu label=${t('app.themeNow', { theme: t(themeWords[this.theme]).toLowerCase() })}
          .icon=${themeIcons[this.theme]}
          .items=${(['auto', 'light', 'dark'] as const).map((theme) => ({
            id: theme,
            label: t(themeWords[theme]),
            icon: themeIcons[theme],
          }))}
          @menu-choose=${(event: CustomEvent<{ item: string }>) =>
            this.send('theme-choose', { theme: event.detail.item })}>
        </kulibin-menu>
        <kulibin-icon-button .icon=${CircleQuestionMark} label=${t('app.about')}
          @click=${() => this.send('about-press')}></kulibin-icon-button>
      </header>
    `;
  }
}
customElements.define('kulibin-home-header', HomeHeader);
