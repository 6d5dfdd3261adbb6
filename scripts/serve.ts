/**
 * `npm start`: builds the app and serves it at once; makes the toolchain beside it if it is not there yet.
 */
import { spawn } from 'node:child_process';
import { parseArgs } from 'node:util';
import { build, preview } from 'vite';
import { readStatus } from '../toolchain/index.ts';

const { values } = parseArgs({
  options: { port: { type: 'string', default: '8080' }, host: { type: 'string', default: 'localhost' } },
});

if (readStatus().state !== 'ready') {
  const recipe = spawn(process.execPath, ['toolchain/recipe.ts', 'build'], { stdio: 'inherit' });
  process.on('exit', () => recipe.kill());
  recipe.on('exit', (code) => {
    if (code === 0) console.log('\nThe compiler is ready.');
    else console.log('\nThe compiler could not be made: see above. Blocks and sketches work without it.');
  });
}
await build({ logLevel: 'error' });
const server = await preview({ preview: { port: Number(values.port), host: values.host } });
console.log(`\nKulibin is at ${server.resolvedUrls?.local[0] ?? values.port} — Ctrl+C ends it.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(0));
