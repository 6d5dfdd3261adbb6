import type { BlockSvg, ContextMenuRegistry } from 'blockly/core';
import { Blockly } from '../../blocks/index.ts';
import { t, type WordKey } from '../locale/index.ts';
import { keepForOthers } from './backpack-drawer.ts';
import { deedsOf } from './desk-deeds.ts';
import { type NoteIcon, noteType } from './note-icon.ts';
import { canPaste, copy, paste } from './shared-clipboard.ts';

type Scope = ContextMenuRegistry.Scope;
type Item = ContextMenuRegistry.RegistryItem;

const { ScopeType } = Blockly.ContextMenuRegistry;

/** Those of Blockly's own that would only puzzle. */
const unwanted = ['blockInline', 'blockHelp'];

const blockItems: readonly Item[] = [
  {
    id: 'kulibinMend',
    weight: 0,
    scopeType: ScopeType.BLOCK,
    displayText: (scope) => mendOf(scope) ?? '',
    preconditionFn: (scope) => (mendOf(scope) === undefined ? 'hidden' : 'enabled'),
    callback: ({ block }) => block && deedsOf(block.workspace)?.mend(block.id),
  },
  {
    id: 'kulibinCopy',
    weight: 1.1,
    scopeType: ScopeType.BLOCK,
    displayText: () => t('blockEditor.copy'),
    preconditionFn: ({ block }) => (block?.isCopyable() ? 'enabled' : 'hidden'),
    callback: ({ block }) => block && copy(block),
  },
  {
    id: 'kulibinBackpack',
    weight: 1.2,
    scopeType: ScopeType.BLOCK,
    displayText: () => t('blockEditor.backpackPut'),
    preconditionFn: ({ block }) => (block && !block.isInFlyout && !block.isShadow() ? 'enabled' : 'hidden'),
    callback: ({ block }) => block && keepForOthers(block, 'block'),
  },
];

const deskItems: readonly Item[] = [
  {
    id: 'kulibinPaste',
    weight: 0,
    scopeType: ScopeType.WORKSPACE,
    displayText: () => t('blockEditor.paste'),
    preconditionFn: () => (canPaste() ? 'enabled' : 'disabled'),
    callback: ({ workspace }, _opened, _chosen, location) =>
      workspace && paste(workspace, Blockly.utils.svgMath.screenToWsCoordinates(workspace, location)),
  },
  deskItem('kulibinFind', 9, 'blockEditor.find', 'find'),
  deskItem('kulibinKeys', 10, 'design.keys', 'showKeys'),
];

function deskItem(id: string, weight: number, words: WordKey, deed: 'find' | 'showKeys'): Item {
  return {
    id,
    weight,
    scopeType: ScopeType.WORKSPACE,
    displayText: () => t(words),
    preconditionFn: () => 'enabled',
    callback: ({ workspace }) => workspace && deedsOf(workspace)?.[deed](),
  };
}

function mendOf({ block }: Scope): string | undefined {
  const icon = block?.getIcon(noteType) as NoteIcon | undefined;
  return icon?.notes.find(({ mend }) => mend !== undefined)?.mend;
}

/** Blockly counts shadows too: to a pupil “wait 1 s” is one block. */
function wordsOfDelete({ block }: Scope): string {
  const under = new Set(block?.getNextBlock()?.getDescendants(false));
  const gone = block?.getDescendants(false).filter((each) => !each.isShadow() && !under.has(each)) ?? [];
  const words = gone.length > 1 ? Blockly.Msg.DELETE_X_BLOCKS : Blockly.Msg.DELETE_BLOCK;
  return (words ?? '').replace('%1', String(gone.length));
}

let isFilled = false;

/** Adds what Blockly's menus lack and takes what they should not have; a second call does nothing. */
export function fillContextMenus(): void {
  if (isFilled) return;
  isFilled = true;
  const { registry } = Blockly.ContextMenuRegistry;
  for (const id of unwanted) if (registry.getItem(id) !== null) registry.unregister(id);
  if (registry.getItem('commentCreate') === null) Blockly.ContextMenuItems.registerCommentOptions();
  for (const item of [...blockItems, ...deskItems]) registry.register(item);
  const ofDelete = registry.getItem('blockDelete');
  if (ofDelete !== null) Object.assign(ofDelete, { displayText: wordsOfDelete });
  const ofComment = registry.getItem('blockComment');
  if (ofComment !== null && 'callback' in ofComment) {
    const { callback } = ofComment;
    ofComment.callback = (scope, ...how) => {
      callback?.(scope, ...how);
      if (scope.block) void openComment(scope.block);
    };
  }
}

/** Whoever adds a comment writes it next; Blockly would leave it closed. */
async function openComment(block: BlockSvg): Promise<void> {
  const icon = block.getIcon(Blockly.icons.IconType.COMMENT);
  await icon?.setBubbleVisible(true);
  const bubble = icon?.getBubble();
  if (bubble instanceof Blockly.bubbles.TextInputBubble)
    Blockly.getFocusManager().focusNode(bubble.getEditor());
}
