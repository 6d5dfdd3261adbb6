import { resolve } from 'node:path';
import { VitePWA } from 'vite-plugin-pwa';
import { defineConfig } from 'vitest/config';
import packageJson from './package.json' with { type: 'json' };
import { LongestFirst } from './scripts/longest-first.ts';
import { pageChunks } from './scripts/page-chunks.ts';
import { pagePlugin } from './scripts/page-plugin.ts';
import { toolchainPlugin } from './scripts/toolchain-plugin.ts';

const root = import.meta.dirname;

/** A journey opens pages, waits for the toolchain and for boards that take their time, ms. */
const patience = { testTimeout: 120_000, hookTimeout: 300_000 };

/** What compiles with the real compiler and runs on emulated chips. */
const onChip = [
  'test/unit/{blocks,compiler,curriculum,libraries,primer,simulator,sketch}/**/*.test.ts',
  'test/boards/**/*.test.ts',
  'blocks/**/*.test.ts',
];

export default defineConfig({
  base: './',
  define: { 'import.meta.env.VITE_KULIBIN_VERSION': JSON.stringify(packageJson.version) },
  plugins: [
    toolchainPlugin(),
    pagePlugin(),
    VitePWA({
      strategies: 'injectManifest',
      srcDir: 'src/app',
      filename: 'service-worker.ts',
      injectRegister: false,
      manifest: false,
      injectManifest: {
        globPatterns: ['**/*.{html,js,css,wasm,woff2,svg,png,webmanifest,json}'],
        // The compiler's room keeps what of the toolchain is used.
        globIgnores: [
          'toolchain/**',
          '**/service-worker.*',
          // Kept when they are first asked for: see `src/app/service-worker.ts`.
          '**/assets/{monaco,codicon,editor.worker,editorWebWorkerMain,clang-format,format.worker}-*',
        ],
        rollupFormat: 'iife',
        maximumFileSizeToCacheInBytes: 8 * 1024 * 1024,
      },
    }),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: pageChunks({
            editor: resolve(root, 'src/app/editor/open.ts'),
            blocks: resolve(root, 'src/block-editor/index.ts'),
            code: resolve(root, 'src/code-editor/index.ts'),
          }),
        },
      },
    },
  },
  worker: { format: 'es' },
  test: {
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          sequence: { groupOrder: 0 },
          // Left to itself it takes all cores but one: of two, half the machine would stand still.
          maxWorkers: '100%',
          include: ['test/unit/**/*.test.ts'],
          exclude: onChip,
          testTimeout: 20_000,
        },
      },
      {
        test: {
          name: 'chip',
          // Node runs our modules as they stand. Rewritten by the runner, each use of an imported name is a look-up:
          // emulated chips go at half their speed.
          experimental: { viteModuleRunner: false },
          sequence: { groupOrder: 0 },
          maxWorkers: '100%',
          // In a process of its own each file would prepare the compiler for itself, which takes seconds.
          isolate: false,
          include: onChip,
          // A chip's seconds are many of a machine that has other work.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'journeys',
          sequence: { groupOrder: 1 },
          maxWorkers: '100%',
          include: ['test/journeys/*.test.ts'],
          ...patience,
        },
      },
      {
        test: {
          name: 'speed',
          // One at a time and alone on the machine: they measure what a pupil feels.
          sequence: { groupOrder: 2 },
          fileParallelism: false,
          include: ['test/journeys/speed/*.test.ts'],
          ...patience,
        },
      },
    ],
  },
});
