import { type CompileRequest, openCompiler } from '../../../src/compiler/index.ts';

/** A sketch of one tab for the Uno. */
const forUno = (text = ''): CompileRequest => ({
  sketch: { files: [{ name: 'A.ino', text }] },
  board: 'uno',
});

/** A page with nothing but the compiler, so that tests and benchmarks measure only it. */
const page = { openCompiler, forUno };

declare global {
  interface Window {
    kulibin: typeof page;
  }
}

window.kulibin = page;
