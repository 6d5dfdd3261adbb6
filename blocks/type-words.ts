import type { Language } from '../src/locale/index.ts';

/** What a number in C++ may be, in a pupil's words. */
export const numberTypeWords: Readonly<Record<Language, Readonly<Record<string, string>>>> = {
  ru: { INT: 'целое', LONG: 'большое целое', FLOAT: 'дробное', BOOL: 'да или нет' },
  en: { INT: 'a whole number', LONG: 'a big whole number', FLOAT: 'a decimal', BOOL: 'yes or no' },
};
