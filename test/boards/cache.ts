import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** Debian's tree of Arduino's files. */
export const arduinoFiles = '/usr/share/arduino/hardware/arduino/avr';

const packages = 'arduino-core-avr gcc-avr avr-libc binutils-avr';

export interface NativeBuild {
  readonly name: string;
  readonly source: string;
  readonly flags: readonly string[];
}

/**
 * Intel HEX that the native avr-gcc makes of a C file; kept by the hash of everything it is made from under
 * `KULIBIN_CACHE` (by default `~/.cache/kulibin`), in `boards/`.
 * @throws Error naming the Debian packages when one is missing
 */
export function nativeHex({ name, source, flags }: NativeBuild): string {
  const recipe = createHash('sha256');
  recipe
    .update(readDebianFile(source))
    .update(flags.join('\n'))
    .update(run('avr-gcc', ['--version']));
  const folder = join(process.env.KULIBIN_CACHE || join(homedir(), '.cache/kulibin'), 'boards');
  const kept = join(folder, `${name}-${recipe.digest('hex').slice(0, 16)}.hex`);
  if (!existsSync(kept)) {
    mkdirSync(folder, { recursive: true });
    // Test files run side by side: each builds aside, the last to finish wins with the same bytes.
    const aside = mkdtempSync(join(folder, 'building-'));
    const elf = join(aside, 'out.elf');
    const hex = join(aside, 'out.hex');
    run('avr-gcc', [...flags, '-o', elf, source]);
    run('avr-objcopy', ['-j', '.text', '-j', '.data', '-j', '.version', '-O', 'ihex', elf, hex]);
    renameSync(hex, kept);
    rmSync(aside, { recursive: true });
  }
  return readFileSync(kept, 'utf8');
}

/** @throws Error naming the Debian packages when the file is missing */
export function readDebianFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    throw missing(cause);
  }
}

function run(command: string, args: readonly string[]): string {
  try {
    return execFileSync(command, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (cause) {
    if (cause instanceof Error && 'code' in cause && cause.code === 'ENOENT') throw missing(cause);
    throw cause;
  }
}

function missing(cause: unknown): Error {
  return new Error(`Emulated boards need Debian's packages: apt-get install ${packages}`, { cause });
}
