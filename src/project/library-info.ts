import type { Library } from '../compiler/compile.ts';
import { libraryLayout } from '../compiler/prepare/includes.ts';

/** What a library says of itself. */
export interface LibraryInfo {
  /** Its name as its author writes it. */
  readonly name: string;
  readonly version: string | undefined;
  /** What a sketch may `#include`: the headers that its author names, else those that lie on top. */
  readonly headers: readonly string[];
  /** `avr`, `esp32`…; empty where it does not say. */
  readonly architectures: readonly string[];
}

/** Reads a library's `library.properties`, and its headers where that does not tell. */
export function libraryInfo(library: Library): LibraryInfo {
  const text = library.files.find(({ name }) => name === 'library.properties')?.text ?? '';
  const properties = readProperties(text);
  const named = listOf(properties.get('includes'));
  const own = libraryLayout(library.name, library.files).headers;
  const there = named.filter((header) => own.includes(header));
  return {
    name: properties.get('name')?.slice(0, 80) || library.name,
    version: properties.get('version')?.slice(0, 40) || undefined,
    headers: there.length > 0 ? there : own.filter((header) => !header.includes('/')),
    architectures: listOf(properties.get('architectures')),
  };
}

/** Whether a library's name is this one: `LiquidCrystal I2C` and `LiquidCrystal_I2C` are one. */
export function isNamed(name: string): (other: string) => boolean {
  const letters = (each: string) => each.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return (other) => letters(other) === letters(name);
}

/** `key=value` lines of Java's old format, as the Arduino library specification asks for. */
function readProperties(text: string): ReadonlyMap<string, string> {
  return new Map(
    text.split(/\r\n?|\n/).flatMap((line) => {
      const [, key, value] = /^\s*([^#!=\s][^=\s]*)\s*=\s*(.*?)\s*$/.exec(line) ?? [];
      return key === undefined ? [] : [[key, value ?? ''] as const];
    }),
  );
}

function listOf(value: string | undefined): string[] {
  return (value ?? '')
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}
