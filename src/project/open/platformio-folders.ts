import { sourceEnding } from '../sketch-files.ts';
import type { FoundFile } from './found-file.ts';
import type { PlatformioSettings } from './platformio.ts';

/**
 * The files of a PlatformIO project whose `platformio.ini` names other folders than usual, brought into `src/`,
 * `include/` and `lib/`, where Kulibin's compiler looks.
 * @returns in the same order; undefined where they lie there already, or no program lies in the folder that is named
 */
export function laidOutAsUsual(
  files: readonly FoundFile[],
  folders: PlatformioSettings['folders'],
): FoundFile[] | undefined {
  const named = (['src', 'include', 'lib'] as const).map((usual) => [usual, folders[usual]] as const);
  const isProgram = files.some(({ path }) => path.startsWith(`${folders.src}/`) && sourceEnding.test(path));
  if (!isProgram || named.every(([usual, folder]) => usual === folder)) return undefined;
  // The innermost first: `lib/` may lie in the folder of the program.
  const moves = named.toSorted(([, one], [, other]) => other.length - one.length);
  return files.map((file) => {
    const [usual, folder] = moves.find(([, each]) => file.path.startsWith(`${each}/`)) ?? [];
    if (usual !== undefined) return { ...file, path: `${usual}${file.path.slice(folder?.length)}` };
    // What has a usual name and is not meant is in nobody's way.
    return /^(?:src|include|lib)\//.test(file.path) ? { ...file, path: `_/${file.path}` } : file;
  });
}
