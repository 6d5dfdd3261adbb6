import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What the tests need beyond npm: oracles that nobody here wrote, and a real browser. */
export const testPackages: Readonly<Record<string, string>> = {
  chromium: '/usr/bin/chromium',
  avrdude: '/usr/bin/avrdude',
  'arduino-builder': '/usr/bin/arduino-builder',
  'gcc-avr': '/usr/bin/avr-gcc',
  'binutils-avr': '/usr/bin/avr-ld',
  'avr-libc': '/usr/lib/avr/include/avr/io.h',
  'arduino-core-avr': '/usr/share/arduino/hardware/arduino/avr/boards.txt',
};

/**
 * Installs Debian packages that are missing.
 * @throws Error with the command to type when this user may not install
 */
export function installDebianPackages(packages: Readonly<Record<string, string>>): void {
  const missing = Object.keys(packages).filter((name) => !existsSync(packages[name] ?? ''));
  if (missing.length === 0) return;
  const install = ['install', '-y', '--no-install-recommends', ...missing];
  if (process.getuid?.() !== 0)
    throw new Error(`Packages are missing. Type: sudo apt-get ${install.join(' ')}`);
  console.log(`Installing ${missing.join(', ')}…`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (args: readonly string[]) =>
    spawnSync('apt-get', ['-qq', ...args], { stdio: ['ignore', 'ignore', 'inherit'], env: environment });
  apt(['update']);
  if (apt(install).status !== 0)
    throw new Error(`apt-get could not install ${missing.join(', ')}: see above.`);
}
