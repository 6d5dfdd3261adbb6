import type { StepWork } from '../step.ts';
import { configure, forWasi, make } from './autotools.ts';
import { build, numbers, source } from './places.ts';

const part = (
  name: 'gmp' | 'mpfr' | 'mpc',
  needs: readonly string[],
  options: (prefix: string) => readonly string[],
): StepWork => ({
  name,
  title: `building ${name.toUpperCase()}, with which GCC counts`,
  keptWith: 'programs',
  needs,
  async run(context) {
    const { folders } = context;
    const prefix = numbers(folders);
    const folder = build(folders, name);
    await configure(context, source(folders, name), folder, [
      ...options(prefix),
      `--prefix=${prefix}`,
      '--disable-shared',
    ]);
    await make(context, folder, []);
    await make(context, folder, ['install']);
  },
});

/** GCC's arithmetic: each part needs the one before. */
export const numberSteps: readonly StepWork[] = [
  // GMP has no code for WebAssembly, so it is told that it knows nothing of the machine.
  part('gmp', ['sources', 'wasi-tools'], () => ['--host=none', '--disable-assembly', 'CC_FOR_BUILD=gcc']),
  part('mpfr', ['gmp'], (prefix) => [...forWasi(), `--with-gmp=${prefix}`, '--disable-thread-safe']),
  part('mpc', ['mpfr'], (prefix) => [...forWasi(), `--with-gmp=${prefix}`, `--with-mpfr=${prefix}`]),
];
