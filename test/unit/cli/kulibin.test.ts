import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kulibin-cli-'));
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs the command line as `npm run --silent kulibin -- …` does. */
function kulibin(...args: string[]): Promise<{ code: number; stdout: string; stderr: string }> {
  return new Promise((resolve) => {
    execFile('npm', ['run', '--silent', 'kulibin', '--', ...args], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr });
    });
  });
}

async function sketchFolder(name: string, files: Readonly<Record<string, string>>): Promise<string> {
  const path = join(folder, name);
  for (const [file, text] of Object.entries(files)) {
    await mkdir(join(path, file, '..'), { recursive: true });
    await writeFile(join(path, file), text);
  }
  return path;
}

describe('kulibin compile', () => {
  test('makes a HEX that simulate then runs: the LED at 500 ms, the bytes on serial', async () => {
    const path = await sketchFolder('Blink', {
      'Blink.ino':
        'void setup() { Serial.begin(9600); start(); }\nvoid loop() { digitalWrite(13, !digitalRead(13)); Serial.println("тик"); delay(500); }',
      'a.ino': 'void start() { pinMode(13, OUTPUT); }',
      'src/deep/extra.cpp': 'int extra() { return 1; }',
    });
    const hex = join(folder, 'fw.hex');
    const compiled = await kulibin('compile', path, '--board', 'uno', '--out', hex, '--json');
    expect(compiled.stderr).toBe('');
    expect(compiled.code).toBe(0);
    const report = JSON.parse(compiled.stdout);
    expect(report.ok).toBe(true);
    expect(report.sizes.flash.limit).toBe(32256);
    expect(report.timings.total).toBeGreaterThan(1);
    expect(await readFile(hex, 'utf8')).toMatch(/^:10/);

    const simulated = await kulibin('simulate', hex, '--board', 'uno', '--for', '1700ms', '--json');
    expect(simulated.code).toBe(0);
    const run = JSON.parse(simulated.stdout);
    expect(run.serial).toBe('тик\r\nтик\r\nтик\r\nтик\r\n');
    const edges = run.pins['13'].filter((moment: { level: number }) => moment.level === 1);
    expect(edges).toHaveLength(2);
    expect((edges[1].atUs - edges[0].atUs) / 1000).toBeGreaterThan(999);
    expect((edges[1].atUs - edges[0].atUs) / 1000).toBeLessThan(1003);
  });

  test('tells mistakes on stderr, one a line, and ends with 1', async () => {
    const path = await sketchFolder('Bad', { 'Bad.ino': 'void setup() {\n  int x = 5\n}\nvoid loop() {}' });
    const { code, stdout, stderr } = await kulibin('compile', join(path, 'Bad.ino'), '--board', 'nano');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.split('\n')[0]).toBe("Bad.ino:2:12: error: expected ',' or ';' before '}' token");
  });

  test.each([
    [['compile', '/nowhere', '--board', 'uno'], '/nowhere: no such file or folder'],
    [['compile', '/nowhere', '--board', 'teapot'], 'teapot: no such board; there are uno, nano'],
    [['compile'], 'Usage:'],
    [['dance', 'x'], 'Usage:'],
    [['simulate', '/nowhere', '--for', 'long'], '--for long: say 5s or 500ms'],
  ])('%j ends with 1 and says what is wrong', async (args, sentence) => {
    const { code, stderr } = await kulibin(...args);
    expect(code).toBe(1);
    expect(stderr).toContain(sentence);
  });
});

describe('kulibin simulate', () => {
  test('refuses a file that is no firmware, with a sentence', async () => {
    await writeFile(join(folder, 'bad.hex'), ':10000000FFFF\nhello');
    const { code, stderr } = await kulibin('simulate', join(folder, 'bad.hex'));
    expect(code).toBe(1);
    expect(stderr).toContain('This .hex file is damaged.');
  });
});
