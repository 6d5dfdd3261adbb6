import { Blockly } from '../../blocks/index.ts';
import type { KeyGroup } from '../design/index.ts';
import { t, type WordKey } from '../locale/index.ts';

interface Key {
  /** Names of the shortcut in Blockly's registry; their keys are shown. */
  readonly names: readonly string[];
  readonly words: WordKey;
}

const { names } = Blockly.ShortcutItems;

/** The keys that build a whole program, in the order in which one needs them. */
const groups: readonly { readonly heading: WordKey; readonly keys: readonly Key[] }[] = [
  {
    heading: 'blockEditor.keysTake',
    keys: [
      { names: ['kulibin_search'], words: 'blockEditor.keySearch' },
      { names: [names.FOCUS_TOOLBOX], words: 'blockEditor.keyToolbox' },
      { names: [names.FOCUS_WORKSPACE], words: 'blockEditor.keyWorkspace' },
      { names: [names.PERFORM_ACTION], words: 'blockEditor.keyAct' },
      { names: [names.ESCAPE], words: 'blockEditor.keyEscape' },
    ],
  },
  {
    heading: 'blockEditor.keysWalk',
    keys: [
      {
        names: [names.NAVIGATE_UP, names.NAVIGATE_DOWN, names.NAVIGATE_LEFT, names.NAVIGATE_RIGHT],
        words: 'blockEditor.keyWalk',
      },
      { names: [names.NEXT_STACK, names.PREVIOUS_STACK], words: 'blockEditor.keyStack' },
      { names: [names.JUMP_FIRST_BLOCK, names.JUMP_LAST_BLOCK], words: 'blockEditor.keyEnds' },
      { names: ['kulibin_find'], words: 'blockEditor.keyFind' },
    ],
  },
  {
    heading: 'blockEditor.keysMove',
    keys: [
      { names: [names.START_MOVE], words: 'blockEditor.keyMove' },
      { names: [names.START_MOVE_STACK], words: 'blockEditor.keyMoveStack' },
      { names: [names.FINISH_MOVE], words: 'blockEditor.keyDrop' },
      { names: [names.DISCONNECT], words: 'blockEditor.keyDisconnect' },
    ],
  },
  {
    heading: 'blockEditor.keysChange',
    keys: [
      { names: [names.COPY, names.CUT, names.PASTE], words: 'blockEditor.keyCopy' },
      { names: [names.DUPLICATE], words: 'blockEditor.keyDuplicate' },
      { names: [names.DELETE], words: 'blockEditor.keyDelete' },
      { names: [names.UNDO, names.REDO], words: 'blockEditor.keyUndo' },
      { names: [names.MENU], words: 'blockEditor.keyMenu' },
      { names: [names.CLEANUP], words: 'blockEditor.keyTidy' },
    ],
  },
  {
    heading: 'blockEditor.keysHear',
    keys: [
      { names: [names.INFORMATION], words: 'blockEditor.keyTell' },
      { names: [names.EXTENDED_INFORMATION], words: 'blockEditor.keyTellMore' },
      { names: [names.TOGGLE_SCREENREADER], words: 'blockEditor.keyReader' },
      { names: ['list_shortcuts'], words: 'blockEditor.keyHelp' },
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
