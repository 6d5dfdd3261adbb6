import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type PreviewServer, preview } from 'vite';
import { toolchainPlugin } from '../../scripts/toolchain-plugin.ts';

const root = resolve(fileURLToPath(import.meta.url), '..', '..', '..');

/** A server on a port of its own, with the toolchain as the app's host serves it. */
export interface Served {
  readonly address: string;
  close(): Promise<void>;
}

/** The built app from `dist/`, as `npm start` serves it. */
export async function serveApp(): Promise<Served> {
  return served(await preview({ root, preview: { port: 0, host: '127.0.0.1' }, logLevel: 'error' }));
}

/** The page with nothing but the compiler. */
export async function serveCompilerPage(): Promise<Served> {
  const page = join(root, 'test/browser/compiler-page');
  const outDir = join(root, 'node_modules/.cache/kulibin/compiler-page');
  mkdirSync(outDir, { recursive: true });
  const shared = { configFile: false as const, root: page, base: './', logLevel: 'error' as const };
  const settings = { outDir, emptyOutDir: true, target: 'es2022', assetsInlineLimit: 0 };
  await build({ ...shared, build: settings, worker: { format: 'es' } });
  return served(
    await preview({
      ...shared,
      build: settings,
      plugins: [toolchainPlugin()],
      preview: { port: 0, host: '127.0.0.1' },
    }),
  );
}

function served(server: PreviewServer): Served {
  const address = server.httpServer.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return { address: `http://127.0.0.1:${address.port}/`, close: () => server.close() };
}
