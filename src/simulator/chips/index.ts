import { atmega32u4 } from './atmega32u4.ts';
import { atmega328p } from './atmega328p.ts';
import { atmega2560 } from './atmega2560.ts';
import type { Chip } from './chip.ts';

export type { Chip } from './chip.ts';

/** Every chip that can be simulated. */
const chips: readonly Chip[] = [atmega328p, atmega2560, atmega32u4];

/** @throws RangeError for a chip that no board of ours has */
export function chipByName(name: string): Chip {
  const chip = chips.find((candidate) => candidate.name === name);
  if (!chip) throw new RangeError(`no such chip: ${name}`);
  return chip;
}
