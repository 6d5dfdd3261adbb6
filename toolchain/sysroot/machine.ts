import { dirname, join } from 'node:path';
import { type Folders, recipeFolder } from '../folders.ts';
import { keptHeaders, keptLinkerScripts } from '../programs/keep.ts';
import { packageFile } from '../programs/places.ts';
import type { SysrootSources } from './headers.ts';

/** Finds the parts of the sysroot in the installed packages and among what the programs' build kept. */
export const sysrootSources = (folders: Folders): SysrootSources => ({
  gccHeaders: keptHeaders(folders),
  linkerScripts: keptLinkerScripts(folders),
  avrLibc: dirname(dirname(packageFile('avr-libc', /\/avr\/include\/stdlib\.h$/))),
  gccLibraries: dirname(packageFile('gcc-avr', /\/gcc\/avr\/[\d.]+\/libgcc\.a$/)),
  arduino: dirname(packageFile('arduino-core-avr', /\/hardware\/arduino\/avr\/platform\.txt$/)),
  cxxHeaders: join(recipeFolder, 'c++'),
});
