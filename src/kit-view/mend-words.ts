import type { Mend } from '../../blocks/conflicts.ts';
import { t } from '../locale/index.ts';

/** What the button says that mends a conflict. */
export function mendWords(mend: Mend): string {
  return 'pin' in mend ? t('kit.mend', { pin: mend.pin }) : t('kit.mendTerminals', mend);
}

/** What is said when it has been mended. */
export function mendedWords(mend: Mend): string {
  return 'pin' in mend ? t('kit.mended', { pin: mend.pin }) : t('kit.mendedTerminals', mend);
}
