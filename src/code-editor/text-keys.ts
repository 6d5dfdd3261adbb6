import type { KeyGroup } from '../design/index.ts';
import { t, type WordKey } from '../locale/index.ts';
import './words.ts';

interface Group {
  readonly heading: WordKey;
  /** What keys do, and the keys: `Mod` is Ctrl, on Apple's keyboards ⌘. */
  readonly keys: readonly (readonly [words: WordKey, ...keys: string[]])[];
  /** Those that the full editor alone has. */
  readonly fullKeys?: Group['keys'];
}

const groups: readonly Group[] = [
  {
    heading: 'codeEditor.keysFind',
    keys: [
      ['codeEditor.keyFind', 'Mod + F'],
      ['codeEditor.keyReplace', 'Ctrl + H'],
      ['codeEditor.keyNextFound', 'F3', 'Shift + F3'],
      ['codeEditor.keyNextMistake', 'F8', 'Shift + F8'],
    ],
  },
  {
    heading: 'codeEditor.keysWrite',
    keys: [
      ['codeEditor.keyUndo', 'Mod + Z', 'Mod + Y'],
      ['codeEditor.keyComment', 'Mod + /'],
      ['codeEditor.keyMoveLine', 'Alt + ↑', 'Alt + ↓'],
      ['codeEditor.keyDeleteLine', 'Mod + Shift + K'],
      ['codeEditor.keyIndent', 'Tab', 'Shift + Tab'],
      ['codeEditor.keyWayOut', 'Esc', 'Tab'],
      ['codeEditor.keyTabMode', 'Ctrl + M'],
    ],
  },
  {
    heading: 'codeEditor.keysKnow',
    keys: [
      ['codeEditor.keyComplete', 'Ctrl + Space'],
      ['codeEditor.keyCall', 'Mod + Shift + Space'],
      ['codeEditor.keyHover', 'Mod + K', 'Mod + I'],
    ],
    fullKeys: [
      ['codeEditor.keyDefinition', 'F12'],
      ['codeEditor.keyReferences', 'Shift + F12'],
      ['codeEditor.keyRename', 'F2'],
      ['codeEditor.keyMend', 'Mod + .'],
      ['codeEditor.keyLine', 'Ctrl + G'],
      ['codeEditor.keyCommands', 'Mod + Shift + P'],
    ],
  },
];

/** Apple's own ways for two of them. */
const onApple: Readonly<Record<string, string>> = {
  'Ctrl + H': '⌥ + ⌘ + F',
  'Mod + Y': 'Shift + ⌘ + Z',
  'Ctrl + M': 'Ctrl + Shift + M',
};

/** A key as the keyboard of this computer has it. */
export function printedKey(key: string): string {
  const isApple = /Mac|iPad/.test(navigator.platform);
  if (!isApple) return key.replace('Mod', 'Ctrl');
  return onApple[key] ?? key.replace('Mod', '⌘').replace('Alt', '⌥');
}

/** The keys that work in a text, in the language of the page. */
export function textKeys(isFull: boolean): readonly KeyGroup[] {
  return groups.map(({ heading, keys, fullKeys = [] }) => ({
    heading: t(heading),
    keys: [...keys, ...(isFull ? fullKeys : [])].map(([words, ...each]) => ({
      words: t(words),
      keys: each.map(printedKey),
    })),
  }));
}
