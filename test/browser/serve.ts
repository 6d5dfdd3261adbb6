import { mkdirSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
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

/**
 * The built app from a plain static host.
 * @param answers answers a request in its own way and says so, or leaves it to the host
 */
export async function servePlainHost(
  answers: (request: IncomingMessage, response: ServerResponse) => boolean,
): Promise<Served> {
  const files = sirv(join(root, 'dist'), { dev: true });
  const server = createServer((request, response) => {
    if (!answers(request, response)) files(request, response, () => refuse(response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    close: async () => {
      server.close();
    },
  };
}

/** Says that there is no such file. */
export function refuse(response: ServerResponse): void {
  response.statusCode = 404;
  response.end();
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
