/**
 * Brings npm packages to what package-lock.json says, before anything else can run. Plain JavaScript that old Nodes
 * understand: the newer Node that all the rest runs on comes with these packages.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = resolve(fileURLToPath(import.meta.url), '..', '..');
const marker = join(root, 'node_modules', '.kulibin-lock');

/** Installs what is missing and returns the path of the Node to go on with. */
export function installPackages() {
  const lock = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (!existsSync(marker) || readFileSync(marker, 'utf8') !== lock) {
    console.log('Installing npm packages…');
    const npm = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: root,
      stdio: 'inherit',
    });
    if (npm.status !== 0) {
      console.error('npm could not install the packages: see its words above. Is there a network?');
      process.exit(1);
    }
    writeFileSync(marker, lock);
  }
  const node = join(root, 'node_modules', '.bin', 'node');
  return existsSync(node) ? node : process.execPath;
}

/** Runs one of our TypeScript programs with the newer Node and ends as it ends. */
export function runWith(node, program, args) {
  const path = `${join(root, 'node_modules', '.bin')}:${process.env.PATH}`;
  const run = spawnSync(node, [join(root, program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, PATH: path },
  });
  process.exit(run.status ?? 1);
}
