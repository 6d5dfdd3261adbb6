/** So many sketches at once still find room on the smallest board: their variables all take of its RAM. */
const groupSize = 40;

/** Sketches in a few groups, each in a namespace of its own, so that one compile says what it thinks of a group. */
export function together(sketches: readonly string[]): Record<'Sketch.ino' | 'all.cpp', string>[] {
  // Dealt out like cards: sketches with one large object stand beside each other, and must not sit at one table.
  const count = Math.ceil(sketches.length / groupSize);
  const groups = Array.from({ length: count }, (_, at) => sketches.filter((_, nth) => nth % count === at));
  return groups.map(oneGroup);
}

function oneGroup(sketches: readonly string[]): Record<'Sketch.ino' | 'all.cpp', string> {
  // A library's header must stay outside the namespaces, or only the first would know it.
  const include = /^#include .*\n/gm;
  const includes = new Set(sketches.flatMap((sketch) => sketch.match(include) ?? []));
  const spaces = sketches.map((sketch, at) => `namespace sketch${at} {\n${sketch.replace(include, '')}}\n`);
  return {
    'Sketch.ino': 'void setup() {}\nvoid loop() {}\n',
    'all.cpp': `#include <Arduino.h>\n${[...includes].join('')}${spaces.join('')}`,
  };
}
