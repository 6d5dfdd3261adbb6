import { isLaidOutForPlatformio, libraryInfo, type SavedProgram } from '../project/index.ts';

/** The names of a saved program's libraries that the Arduino IDE has to be given; PlatformIO finds its own. */
export function librariesApart({ libraries, files }: Pick<SavedProgram, 'libraries' | 'files'>): string {
  if (isLaidOutForPlatformio(files)) return '';
  return libraries.map((library) => libraryInfo(library).name).join(', ');
}
