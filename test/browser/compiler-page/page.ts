import { openCompiler } from '../../../src/compiler/index.ts';

/** A page with nothing but the compiler, so that tests and benchmarks measure only it. */
const page = { openCompiler };

declare global {
  interface Window {
    kulibin: typeof page;
  }
}

window.kulibin = page;
