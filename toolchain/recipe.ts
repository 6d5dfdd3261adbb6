import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folders } from './folders.ts';
import { makeToolchain } from './make.ts';
import type { Manifest } from './manifest.ts';
import { packToolchain } from './pack.ts';
import { ToolchainProblem } from './problem.ts';
import { progressLine, progressPrinter } from './progress-line.ts';
import { readStatus } from './status.ts';
import { steps } from './steps.ts';

const usage = `Usage: npm run toolchain -- [build | pack | status | where]
  build   makes the toolchain, unless this machine has it (the default)
  pack    makes it, and writes it as one archive into this folder
  status  tells how far it is
  where   prints its folder`;

async function build(): Promise<void> {
  const stop = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => stop.abort());
  const printer = progressPrinter(process.stderr);
  const began = Date.now();
  try {
    await makeToolchain(stop.signal, printer.show);
  } finally {
    printer.end();
  }
  report(Math.round((Date.now() - began) / 1000));
}

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;

function report(seconds: number) {
  const { out } = folders();
  const { programs, sysroot, boards } = JSON.parse(
    readFileSync(join(out, 'manifest.json'), 'utf8'),
  ) as Manifest;
  const uno = [programs.cc1plus, programs.as, programs.ld, sysroot, boards.uno?.files];
  const download = uno.reduce((sum, file) => sum + (file?.packed ?? 0), 0);
  console.log(
    `The toolchain is in ${out} (${seconds} s). To compile for the Uno a page downloads ${kilobytes(download)}.`,
  );
}

/** What each step took, as far as its stamp is still there. */
function stepTimes(): string[] {
  const stamps = join(folders().programs, 'stamps');
  let names: string[] = [];
  try {
    names = readdirSync(stamps);
  } catch {
    return [];
  }
  return steps
    .filter((step) => names.includes(`${step.name}.done`))
    .map((step) => `${readFileSync(join(stamps, `${step.name}.done`), 'utf8').padStart(8)} s  ${step.title}`);
}

function status() {
  const now = readStatus();
  if (now.state === 'building') console.log(progressLine(now));
  else if (now.state === 'ready') console.log(['ready', ...stepTimes()].join('\n'));
  else console.log([now.state, now.sentence].filter(Boolean).join(': '));
}

async function run(command: string): Promise<void> {
  switch (command) {
    case 'build':
      return build();
    case 'pack': {
      await build();
      const { path, bytes, sha256 } = packToolchain(process.cwd());
      console.log(`${path} (${kilobytes(bytes)})\nSHA-256 ${sha256}`);
      return;
    }
    case 'status':
      return status();
    case 'where':
      console.log(folders().out);
      return;
    default:
      console.error(usage);
      process.exitCode = 2;
  }
}

try {
  await run(process.argv[2] ?? 'build');
} catch (error) {
  if (!(error instanceof ToolchainProblem)) throw error;
  console.error(error.message);
  process.exitCode = error.code === 'interrupted' ? 130 : 1;
}
