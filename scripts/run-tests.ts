/**
 * `npm test`: everything, in the order in which it fails soonest. Ends with one line: how many passed and failed.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installDebianPackages, testPackages } from './debian-packages.ts';

const started = Date.now();

function step(title: string, program: string, args: readonly string[]): boolean {
  console.log(`\n— ${title} (${Math.round((Date.now() - started) / 1000)} s)`);
  return spawnSync(program, args, { stdio: 'inherit' }).status === 0;
}

function ends(text: string): never {
  console.error(`\n${text}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

try {
  installDebianPackages(testPackages);
} catch (error) {
  ends(error instanceof Error ? error.message : String(error));
}
if (!step('toolchain', 'node', ['toolchain/recipe.ts', 'build']))
  ends('The toolchain could not be made: see above.');
if (!step('types', 'tsc', ['--noEmit'])) ends('The types do not fit.');
if (!step('lint and format', 'biome', ['check', '--error-on-warnings', '.']))
  ends('Lint: `npm run format` mends most of it.');
if (!step('build', 'vite', ['build', '--logLevel', 'warn'])) ends('The app does not build.');

const report = mkdtempSync(join(tmpdir(), 'kulibin-'));
const file = join(report, 'report.json');
const chosen = process.argv.slice(2);
step('tests', 'vitest', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${file}`,
  ...chosen,
]);
const { numPassedTests, numFailedTests, success } = readReport();
rmSync(report, { recursive: true });
console.log(`\nIn ${Math.round((Date.now() - started) / 1000)} s:`);
console.log(`${numPassedTests} passed, ${Math.max(numFailedTests, success ? 0 : 1)} failed`);
process.exit(success && numFailedTests === 0 && numPassedTests > 0 ? 0 : 1);

function readReport(): { numPassedTests: number; numFailedTests: number; success: boolean } {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, success: false };
  }
}
