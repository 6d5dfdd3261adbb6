import type { StepWork } from '../step.ts';
import { configure, forWasi, make, makeSettings } from './autotools.ts';
import { build, source } from './places.ts';

const without =
  'nls gdb gdbserver sim readline libdecnumber gprof gprofng libctf plugins shared werror'.split(' ');

/** A stack of 1 MiB rather than WASI's 64 KiB; nothing in the file that does not run. */
export const linking = (stack: number) =>
  `-Wl,-z,stack-size=${stack} -Wl,--stack-first -Wl,--strip-all -Wl,--compress-relocations`;

export const binutilsStep: StepWork = {
  name: 'binutils',
  title: 'building the assembler and the linker',
  keptWith: 'programs',
  needs: ['sources', 'wasi-tools'],
  async run(context) {
    const folder = build(context.folders, 'binutils');
    await configure(context, source(context.folders, 'binutils'), folder, [
      ...forWasi(),
      '--target=avr',
      '--prefix=/kulibin',
      ...without.map((name) => `--disable-${name}`),
      ...makeSettings,
      `LDFLAGS=${linking(1 << 20)}`,
    ]);
    await make(context, folder, ['all-gas', 'all-ld']);
  },
};
