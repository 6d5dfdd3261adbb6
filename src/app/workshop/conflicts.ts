import { computed, effect, type ReadonlySignal, signal } from '@preact/signals-core';
import type { Conflict, Mend } from '../../../blocks/conflicts.ts';
import { emptyKit, type Kit, withChange } from '../../../blocks/kit.ts';
import { language, t } from '../../locale/index.ts';
import type { BlocksProject } from '../../project/index.ts';
import type { BlockSketch } from '../../sketch/index.ts';

/** What cannot work on the board, told in words. */
export interface Conflicts {
  readonly list: ReadonlySignal<readonly ToldConflict[]>;
  /** By block, its first. */
  readonly byBlock: ReadonlySignal<ReadonlyMap<string, ToldConflict>>;
  close(): void;
}

export interface ToldConflict extends Conflict {
  readonly words: string;
}

const none: readonly never[] = [];

/** Tells the conflicts of the newest sketch; the words of parts are fetched with the first conflict. */
export function openConflicts(sketch: ReadonlySignal<BlockSketch | undefined>): Conflicts {
  const naming = signal<typeof import('../../../blocks/conflicts.ts') | undefined>(undefined);
  const found = computed(() => sketch.value?.conflicts ?? none);
  const stop = effect(() => {
    if (found.value.length === 0 || naming.peek()) return;
    void import('../../../blocks/conflicts.ts').then((module) => {
      naming.value = module;
    });
  });
  const list = computed(() => {
    const words = naming.value?.conflictDetails;
    if (!words || found.value.length === 0) return none;
    const kit = sketch.value?.kit ?? emptyKit;
    return found.value.map((conflict) => {
      const details = words(conflict, kit, language.value);
      return { ...conflict, words: t(`conflict.${conflict.code}`, details) };
    });
  });
  const byBlock = computed(() => {
    const told = new Map<string, ToldConflict>();
    for (const conflict of list.value) if (!told.has(conflict.block)) told.set(conflict.block, conflict);
    return told;
  });
  return { list, byBlock, close: stop };
}

/** The project with a part's leg or a block's field on another pin, or a part on other terminals of its shield. */
export function mended(project: BlocksProject, kit: Kit, mend: Mend): BlocksProject {
  if ('part' in mend) {
    const moved = withChange(kit, mend.part, (part) =>
      'leg' in mend
        ? { ...part, pins: { ...part.pins, [mend.leg]: mend.pin } }
        : { ...part, settings: { ...part.settings, [mend.setting]: mend.value } },
    );
    return { ...project, kit: moved };
  }
  const workspace = structuredClone(project.workspace);
  const block = blockOf(workspace, mend.block);
  if (block) block.fields = { ...(block.fields as object | undefined), [mend.gap]: mend.pin };
  return { ...project, workspace };
}

/** The block with an id in a saved workspace, wherever it hangs. */
function blockOf(workspace: object, id: string): Record<string, unknown> | undefined {
  const waiting: unknown[] = [workspace];
  while (waiting.length > 0) {
    const value = waiting.pop();
    if (typeof value !== 'object' || value === null) continue;
    const json = value as Record<string, unknown>;
    if (json.id === id && typeof json.type === 'string' && !('name' in json)) return json;
    waiting.push(...Object.values(json));
  }
  return undefined;
}
