import * as v from 'valibot';
import type { SketchFile } from '../sketch/sketch.ts';

/** Endings of what a program is written in; `inc`, `tpp` and `ipp` are only ever included. */
export const sourceEnding = /\.(?:ino|pde|c|cc|cpp|cxx|h|hh|hpp|hxx|S|inc|tpp|ipp)$/;

/** A tab that Arduino joins with the others. */
export const tabEnding = /\.(?:ino|pde)$/;

const segment = "[\\p{L}\\p{N}_][\\p{L}\\p{N}_. ()+,&!'-]{0,79}";

/** The name of a sketch's file, with the folders it lies in: `Blink.ino`, `src/motor/motor.h`. */
export const sketchFileName = v.pipe(
  v.string(),
  v.maxLength(160),
  v.regex(new RegExp(`^${segment}(?:/${segment}){0,7}$`, 'u')),
  v.regex(sourceEnding),
);

/** Whether a file of a sketch may be called so. */
export function isFileName(name: string): boolean {
  return v.is(sketchFileName, name);
}

/** Whether a program begins in this text. */
export function hasSetup(text: string): boolean {
  return /\bvoid\s+setup\s*\(/.test(text);
}

/** `Foo-master`, `Foo-1.2.3` and `Foo (1)` are Foo. */
export function withoutVersion(name: string): string {
  return name.replace(/\s*\(\d+\)$/, '').replace(/[-_ ](?:master|main|v?\d+(?:\.\d+)*)$/i, '');
}

/**
 * The tab of an Arduino folder in which the program begins: the one named as the folder (Arduino sketch
 * specification), else the only one that has `setup`.
 * @param folder its name
 * @returns undefined when several could be it
 */
export function mainTab(files: readonly SketchFile[], folder: string): SketchFile | undefined {
  const tabs = files.filter(({ name }) => tabEnding.test(name));
  const named = [folder, withoutVersion(folder)].flatMap((wanted) =>
    tabs.filter(({ name }) => name.replace(tabEnding, '') === wanted),
  )[0];
  if (named) return named;
  const beginning = tabs.filter(({ text }) => hasSetup(text));
  if (beginning.length > 1) return undefined;
  return beginning[0] ?? (tabs.length === 1 ? tabs[0] : undefined);
}

/** The files of a sketch in the order of their tabs: the main one, then the others by name. */
export function inTabOrder(files: readonly SketchFile[], main: SketchFile | undefined): SketchFile[] {
  return files.toSorted((a, b) => Number(b === main) - Number(a === main) || (a.name < b.name ? -1 : 1));
}

/** Whether the program lies in `src/`, as PlatformIO has it. */
export function isLaidOutForPlatformio(files: readonly SketchFile[]): boolean {
  const [main] = files;
  return (
    main?.name.startsWith('src/') === true &&
    !files.some(({ name }) => /^[^/]+$/.test(name) && tabEnding.test(name))
  );
}
