import { expose } from 'comlink';

/**
 * What the page asks of the worker, handed on. Chromium keeps the compiled code of what a worker imports while it runs,
 * never that of the script it begins with: Blockly would be compiled anew at each start.
 */
const deeds = import('./worker-deeds.ts').then((room) => room.deeds);
type Deeds = Awaited<typeof deeds>;

const worker = {
  make: async (...asked: Parameters<Deeds['make']>) => (await deeds).make(...asked),
  convert: async (...asked: Parameters<Deeds['convert']>) => (await deeds).convert(...asked),
};

export type SketchWorker = typeof worker;
expose(worker);
