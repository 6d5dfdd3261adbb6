import { t } from '../locale/index.ts';

/** How many names are said. */
const said = 3;

/** The first names of many, and how many more there are. */
export function namesOf(names: readonly string[]): string {
  const first = names.slice(0, said).join(', ');
  const more = names.length - said;
  return more > 0 ? t('app.andMore', { names: first, count: more }) : first;
}
