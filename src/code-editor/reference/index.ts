/** The words of the Arduino language, each with a sentence and an example in every language of the interface. */
import { languageWords } from './language.ts';
import { pinWords } from './pins.ts';
import type { ReferenceWord } from './reference-word.ts';
import { serialWords } from './serial.ts';
import { textWords } from './texts.ts';
import { timeAndNumberWords } from './time-and-numbers.ts';

export { type LibraryClasses, libraryClasses } from './libraries/index.ts';
export type { ReferenceWord } from './reference-word.ts';

export const reference: readonly ReferenceWord[] = [
  ...pinWords,
  ...timeAndNumberWords,
  ...serialWords,
  ...textWords,
  ...languageWords,
];
