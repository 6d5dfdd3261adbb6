import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { optibootAtmega168, optibootAtmega328p } from './bootloaders.ts';

/**
 * `in-page.ts` with an Uno's bootloader as one script for `page.addInitScript`.
 * @throws Error naming the Debian packages when the bootloader cannot be built
 */
export async function bundleEmulatedBoard(): Promise<string> {
  const bootloaders = { uno: optibootAtmega328p(), diecimila: optibootAtmega168() };
  const result = await build({
    configFile: false,
    logLevel: 'error',
    define: { emulatedBootloaders: JSON.stringify(bootloaders) },
    build: {
      write: false,
      minify: false,
      lib: {
        entry: fileURLToPath(new URL('./in-page.ts', import.meta.url)),
        name: 'emulatedBoardScript',
        formats: ['iife'],
      },
    },
  });
  const [bundle] = Array.isArray(result) ? result : [result];
  if (!bundle || !('output' in bundle)) throw new Error('Vite made no bundle of the emulated board.');
  return bundle.output[0].code;
}
