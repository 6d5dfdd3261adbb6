import { Blockly } from '../../blocks/index.ts';
import type { KeyGroup } from '../design/keys-sheet.ts';
import '../design/keys-sheet.ts';
import { t, type WordKey } from '../locale/index.ts';
import './key-words.ts';

interface Key {
  /** Names of the shortcut in Blockly's registry; their keys are shown. */
  readonly names: readonly string[];
  readonly words: WordKey;
}

const { names } = Blockly.ShortcutItems;

/** The keys that build a whole program, in the order in which one needs them. */
const groups: readonly { readonly heading: WordKey; readonly keys: readonly Key[] }[] = [
  {
    heading: 'blockKeys.keysTake',
    keys: [
      { names: ['kulibin_search'], words: 'blockKeys.keySearch' },
      { names: [names.FOCUS_TOOLBOX], words: 'blockKeys.keyToolbox' },
      { names: [names.FOCUS_WORKSPACE], words: 'blockKeys.keyWorkspace' },
      { names: [names.PERFORM_ACTION], words: 'blockKeys.keyAct' },
      { names: [names.ESCAPE], words: 'blockKeys.keyEscape' },
    ],
  },
  {
    heading: 'blockKeys.keysWalk',
    keys: [
      {
        names: [names.NAVIGATE_UP, names.NAVIGATE_DOWN, names.NAVIGATE_LEFT, names.NAVIGATE_RIGHT],
        words: 'blockKeys.keyWalk',
      },
      { names: [names.NEXT_STACK, names.PREVIOUS_STACK], words: 'blockKeys.keyStack' },
      { names: [names.JUMP_FIRST_BLOCK, names.JUMP_LAST_BLOCK], words: 'blockKeys.keyEnds' },
      { names: ['kulibin_find'], words: 'blockKeys.keyFind' },
    ],
  },
  {
    heading: 'blockKeys.keysMove',
    keys: [
      { names: [names.START_MOVE], words: 'blockKeys.keyMove' },
      { names: [names.START_MOVE_STACK], words: 'blockKeys.keyMoveStack' },
      { names: [names.FINISH_MOVE], words: 'blockKeys.keyDrop' },
      { names: [names.DISCONNECT], words: 'blockKeys.keyDisconnect' },
    ],
  },
  {
    heading: 'blockKeys.keysChange',
    keys: [
      { names: [names.COPY, names.CUT, names.PASTE], words: 'blockKeys.keyCopy' },
      { names: [names.DUPLICATE], words: 'blockKeys.keyDuplicate' },
      { names: [names.DELETE], words: 'blockKeys.keyDelete' },
      { names: [names.UNDO, names.REDO], words: 'blockKeys.keyUndo' },
      { names: [names.MENU], words: 'blockKeys.keyMenu' },
      { names: [names.CLEANUP], words: 'blockKeys.keyTidy' },
    ],
  },
  {
    heading: 'blockKeys.keysHear',
    keys: [
      { names: [names.INFORMATION], words: 'blockKeys.keyTell' },
      { names: [names.EXTENDED_INFORMATION], words: 'blockKeys.keyTellMore' },
      { names: [names.TOGGLE_SCREENREADER], words: 'blockKeys.keyReader' },
      { names: ['list_shortcuts'], words: 'blockKeys.keyHelp' },
    ],
  },
];

/** The keys with which a whole program is built without a mouse, in the language of the page. */
export function programKeys(): readonly KeyGroup[] {
  return groups.map(({ heading, keys }) => ({
    heading: t(heading),
    keys: keys.map((key) => ({ words: t(key.words), keys: key.names.map(keyOf) })),
  }));
}

const signs: Readonly<Record<string, string>> = {
  13: 'Enter',
  27: 'Esc',
  32: 'Space',
  33: 'PgUp',
  34: 'PgDn',
  35: 'End',
  36: 'Home',
  37: '←',
  38: '↑',
  39: '→',
  40: '↓',
  46: 'Del',
  112: 'F1',
  191: '/',
};

/** The first key of a shortcut as it is printed on keyboards: `Ctrl + C`. */
function keyOf(name: string): string {
  const [first = ''] = Blockly.ShortcutRegistry.registry.getKeyCodesByShortcutName(name);
  const parts = first.split('+');
  const key = parts.pop() ?? '';
  const held = parts.map((part) => ({ Control: 'Ctrl', Meta: '⌘' })[part] ?? part);
  return [...held, signs[key] ?? String.fromCharCode(Number(key))].join(' + ');
}
