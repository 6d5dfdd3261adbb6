import { computed, effect, type ReadonlySignal, signal, untracked } from '@preact/signals-core';
import type { Mend } from '../../blocks/conflicts.ts';
import type { Level } from '../../blocks/entry.ts';
import { emptyKit, type Kit } from '../../blocks/kit.ts';
import { type Board, type BoardId, boardById } from '../boards/index.ts';
import { mendWords } from '../kit-view/mend-words.ts';
import type { Problem } from '../locale/problem.ts';
import {
  type HoldState,
  holdProject,
  openAutosave,
  type Project,
  type ProjectStore,
  type SaveState,
} from '../project/index.ts';
import { type BlockLines, blockAtLine, linesOfBlock } from '../sketch/index.ts';
import { faultsOf } from './workshop/block-marks.ts';
import { type BoardSerial, openBoardSerial } from './workshop/board-serial.ts';
import { type Conflicts, mended, openConflicts } from './workshop/conflicts.ts';
import { type Conversion, openConversion } from './workshop/conversion.ts';
import { type Libraries, openLibraries } from './workshop/libraries.ts';
import { diagnosticWords, firstMistake, type LineOfState, lineOfState } from './workshop/line-of-state.ts';
import { openProgram, type Program } from './workshop/program.ts';
import type { Rooms } from './workshop/rooms.ts';
import { type TextVerbs, textVerbs } from './workshop/text-verbs.ts';
import { openTrial, type Trial } from './workshop/trial.ts';
import { openUploads, type Uploads } from './workshop/uploads.ts';

/**
 * One open project and all that follows from it: project → sketch → firmware or mistakes → simulation and
 * upload. The one place that joins the rooms; views read its signals and call its verbs.
 */
export interface Workshop extends TextVerbs {
  readonly project: ReadonlySignal<Project>;
  readonly board: ReadonlySignal<Board>;
  readonly program: Program;
  readonly trial: Trial;
  readonly uploads: Uploads;
  readonly boardSerial: BoardSerial;
  readonly conflicts: Conflicts;
  readonly libraries: Libraries;
  readonly conversion: Conversion;
  readonly hold: ReadonlySignal<HoldState>;
  readonly save: ReadonlySignal<SaveState>;
  /** Why the project lasts only as long as the tab, where it does. */
  readonly storage: Problem | undefined;
  /** Whether the program can be changed here: not while another tab holds it. */
  readonly editable: ReadonlySignal<boolean>;
  /** The chosen block, and the lines it made. */
  readonly chosen: ReadonlySignal<string | undefined>;
  readonly markedLines: ReadonlySignal<readonly BlockLines[]>;
  /** The parts on the table: those chosen and those that the program asks for; empty for C++. */
  readonly kit: ReadonlySignal<Kit>;
  /** Blocks with mistakes, and the words of each. */
  readonly faults: ReadonlySignal<ReadonlyMap<string, string>>;
  /** Blocks that cannot work on the board: why, and the words of the button that mends it. */
  readonly warnings: ReadonlySignal<ReadonlyMap<string, { readonly text: string; readonly mend?: string }>>;
  readonly line: ReadonlySignal<LineOfState>;

  rename(name: string): void;
  chooseBoard(board: BoardId): void;
  changeWorkspace(workspace: Readonly<Record<string, unknown>>): void;
  /** Parts added, moved to other pins, renamed or taken off the table. */
  changeKit(kit: Kit): void;
  chooseLevel(level: Level): void;
  /** Keeps these types of blocks of the toolbox, undefined: all; returns how to go back. */
  allowBlocks(allowed: readonly string[] | undefined): () => void;
  /** Moves a part or a block to another pin; returns how to move it back. */
  mend(mend: Mend): () => void;
  changePicture(picture: string): void;
  chooseBlock(block: string | undefined): void;
  /** Marks the block that a line of the sketch came from. */
  chooseLine(line: number): void;
  /** Marks the block of the first mistake; returns where the mistake is. */
  showMistake(): { readonly file?: string | undefined; readonly line: number } | undefined;
  /** Writes at once what is not saved yet. */
  flush(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Opens a stored project.
 * @throws Problem `project-missing`, `project-newer`, `project-broken` or a storage problem
 */
export async function openWorkshop(id: string, store: ProjectStore, rooms: Rooms): Promise<Workshop> {
  const hold = holdProject(id);
  try {
    return makeWorkshop(await store.read(id), hold, store, rooms);
  } catch (problem) {
    hold.release();
    throw problem;
  }
}

function makeWorkshop(
  opened: Project,
  hold: ReturnType<typeof holdProject>,
  store: ProjectStore,
  rooms: Rooms,
): Workshop {
  const project = signal(opened);
  const board = computed(() => boardById(project.value.board));
  const editable = computed(() => hold.state.value === 'mine');
  const autosave = openAutosave((changed) => store.write(changed));
  const program = openProgram(project, rooms);
  const trial = openTrial(program, rooms);
  const uploads = openUploads({
    board,
    compile: program.compile,
    rooms,
    portFree: () => boardSerial.settled(),
  });
  const boardSerial = openBoardSerial({ uploads, sketch: program.sketch, rooms });
  const chosen = signal<string | undefined>(undefined);
  const map = computed(() => program.sketch.value?.map ?? []);

  const markedLines = computed(() =>
    chosen.value === undefined ? [] : linesOfBlock(map.value, chosen.value),
  );
  const faults = computed(() => {
    const compile = program.compile.value;
    return faultsOf(map.value, compile.state === 'mistakes' ? compile.diagnostics : [], diagnosticWords);
  });
  const conflicts = openConflicts(program.sketch);
  const warnings = computed(
    () =>
      new Map(
        Array.from(conflicts.byBlock.value, ([block, { words, mend }]) => [
          block,
          { text: words, ...(mend && { mend: mendWords(mend) }) },
        ]),
      ),
  );
  const kit = computed(() => {
    const { value } = project;
    if (value.kind !== 'blocks') return emptyKit;
    return editable.value ? value.kit : (program.sketch.value?.kit ?? value.kit);
  });
  const libraries = openLibraries({
    libraries: () => project.peek().libraries,
    change: (changed) => change({ ...project.peek(), libraries: changed }),
    rooms,
  });
  const conversion = openConversion({ project, rooms });
  const line = computed(() =>
    lineOfState({
      hold: hold.state.value,
      save: autosave.state.value,
      storage: store.problem,
      upload: uploads.state.value,
      compile: program.compile.value,
      conflict: conflicts.list.value[0],
      canMend: project.value.kind === 'text' && editable.value,
    }),
  );

  /** While another tab holds the project, this one shows what that one saves. */
  async function follow(): Promise<void> {
    const stored = await store.read(opened.id).catch(() => undefined);
    if (stored && autosave.state.peek().state === 'saved') project.value = stored;
  }
  const stopWatching = store.watch((id) => {
    if (id === opened.id && hold.state.peek() === 'elsewhere') void follow();
  });
  let before = hold.state.peek();
  const stopHolding = effect(() => {
    const now = hold.state.value;
    if (before === 'elsewhere' && now === 'mine') void follow();
    if (before === 'asking' && now === 'mine') untracked(() => keepKit(program.sketch.value?.kit));
    before = now;
  });

  // The program asked for parts that the table lacks, or let some go: the project keeps what is there now.
  function keepKit(completed: Kit | undefined): void {
    const { value } = project;
    if (!completed || value.kind !== 'blocks' || !editable.value) return;
    if (JSON.stringify(completed) === JSON.stringify(value.kit)) return;
    project.value = { ...value, kit: completed };
    autosave.change(project.value);
  }
  const stopCompleting = effect(() => {
    const completed = program.sketch.value?.kit;
    untracked(() => keepKit(completed));
  });

  function change(next: Project): void {
    if (!editable.peek()) return;
    project.value = { ...next, changed: Date.now() };
    autosave.change(project.value);
  }

  return {
    project,
    board,
    program,
    trial,
    uploads,
    boardSerial,
    conflicts,
    libraries,
    conversion,
    kit,
    hold: hold.state,
    save: autosave.state,
    storage: store.problem,
    editable,
    chosen,
    markedLines,
    faults,
    warnings,
    line,
    rename: (name) => change({ ...project.value, name }),
    chooseBoard: (id) => change({ ...project.value, board: id }),
    changeWorkspace(workspace) {
      const { value } = project;
      if (value.kind === 'blocks') change({ ...value, workspace });
    },
    ...textVerbs({ project, change, program, rooms }),
    changeKit(kit) {
      const { value } = project;
      if (value.kind === 'blocks') change({ ...value, kit });
    },
    chooseLevel(level) {
      const { value } = project;
      if (value.kind === 'blocks') change({ ...value, level });
    },
    allowBlocks(allowed) {
      const keep = (types: readonly string[] | undefined) => {
        const { value } = project;
        if (value.kind !== 'blocks') return;
        const { allowed: _, ...whole } = value;
        change(types === undefined ? whole : { ...whole, allowed: types });
      };
      const { value } = project;
      const before = value.kind === 'blocks' ? value.allowed : undefined;
      keep(allowed);
      return () => keep(before);
    },
    mend(mend) {
      const before = project.value;
      if (before.kind !== 'blocks') return () => {};
      change(mended(before, kit.value, mend));
      return () => {
        const { value } = project;
        const { kit: pins, workspace } = before;
        if (value.kind === 'blocks')
          change('part' in mend ? { ...value, kit: pins } : { ...value, workspace });
      };
    },
    changePicture(picture) {
      if (picture === project.value.picture || !editable.peek()) return;
      // How the program looks is no change of the program: its time stays.
      project.value = { ...project.value, picture };
      autosave.change(project.value);
    },
    chooseBlock: (block) => {
      chosen.value = block;
    },
    chooseLine(number) {
      const block = blockAtLine(map.value, number);
      if (block !== undefined) chosen.value = block;
    },
    showMistake() {
      const compile = program.compile.value;
      if (compile.state !== 'mistakes') return undefined;
      const mistake = firstMistake(compile.diagnostics);
      if (mistake?.line !== undefined) chosen.value = blockAtLine(map.value, mistake.line) ?? chosen.value;
      return mistake?.line === undefined ? undefined : { file: mistake.file, line: mistake.line };
    },
    flush: () => autosave.flush(),
    async close() {
      stopWatching();
      stopHolding();
      stopCompleting();
      conversion.leave();
      uploads.close();
      trial.close();
      conflicts.close();
      program.close();
      await boardSerial.close();
      await autosave.flush();
      hold.release();
    },
  };
}
