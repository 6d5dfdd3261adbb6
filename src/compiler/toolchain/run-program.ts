import {
  ConsoleStdout,
  type Directory,
  File,
  OpenFile,
  PreopenDirectory,
  WASI,
} from '@bjorn3/browser_wasi_shim';

/** How a run ended. A trap (a crash inside the program) counts as exit code 134, as abort() does. */
export interface ProgramRun {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a WASI program's `main` once over folders in memory.
 *
 * Each run has an instance, and so a memory, of its own: a compiler never gives its memory back.
 */
export async function runProgram(
  program: WebAssembly.Module,
  args: readonly string[],
  root: Directory,
): Promise<ProgramRun> {
  const stdout = textSink();
  const stderr = textSink();
  const wasi = new WASI(
    [...args],
    ['PATH=/', 'TMPDIR=/out'],
    [new OpenFile(new File([])), stdout.fd, stderr.fd, new PreopenDirectory('/', root.contents)],
    { debug: false },
  );
  // The shim (0.4.2) makes room for an argument's letters and writes its bytes: a Russian name would overrun it.
  wasi.wasiImport.args_sizes_get = (count: number, size: number) => {
    const memory = new DataView(wasi.inst.exports.memory.buffer);
    memory.setUint32(count, args.length, true);
    memory.setUint32(size, new TextEncoder().encode(args.join('\0')).length + 1, true);
    return 0;
  };
  const instance = await WebAssembly.instantiate(program, { wasi_snapshot_preview1: wasi.wasiImport });
  let exitCode: number;
  try {
    // The shim asks for exports that every WASI command has; TypeScript cannot know that this module is one.
    exitCode = wasi.start(instance as Parameters<WASI['start']>[0]);
  } catch (trap) {
    stderr.add(
      `\n${args[0]}: internal compiler error: ${trap instanceof Error ? trap.message : String(trap)}\n`,
    );
    exitCode = 134;
  }
  return { exitCode, stdout: stdout.text(), stderr: stderr.text() };
}

function textSink(): { fd: ConsoleStdout; text(): string; add(more: string): void } {
  const decoder = new TextDecoder();
  let text = '';
  return {
    fd: new ConsoleStdout((bytes) => {
      text += decoder.decode(bytes, { stream: true });
    }),
    text: () => text,
    add: (more) => {
      text += more;
    },
  };
}
