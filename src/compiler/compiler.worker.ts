import { expose } from 'comlink';

/**
 * What the page calls, handed on. Chromium keeps the compiled code of what a worker imports while it runs, never that
 * of the script it begins with.
 */
const deeds = import('./worker-deeds.ts').then((room) => room.deeds);
type Deeds = Awaited<typeof deeds>;

const worker = {
  open: async (...asked: Parameters<Deeds['open']>) => (await deeds).open(...asked),
  prepare: async (...asked: Parameters<Deeds['prepare']>) => (await deeds).prepare(...asked),
  outline: async (...asked: Parameters<Deeds['outline']>) => (await deeds).outline(...asked),
  compile: async (...asked: Parameters<Deeds['compile']>) => (await deeds).compile(...asked),
};

export type CompilerWorker = typeof worker;
expose(worker);
