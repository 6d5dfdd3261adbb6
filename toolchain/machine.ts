import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import { CommandFailed, tailOf } from './command.ts';
import type { Folders } from './folders.ts';
import { ToolchainProblem } from './problem.ts';
import { packages } from './programs/packages.ts';
import type { StepWork } from './step.ts';

const otherwise =
  'Make the toolchain elsewhere with `npm run toolchain -- pack` and give its archive here as KULIBIN_TOOLCHAIN=<file or URL>.';

/** Bytes that the build needs at its largest, and what the packages take when installed. */
const buildSize = 1.4e9;
const packagesSize = 1.6e9;

/** @throws ToolchainProblem `wrong-machine` or `disk-full`, before anything is begun */
export function checkMachine(folders: Folders): void {
  const problem = unfitness(folders.cache);
  if (problem) throw new ToolchainProblem('wrong-machine', problem);
  const isProgramsDone = existsSync(join(folders.programs, 'stamps/keep.done'));
  const needed = (isProgramsDone ? 0.1e9 : buildSize) + (missingPackages().length > 0 ? packagesSize : 0);
  mkdirSync(folders.cache, { recursive: true });
  const disk = statfsSync(folders.cache);
  const free = disk.bavail * disk.bsize;
  if (free < needed) {
    throw new ToolchainProblem(
      'disk-full',
      `The disk of ${folders.cache} has ${gigabytes(free)} free and the build needs about ${gigabytes(needed)}: make room, or move the cache with KULIBIN_CACHE=<folder>.`,
    );
  }
}

const gigabytes = (bytes: number) => `${(bytes / 1e9).toFixed(1)} GB`;

/** Why the recipe cannot run here, if it cannot. */
function unfitness(cache: string): string | undefined {
  if (process.platform !== 'linux')
    return `The toolchain's recipe runs on Debian only, not on ${process.platform}. ${otherwise}`;
  if (!['x64', 'arm64'].includes(process.arch)) {
    return `The toolchain's recipe runs on x86_64 and arm64 only, not on ${process.arch}. ${otherwise}`;
  }
  if (!isDebian())
    return `The toolchain's recipe needs Debian 12 or newer, or an Ubuntu with the same packages. ${otherwise}`;
  if (/[\s'"]/.test(cache))
    return `The cache's path "${cache}" has spaces or quotes in it, which the build cannot bear: set KULIBIN_CACHE=<folder>.`;
  return undefined;
}

function isDebian(): boolean {
  if (!existsSync('/usr/bin/apt-get') || !existsSync('/etc/os-release')) return false;
  const release = Object.fromEntries(
    readFileSync('/etc/os-release', 'utf8')
      .split('\n')
      .map((line) => line.split('=').map((part) => part.replaceAll('"', ''))),
  ) as Record<string, string | undefined>;
  // Testing has no number.
  if (release.ID === 'debian') return release.VERSION_ID === undefined || Number(release.VERSION_ID) >= 12;
  return `${release.ID} ${release.ID_LIKE}`.includes('ubuntu') || release.ID_LIKE === 'debian';
}

export function missingPackages(): string[] {
  // biome-ignore lint/suspicious/noTemplateCurlyInString: dpkg-query's own placeholders
  const answer = spawnSync('dpkg-query', ['-W', '-f', '${db:Status-Status} ${Package}\n', ...packages], {
    encoding: 'utf8',
  });
  const installed = new Set(
    answer.stdout
      .split('\n')
      .filter((line) => line.startsWith('installed '))
      .map((line) => line.slice('installed '.length)),
  );
  return packages.filter((name) => !installed.has(name));
}

export const packagesStep: StepWork = {
  name: 'packages',
  title: 'installing Debian packages',
  keptWith: 'programs',
  needs: [],
  everyTime: true,
  async run({ run, folders }) {
    const missing = missingPackages();
    if (missing.length === 0) return;
    const install = ['install', '-y', '--no-install-recommends', ...missing];
    if (process.getuid?.() !== 0) {
      throw new ToolchainProblem(
        'packages-missing',
        `Debian packages are missing: run \`sudo apt-get install --no-install-recommends ${missing.join(' ')}\` and start again.`,
      );
    }
    const quietly = { env: { DEBIAN_FRONTEND: 'noninteractive' } };
    const apt = (...args: string[]) =>
      run('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=600', ...args], quietly);
    try {
      await apt('update');
      await apt(...install);
    } catch (cause) {
      throw whyNotInstalled(cause, missing, folders);
    }
  },
};

function whyNotInstalled(cause: unknown, missing: readonly string[], folders: Folders): unknown {
  if (!(cause instanceof CommandFailed)) return cause;
  const log = tailOf(cause.log, 60);
  const unknown = [...log.matchAll(/Unable to locate package (\S+)|Package '?(\S+?)'? has no installation/g)];
  if (unknown.length > 0) {
    const names = unknown.map((match) => match[1] ?? match[2]).join(', ');
    return new ToolchainProblem('wrong-machine', `This system has no package ${names}. ${otherwise}`, cause);
  }
  if (
    /Temporary failure resolving|Could not resolve|Failed to fetch|Unable to connect|Could not connect/.test(
      log,
    )
  ) {
    return new ToolchainProblem(
      'no-network',
      `The Debian packages ${missing.join(', ')} could not be downloaded: check the network, then start again.`,
      cause,
    );
  }
  return new ToolchainProblem(
    'packages-missing',
    `The Debian packages ${missing.join(', ')} could not be installed: see ${folders.logs}/packages.log.`,
    cause,
  );
}
