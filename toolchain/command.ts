import { spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/** A program of the build that did not end well. */
export class CommandFailed extends Error {
  override name = 'CommandFailed';
  readonly log: string;

  constructor(command: string, log: string, end: string) {
    super(`${command} ${end}`);
    this.log = log;
  }
}

/** What a builder's own settings must not change. */
const bareEnvironment = () => ({
  PATH: '/usr/bin:/bin:/usr/sbin:/sbin',
  HOME: process.env.HOME ?? '/',
  LC_ALL: 'C',
  ...Object.fromEntries(
    Object.entries(process.env).filter(([name]) => /^(https?|ftp|no|all)_proxy$|^TMPDIR$/i.test(name)),
  ),
});

/**
 * Runs a program with its output going to a log file.
 * @throws CommandFailed when it ends with anything but 0
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  log: string,
  { cwd, env, signal }: { cwd?: string; env?: Record<string, string>; signal?: AbortSignal } = {},
): Promise<void> {
  mkdirSync(dirname(log), { recursive: true });
  const output = openSync(log, 'a');
  writeSync(output, `\n$ ${[command, ...args].join(' ')}\n`);
  try {
    await new Promise<void>((resolve, reject) => {
      // `make` must not go on alone when this process is killed: two at once would spoil each other's files.
      const child = spawn('setpriv', ['--pdeathsig', 'TERM', '--', command, ...args], {
        cwd,
        env: { ...bareEnvironment(), ...env },
        stdio: ['ignore', output, output],
      });
      const stop = () => child.kill('SIGTERM');
      signal?.addEventListener('abort', stop);
      child.once('error', reject);
      child.once('close', (code, killed) => {
        signal?.removeEventListener('abort', stop);
        if (code === 0) resolve();
        else
          reject(new CommandFailed(command, log, killed ? `was ended by ${killed}` : `ended with ${code}`));
      });
    });
  } finally {
    closeSync(output);
  }
}

/** The last lines of a log, for the terminal. */
export const tailOf = (log: string, lines = 15) =>
  readFileSync(log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
