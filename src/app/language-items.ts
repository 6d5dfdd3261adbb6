import type { MenuItem } from '../design/index.ts';
import { t } from '../locale/index.ts';

/** The languages of the interface as items of a menu, each by its own name: whoever needs one can read it. */
export function languageItems(): readonly MenuItem[] {
  return [
    { id: 'ru', lang: 'ru', label: t('app.languageRu') },
    { id: 'en', lang: 'en', label: t('app.languageEn') },
  ];
}
