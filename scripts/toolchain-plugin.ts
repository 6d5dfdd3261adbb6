import { cpSync, existsSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import sirv from 'sirv';
import type { Plugin } from 'vite';
import { readStatus, toolchainFolder } from '../toolchain/index.ts';

/**
 * Serves the toolchain from its cache folder under `toolchain/`, and says how far it is while it is being made; a
 * build gets a copy, so that `dist/` is all that a static host needs.
 */
export function toolchainPlugin(): Plugin {
  let dist = '';
  return {
    name: 'kulibin-toolchain',
    configResolved(config) {
      dist = resolve(config.root, config.build.outDir);
    },
    configureServer(server) {
      server.middlewares.use('/toolchain', serveToolchain);
    },
    configurePreviewServer(server) {
      server.middlewares.use('/toolchain', serveToolchain);
    },
    closeBundle() {
      const folder = toolchainFolder();
      if (existsSync(join(folder, 'manifest.json')))
        cpSync(folder, join(dist, 'toolchain'), { recursive: true });
    },
  };
}

function serveToolchain(request: IncomingMessage, response: ServerResponse): void {
  if (request.url?.startsWith('/status.json')) {
    response.setHeader('Content-Type', 'application/json');
    response.setHeader('Cache-Control', 'no-store');
    response.end(JSON.stringify(readStatus()));
    return;
  }
  // What is not there is said so: the app's own page in its place would be taken for a file.
  sirv(toolchainFolder(), { dev: true })(request, response, () => {
    response.statusCode = 404;
    response.end();
  });
}
