import { existsSync, readdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { StepWork } from '../step.ts';
import { configure, forWasi, make, makeSettings } from './autotools.ts';
import { linking } from './binutils.ts';
import { build, numbers, source } from './places.ts';

const without =
  'nls lto plugin libssp shared bootstrap multilib gcov analyzer libcc1 werror libquadmath'.split(' ');

export const gccConfigureStep: StepWork = {
  name: 'gcc-configure',
  title: 'configuring GCC',
  keptWith: 'programs',
  needs: ['mpc'],
  async run(context) {
    const { folders } = context;
    const folder = build(folders, 'gcc');
    const prefix = numbers(folders);
    await configure(context, source(folders, 'gcc'), folder, [
      ...forWasi(),
      ...['--target=avr', '--prefix=/kulibin', '--enable-languages=c,c++', '--enable-checking=release'],
      // Arduino's `double` has four bytes.
      ...['--with-double=32', '--with-long-double=32', '--without-zstd'],
      ...without.map((name) => `--disable-${name}`),
      ...['gmp', 'mpfr', 'mpc'].map((name) => `--with-${name}=${prefix}`),
      ...['--with-as=/usr/bin/avr-as', '--with-ld=/usr/bin/avr-ld'],
      ...makeSettings,
      ...['CFLAGS_FOR_BUILD=-O1', 'CXXFLAGS_FOR_BUILD=-O1'],
    ]);
    await make(context, folder, ['configure-gcc', 'configure-build-libcpp', 'configure-build-libiberty']);
  },
};

export const gccLibrariesStep: StepWork = {
  name: 'gcc-libraries',
  title: "building GCC's own libraries",
  keptWith: 'programs',
  needs: ['gcc-configure'],
  async run(context) {
    const folder = build(context.folders, 'gcc');
    const parts = 'build-libiberty build-libcpp libcpp libiberty libdecnumber libbacktrace zlib libcody';
    await make(
      context,
      folder,
      parts.split(' ').map((name) => `all-${name}`),
    );
    // Ours says 4096, which the collector's thrift depends on.
    await context.run('llvm-ar-19', ['d', join(folder, 'libiberty/libiberty.a'), 'getpagesize.o']);
  },
};

/** Generated sources that take a minute each to compile. */
const longPoles = ['gimple-match', 'insn-recog', 'insn-emit', 'insn-attrtab', 'generic-match'];

/**
 * make comes back to a file whose source it has just looked after only when it has been through all the others. A
 * source newer than its stamp needs no looking after, so its object is begun first.
 */
function freshen(folder: string) {
  for (const name of longPoles) {
    if (existsSync(join(folder, `${name}.o`))) continue;
    utimesSync(join(folder, `${name}.cc`), new Date(), new Date());
  }
}

/** Objects in GCC's build folder when it is done. */
const allObjects = 620;

const isObject = (name: string) => name.endsWith('.o');

export const gccStep: StepWork = {
  name: 'gcc',
  title: 'compiling the C and C++ compilers',
  keptWith: 'programs',
  needs: ['gcc-libraries'],
  async run(context) {
    const folder = join(build(context.folders, 'gcc'), 'gcc');
    // GCC's configure drops -O2 when cross building; a compiler without it is ten times slower.
    const settings = ['CFLAGS=-O2', 'CXXFLAGS=-O2', `LDFLAGS=${linking(8 << 20)}`];
    await make(context, folder, [...settings, ...longPoles.map((name) => `${name}.cc`)]);
    freshen(folder);
    const objects = longPoles.map((name) => `${name}.o`);
    await make(context, folder, [...settings, ...objects, 'cc1plus', 'cc1']);
  },
  done(folders) {
    const folder = join(build(folders, 'gcc'), 'gcc');
    if (!existsSync(folder)) return 0;
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(isObject).length / allObjects;
  },
};
