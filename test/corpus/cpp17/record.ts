import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Writes under each sketch of `language/` and `headers/` what it prints when the host's own g++ makes it.

const corpus = fileURLToPath(new URL('./', import.meta.url));
const room = mkdtempSync(join(tmpdir(), 'kulibin-cpp17-'));
for (const folder of ['language', 'headers'])
  for (const name of readdirSync(join(corpus, folder))) {
    const path = join(corpus, folder, name);
    const program = join(room, 'program');
    const before = ['-include', 'Arduino.h', '-x', 'c++'];
    execFileSync('g++', ['-std=gnu++17', '-w', '-I', join(corpus, 'host'), ...before, path, '-o', program]);
    const said = execFileSync(program, { encoding: 'utf8' }).replaceAll('\r', '').replace(/\n$/, '');
    const [source = ''] = readFileSync(path, 'utf8').split('// It prints:\n');
    writeFileSync(path, `${source}// It prints:\n${said.replace(/^/gm, '// ')}\n`);
  }
rmSync(room, { recursive: true });
