import { printedKey, textKeys } from '../../code-editor/writing.ts';
import type { KeyGroup } from '../../design/index.ts';
import '../../design/keys-sheet.ts';
import { t, type WordKey } from '../../locale/index.ts';

/** What a key over the whole text area asks for; the rest of its keys are the editor's own. */
export type KeyDeed = 'keys' | 'format' | 'try' | 'upload';

/** By the place of the key on the keyboard, so that a Russian one has them as well. */
const deeds: readonly (readonly [code: string, deed: KeyDeed, key: string, words: WordKey])[] = [
  ['Mod Enter', 'try', 'Mod + Enter', 'app.keyTry'],
  ['Mod KeyU', 'upload', 'Mod + U', 'app.keyUpload'],
  ['Shift Alt KeyF', 'format', 'Shift + Alt + F', 'app.format'],
  ['F1', 'keys', 'F1', 'app.keyKeys'],
];

/** What a pressed key asks for. */
export function deedOf(event: KeyboardEvent): KeyDeed | undefined {
  const held = [
    event.ctrlKey || event.metaKey ? 'Mod ' : '',
    event.shiftKey ? 'Shift ' : '',
    event.altKey ? 'Alt ' : '',
  ].join('');
  return deeds.find(([code]) => code === held + event.code)?.[1];
}

/** Every key that works while a text is written, in the language of the page. */
export function textAreaKeys(isFull: boolean): readonly KeyGroup[] {
  const own = deeds.map(([, , key, words]) => ({ words: t(words), keys: [printedKey(key)] }));
  return [...textKeys(isFull), { heading: t('app.keysProgram'), keys: own }];
}
