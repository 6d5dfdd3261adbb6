import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { partsIndex } from '../../../scripts/parts-index.ts';

const imported = (text: string) =>
  [...text.matchAll(/from '(\.\/[\w-]+\/\w+\.ts)'/g)].map(([, path]) => path);

test.each(Object.entries(partsIndex()))(
  'every part’s folder is in blocks/parts/%s (npm run parts)',
  (name, text) => {
    const written = readFileSync(new URL(`../../../blocks/parts/${name}`, import.meta.url), 'utf8');
    expect(imported(written)).toEqual(imported(text));
  },
);
