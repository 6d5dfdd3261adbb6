import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const libraries = '/usr/share/arduino/hardware/arduino/avr/libraries';

/**
 * The folders with Arduino's official examples: those of the IDE, out of Debian's package `arduino` (unpacked into the
 * cache, not installed: it wants a Java), and those of the libraries in `arduino-core-avr`.
 */
export function officialExamples(): string[] {
  const unpacked = join(cacheFolder(), 'arduino-examples');
  if (!existsSync(unpacked)) unpack('arduino', unpacked);
  return [join(unpacked, 'usr/share/doc/arduino/examples'), libraries];
}

function cacheFolder(): string {
  const base =
    process.env.KULIBIN_CACHE ?? join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'kulibin');
  mkdirSync(base, { recursive: true });
  return base;
}

function unpack(name: string, folder: string): void {
  const half = `${folder}.${process.pid}.half`;
  mkdirSync(half, { recursive: true });
  execFileSync('apt-get', ['-qq', 'download', name], { cwd: half, stdio: ['ignore', 'ignore', 'ignore'] });
  const archive = readdirSync(half).find((file) => file.endsWith('.deb'));
  if (archive === undefined) throw new Error(`apt-get did not download ${name}`);
  execFileSync('dpkg', ['-x', join(half, archive), half]);
  rmSync(join(half, archive));
  renameSync(half, folder);
}
