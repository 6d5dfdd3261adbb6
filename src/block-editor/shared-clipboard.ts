import type { ICopyData, ShortcutRegistry, WorkspaceSvg } from 'blockly/core';
import * as v from 'valibot';
import { Blockly } from '../../blocks/index.ts';
import { keep, kept } from '../browser/index.ts';

type Shortcut = ShortcutRegistry.KeyboardShortcut;

/** One clipboard for every project and tab of this browser. */
const key = 'kulibin.clipboard';

const copiedSchema = v.looseObject({
  paster: v.picklist(['block', 'workspace-comment']),
  blockState: v.optional(v.looseObject({ type: v.string() })),
  typeCounts: v.optional(v.record(v.string(), v.number())),
});

let isShared = false;

/** Lets Blockly's own copy, cut and paste reach other projects and tabs; a second call does nothing. */
export function shareClipboard(): void {
  if (isShared) return;
  isShared = true;
  const { registry } = Blockly.ShortcutRegistry;
  const { names } = Blockly.ShortcutItems;
  const shortcuts = registry.getRegistry();
  const replace = (name: string, by: (own: Shortcut) => Shortcut): void => {
    const own = shortcuts[name];
    if (own === undefined) return;
    registry.unregister(name);
    registry.register(by(own));
  };
  replace(names.COPY, keeping);
  replace(names.CUT, keeping);
  replace(names.PASTE, fromAnywhere);
}

/** What is copied is kept for other programs too. */
function keeping(own: Shortcut): Shortcut {
  return {
    ...own,
    callback: (...given) => {
      const isDone = own.callback?.(...given) ?? false;
      if (isDone) keepCopied();
      return isDone;
    },
  };
}

/** What is pasted is what was copied last, in whatever program. */
function fromAnywhere(own: Shortcut): Shortcut {
  return {
    ...own,
    preconditionFn: (workspace, scope) => {
      takeCopied(workspace);
      return own.preconditionFn?.(workspace, scope) ?? true;
    },
  };
}

/** Copies a block or comment as the keys do. */
export function copy(what: Parameters<typeof Blockly.clipboard.copy>[0]): void {
  Blockly.clipboard.copy(what);
  keepCopied();
}

/** Something is there to be pasted. */
export function canPaste(): boolean {
  return copied() !== undefined;
}

/** Pastes at a place of the workspace, or where Blockly finds best. */
export function paste(workspace: WorkspaceSvg, at?: InstanceType<typeof Blockly.utils.Coordinate>): void {
  const data = copied();
  if (data !== undefined) Blockly.clipboard.paste(data, workspace, at);
}

function keepCopied(): void {
  const data = Blockly.clipboard.getLastCopiedData();
  if (data !== null) keep(key, JSON.stringify(data));
}

/** Hands Blockly what was copied last, wherever it was. */
function takeCopied(workspace: WorkspaceSvg): void {
  const data = copied();
  if (data === undefined) return;
  Blockly.clipboard.setLastCopiedData(data);
  Blockly.clipboard.setLastCopiedWorkspace(workspace.targetWorkspace ?? workspace);
}

function copied(): ICopyData | undefined {
  const text = kept(key);
  if (text === null) return Blockly.clipboard.getLastCopiedData() ?? undefined;
  try {
    const { success, output } = v.safeParse(copiedSchema, JSON.parse(text));
    if (!success) return undefined;
    const types = Object.keys(output.typeCounts ?? {});
    return types.every((type) => Blockly.Blocks[type] !== undefined) ? (output as ICopyData) : undefined;
  } catch {
    // Not even JSON: someone else wrote it.
    return undefined;
  }
}
