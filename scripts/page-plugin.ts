import type { Plugin } from 'vite';

interface Syntax {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly key?: { readonly name?: string };
}

const ofBlocks = /\/blocks\/(?!cpp\/)[^?]*\.ts$/;

/**
 * Leaves the C++ of blocks out of the page: sketches are written in a worker, whose bundle this plugin does not touch,
 * and the page would wait for code that it never runs before the first block can be dragged.
 */
export function pagePlugin(): Plugin {
  return {
    name: 'kulibin-page-without-generators',
    apply: 'build',
    enforce: 'pre',
    transform: {
      filter: { id: ofBlocks },
      handler(code) {
        const generators = [...propertiesIn(this.parse(code, { lang: 'ts' }))].filter(
          ({ key }) => key?.name === 'cpp',
        );
        const less = generators.toReversed().reduce((text, { start, end }) => {
          const rest = text.slice(end).replace(/^\s*,/, '');
          return text.slice(0, start) + rest;
        }, code);
        return { code: less, map: null };
      },
    },
  };
}

/** The properties of all object literals, in the order of the text; none inside another. */
function* propertiesIn(value: unknown): Generator<Syntax> {
  if (Array.isArray(value)) for (const each of value) yield* propertiesIn(each);
  else if (typeof value === 'object' && value !== null) {
    const node = value as Partial<Syntax>;
    if (node.type === 'Property') yield node as Syntax;
    if (node.type !== 'Property' || node.key?.name !== 'cpp')
      for (const each of Object.values(value)) yield* propertiesIn(each);
  }
}
