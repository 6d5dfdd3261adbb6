import type { Part } from '../../blocks/index.ts';

/** Whether a part is what someone looks for, by its words in both languages. */
export function matches(part: Part, search: string): boolean {
  const words = Object.values(part.words).flatMap(({ name, tip, synonyms }) => [
    name,
    tip,
    ...(synonyms ?? []),
  ]);
  const text = plain([part.id, ...words].join(' '));
  return plain(search)
    .split(/\s+/)
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('ё', 'е').trim();
}
