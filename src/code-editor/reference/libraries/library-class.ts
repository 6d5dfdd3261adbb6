import type { ReferenceWord } from '../reference-word.ts';

/** What is told of a library's class and of each of its methods; how they are declared is read from the header. */
export interface LibraryClass {
  readonly words: ReferenceWord['words'];
  readonly methods: Readonly<Record<string, ReferenceWord['words']>>;
}

/** Classes by name. */
export type LibraryClasses = Readonly<Record<string, LibraryClass>>;
