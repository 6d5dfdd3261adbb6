import { Blockly } from '../../blocks/index.ts';
import { deedsOf } from './desk-deeds.ts';
import { searchField } from './search/search-drawer.ts';

const { KeyCodes } = Blockly.utils;

let areAdded = false;

/**
 * Blockly's own keys for building without a mouse, its jumps and scrolling, and ours: `/` for the search in the
 * toolbox, Ctrl+F for the search in the program, F1 or `?` for the sheet of keys. A second call does nothing.
 */
export function addKeys(): void {
  if (areAdded) return;
  areAdded = true;
  const { registry } = Blockly.ShortcutRegistry;
  Blockly.ShortcutItems.registerNavigationShortcuts();
  const withKey = (key: number, ...held: number[]) => registry.createSerializedKey(key, held);
  registry.register({
    name: 'kulibin_search',
    keyCodes: [withKey(KeyCodes.SLASH)],
    preconditionFn: (workspace) => !workspace.isDragging(),
    callback: (workspace, event) => {
      const shelf = (workspace.targetWorkspace ?? workspace).getToolbox();
      const drawer = shelf?.getToolboxItems().find((item) => item.getId() === searchField);
      if (!(drawer instanceof Blockly.ToolboxCategory)) return false;
      event.preventDefault();
      Blockly.getFocusManager().focusNode(drawer);
      return true;
    },
  });
  registry.register({
    name: 'kulibin_find',
    keyCodes: [withKey(KeyCodes.F, KeyCodes.CTRL_CMD)],
    preconditionFn: (workspace) => !workspace.isDragging(),
    callback: (workspace, event) => {
      event.preventDefault();
      deedsOf(workspace)?.find();
      return true;
    },
  });
  registry.register({
    // Blockly's hints name the key of this one.
    name: 'list_shortcuts',
    keyCodes: [withKey(KeyCodes.F1), withKey(KeyCodes.SLASH, KeyCodes.SHIFT)],
    preconditionFn: (workspace) => !workspace.isDragging(),
    callback: (workspace, event) => {
      event.preventDefault();
      deedsOf(workspace)?.showKeys();
      return true;
    },
  });
}
