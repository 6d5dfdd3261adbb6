import type { Rolldown } from 'vite';

type Chunking = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/**
 * In which files the page comes. Modules that several rooms share would else be files of some hundred bytes each, and
 * each costs a start its time: it goes through the service worker by itself, and the page waits for the last.
 * @param rooms modules that are imported later with all that they import, by the name of the file to be made of them;
 *   the first that asks for a shared module has it
 */
export function pageChunks(rooms: Readonly<Record<string, string>>): Rolldown.CodeSplittingGroup[] {
  return [
    // What `index.html` begins with.
    { name: 'page', tags: ['$initial'] },
    ...Object.entries(rooms).map(([name, entry]) => ({ name: roomOf(name, entry) })),
    { name: 'icons', test: /lucide.dist.esm.icons/, minShareCount: 2 },
  ];
}

function roomOf(name: string, entry: string): Rolldown.CodeSplittingNameFunction {
  let modules: ReadonlySet<string> | undefined;
  return (module, chunking) => {
    modules ??= importedWith(entry, chunking);
    return modules.has(module) ? name : null;
  };
}

/** A module and all that it imports at once. */
function importedWith(entry: string, chunking: Chunking): ReadonlySet<string> {
  const modules = new Set<string>();
  const waiting = [entry];
  for (const module of waiting) {
    if (modules.has(module)) continue;
    modules.add(module);
    waiting.push(...(chunking.getModuleInfo(module)?.importedIds ?? []));
  }
  return modules;
}
