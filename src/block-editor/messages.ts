import { Blockly } from '../../blocks/index.ts';
import type { Language } from '../locale/index.ts';
import { russianMessages } from './russian-messages.ts';

const packs: Readonly<Record<Language, () => Promise<Record<string, string>>>> = {
  en: async () => strings(await import('blockly/msg/en')),
  ru: async () => ({ ...strings(await import('blockly/msg/ru')), ...russianMessages }),
};

/** Fetches Blockly's own words for a language; gives what sets them, which takes no time. */
export async function fetchMessages(language: Language): Promise<() => void> {
  const messages = await packs[language]();
  // The first variable is called as in every C++ book.
  return () => Blockly.setLocale({ ...messages, VARIABLES_DEFAULT_NAME: 'i' });
}

/** A pack's messages without the module's `default`. */
function strings(pack: object): Record<string, string> {
  return Object.fromEntries(Object.entries(pack).filter(([, text]) => typeof text === 'string'));
}
