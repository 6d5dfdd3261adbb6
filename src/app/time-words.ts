import { language } from '../locale/index.ts';

const units = [
  ['day', 86_400_000],
  ['hour', 3_600_000],
  ['minute', 60_000],
] as const;

/** How long ago a moment was, in the language of the interface: “5 minutes ago”, “yesterday”; a date after a week. */
export function timeAgo(moment: number, now = Date.now()): string {
  const past = Math.max(0, now - moment);
  if (past > 7 * 86_400_000) {
    return new Intl.DateTimeFormat(language.value, { day: 'numeric', month: 'long', year: 'numeric' }).format(
      moment,
    );
  }
  const words = new Intl.RelativeTimeFormat(language.value, { numeric: 'auto' });
  for (const [unit, length] of units) {
    if (past >= length) return words.format(-Math.floor(past / length), unit);
  }
  return words.format(0, 'second');
}
