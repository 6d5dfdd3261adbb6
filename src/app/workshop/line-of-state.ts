import type { Diagnostic, ToolchainState } from '../../compiler/index.ts';
import type { MemoryUse } from '../../firmware/index.ts';
import { mendWords } from '../../kit-view/mend-words.ts';
import { t } from '../../locale/index.ts';
import { Problem } from '../../locale/problem.ts';
import { hasProblemWords, problemWords } from '../../locale/problem-words.ts';
import type { HoldState, SaveState } from '../../project/index.ts';
import type { ToldConflict } from './conflicts.ts';
import type { CompileState } from './program.ts';
import type { UploadState } from './uploads.ts';

export type Tone = 'calm' | 'busy' | 'good' | 'warn' | 'bad';

/** What the button of the line of state does. */
export type Mend =
  | 'copy-project'
  | 'save-file'
  | 'save-again'
  | 'compile-again'
  | 'show-mistake'
  | 'mend-mistake'
  | 'add-library'
  | 'mend-conflict'
  | 'upload-again'
  | 'choose-port'
  | 'save-hex'
  | 'stop-upload';

/** The app's voice: one short sentence on what is true now, and the button that mends it. */
export interface LineOfState {
  readonly tone: Tone;
  readonly words: string;
  /** What to do next, where `words` alone does not say it. */
  readonly next?: string | undefined;
  /** From 0 to 1; undefined when there is nothing to measure. */
  readonly done?: number | undefined;
  readonly memory?: { readonly flash: MemoryUse; readonly ram: MemoryUse } | undefined;
  readonly mend?: Mend | undefined;
  /** What its button says, where that depends on what is mended. */
  readonly mendWords?: string | undefined;
  /** Whether the line can be closed by its reader. */
  readonly closable?: boolean;
}

export interface StatesOfAll {
  readonly hold: HoldState;
  readonly save: SaveState;
  /** Why projects last only as long as the tab, where they do. */
  readonly storage: Problem | undefined;
  readonly upload: UploadState;
  readonly compile: CompileState;
  /** The pupil's own text stands open, so that a mistake in it can be mended at a press. */
  readonly canMend: boolean;
  /** The first thing that cannot work on the board. */
  readonly conflict?: ToldConflict | undefined;
}

/** What matters most comes first: work that could be lost, then the board, then the program. */
export function lineOfState(states: StatesOfAll): LineOfState {
  const { hold, save, storage, upload, compile, conflict, canMend } = states;
  if (hold === 'elsewhere') return { tone: 'warn', words: t('app.heldElsewhere'), mend: 'copy-project' };
  if (save.state === 'failed') {
    const full = save.problem.code === 'storage-full' || save.problem.code === 'storage-failed';
    return ofProblem(save.problem, full ? 'save-file' : 'save-again');
  }
  return ofUpload(upload) ?? ofCompile(compile, storage, conflict, canMend);
}

function ofUpload(upload: UploadState): LineOfState | undefined {
  switch (upload.state) {
    case 'idle':
    case 'cable':
      return undefined;
    case 'choosing':
      return { tone: 'busy', words: t('app.choosingPort') };
    case 'waiting':
      return { tone: 'busy', words: t('app.waitingFirmware'), mend: 'stop-upload' };
    case 'uploading': {
      const { phase, done, total } = upload.progress;
      const share = total === 0 ? 0 : done / total;
      const percent = Math.round(share * 100);
      if (phase === 'connecting') return { tone: 'busy', words: t('upload.connecting') };
      return phase === 'writing'
        ? { tone: 'busy', words: t('upload.writing', { percent }), done: share }
        : { tone: 'busy', words: t('upload.checking', { percent }), done: share };
    }
    case 'done':
      return { tone: 'good', words: t('upload.done') };
    case 'failed':
      return { ...ofProblem(upload.problem, mendOfUpload(upload.problem.code)), closable: true };
  }
}

/** The button that helps after an upload's problem. */
function mendOfUpload(code: string): Mend | undefined {
  switch (code) {
    case 'upload-unsupported':
    case 'serial-unsupported':
    case 'serial-forbidden':
      return 'save-hex';
    case 'port-lost':
    case 'wrong-board':
      return 'choose-port';
    case 'program-too-big':
    case 'firmware-other-board':
      return undefined;
    default:
      return 'upload-again';
  }
}

function ofCompile(
  compile: CompileState,
  storage: Problem | undefined,
  conflict: ToldConflict | undefined,
  canMend: boolean,
): LineOfState {
  switch (compile.state) {
    case 'waiting-toolchain':
      return ofToolchain(compile.toolchain);
    case 'compiling':
      return { tone: 'busy', words: t('app.compiling') };
    case 'failed':
      return ofProblem(compile.problem, 'compile-again');
    case 'mistakes': {
      const mistake = firstMistake(compile.diagnostics);
      if (!mistake) return { tone: 'bad', words: t('app.mistakes') };
      const shown = mistake.line === undefined ? undefined : 'show-mistake';
      const own = canMend && mistake.fix ? 'mend-mistake' : shown;
      const mend = missingHeader(mistake) === undefined ? own : 'add-library';
      const { problem } = mistake;
      const next = problem && hasProblemWords(problem) ? problemWords(problem).next : undefined;
      return { tone: 'bad', words: mistakeWords(mistake), ...(next && { next }), mend };
    }
    case 'ready': {
      const { flash, ram } = compile.firmware;
      const memory = { flash, ram };
      if (storage) return { ...ofProblem(storage, 'save-file'), tone: 'warn', memory };
      if (conflict) {
        const { words, mend } = conflict;
        const button = mend && ({ mend: 'mend-conflict', mendWords: mendWords(mend) } as const);
        return { tone: 'warn', words, memory, ...button };
      }
      return { tone: 'good', words: t('app.ready'), memory };
    }
  }
}

function ofToolchain(toolchain: ToolchainState): LineOfState {
  switch (toolchain.state) {
    case 'absent':
      return { tone: 'busy', words: t('app.toolchainAbsent') };
    case 'building': {
      const { stepNumber, steps, left } = toolchain;
      const details = { step: stepNumber, steps, count: Math.max(1, Math.ceil(left / 60)) };
      return {
        tone: 'busy',
        words: t('app.toolchainBuilding', details),
        done: steps ? stepNumber / steps : undefined,
      };
    }
    case 'downloading': {
      const { done, total } = toolchain;
      const megabytes = (bytes: number) => (bytes / 1_000_000).toFixed(1);
      return {
        tone: 'busy',
        words: t('app.toolchainDownloading', { done: megabytes(done), total: megabytes(total) }),
        done: total === 0 ? undefined : done / total,
      };
    }
    case 'starting':
    case 'ready':
      return { tone: 'busy', words: t('app.toolchainStarting') };
    case 'failed':
      return ofProblem(new Problem(toolchain.code), 'compile-again');
  }
}

function ofProblem(problem: Problem, mend: Mend | undefined): LineOfState {
  return { tone: 'bad', ...problemWords(problem), mend };
}

export function firstMistake(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  return diagnostics.find((diagnostic) => diagnostic.severity === 'error');
}

/** The header that a program includes and no library here has. */
export function missingHeaderOf(compile: CompileState): string | undefined {
  const mistake = compile.state === 'mistakes' ? firstMistake(compile.diagnostics) : undefined;
  return mistake && missingHeader(mistake);
}

function missingHeader({ text, problem }: Diagnostic): string | undefined {
  if (problem) return problem.code === 'mistake-library-missing' ? String(problem.details.header) : undefined;
  return /^(\S[^:]*\.(?:h|hh|hpp)): No such file or directory$/.exec(text)?.[1];
}

/** What a diagnostic says, without its place. */
export function diagnosticWords(diagnostic: Diagnostic): string {
  const header = diagnostic.problem ? undefined : missingHeader(diagnostic);
  if (header !== undefined) return t('app.libraryMissing', { header });
  const { problem, text } = diagnostic;
  return problem && (hasProblemWords(problem) || text === '') ? problemWords(problem).words : text;
}

function mistakeWords(diagnostic: Diagnostic): string {
  const text = diagnosticWords(diagnostic);
  // Another sentence follows an explanation.
  const ended = diagnostic.problem && !/[.!?…]$/.test(text) ? `${text}.` : text;
  return diagnostic.line === undefined ? ended : t('app.mistakeAt', { line: diagnostic.line, text: ended });
}
