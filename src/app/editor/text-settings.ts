import { effect, signal } from '@preact/signals-core';
import * as v from 'valibot';
import { keep, keptValues } from '../../browser/index.ts';

/** Letters of a sketch: smallest and biggest, px. */
export const fontSizes = { least: 12, usual: 16, most: 32 } as const;

const key = 'kulibin-text-settings';
const schema = v.object({
  full: v.fallback(v.boolean(), false),
  wrap: v.fallback(v.boolean(), false),
  fontSize: v.fallback(
    v.pipe(v.number(), v.minValue(fontSizes.least), v.maxValue(fontSizes.most)),
    fontSizes.usual,
  ),
});

const first = v.parse(schema, keptValues(key));

/** How a student wants C++ to be written on this computer. */
export const textSettings = {
  /** The full editor rather than the light one. */
  full: signal(first.full),
  wrap: signal(first.wrap),
  fontSize: signal(first.fontSize),
};

effect(() => {
  const { full, wrap, fontSize } = textSettings;
  keep(key, JSON.stringify({ full: full.value, wrap: wrap.value, fontSize: fontSize.value }));
});
