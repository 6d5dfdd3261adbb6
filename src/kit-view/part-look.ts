import { Component, type IconNode } from 'lucide';
import { categories, colourOfHue, type Part } from '../../blocks/index.ts';
import { partIcons } from '../../blocks/parts/icons.ts';

/** A part's drawing. */
export function iconOf(part: Part): IconNode {
  return partIcons[part.icon] ?? Component;
}

/** The colour that a part has everywhere: that of its blocks' drawer. */
export function colourOf(part: Part): string {
  return colourOfHue(categories.find(({ id }) => id === part.drawer)?.hue ?? 0);
}
