import { Blockly, categories, colourOfHue, colourStyle, darker, whiteContrast } from '../../blocks/index.ts';
import { backpackDrawer } from './backpack-drawer.ts';
import { narrowedDrawer } from './narrowed-drawer.ts';

export interface ThemeWish {
  /** The font's own name, since texts are measured on a canvas, which knows no tokens. */
  readonly family: string;
  /** Colours that white text stands out on at 7:1, and blocks with an edge. */
  readonly contrast: boolean;
  /** Size of texts on blocks, pt. */
  readonly textSize: number;
}

/** The colour of drawers that are of no category: leather. */
const leather = '#7d5608';
/** WCAG's AAA. */
const wantedContrast = 7;

/**
 * The theme: each category's hue for its blocks; everything around them by the page's tokens, so that light
 * and dark follow by themselves.
 */
export function makeTheme({ family, contrast, textSize }: ThemeWish) {
  const seen = (colour: string) => (contrast ? deepened(colour) : colour);
  const colours = categories.map(
    (category) => [colourStyle(category.id), seen(colourOfHue(category.hue))] as const,
  );
  return Blockly.Theme.defineTheme(contrast ? 'kulibin-contrast' : 'kulibin', {
    name: contrast ? 'kulibin-contrast' : 'kulibin',
    blockStyles: Object.fromEntries(
      colours.map(([style, colour]) => [
        style,
        {
          colourPrimary: colour,
          colourSecondary: darker(colour, 0.18),
          // The edge, which the style sheet draws in ink where contrast is asked for.
          colourTertiary: darker(colour, 0.28),
          hat: '',
        },
      ]),
    ),
    categoryStyles: Object.fromEntries([
      ...colours.map(([style, colour]) => [style, { colour }]),
      [backpackDrawer, { colour: leather }],
      [narrowedDrawer, { colour: leather }],
    ]),
    componentStyles: {
      workspaceBackgroundColour: 'var(--paper)',
      toolboxBackgroundColour: 'var(--paper-raised)',
      toolboxForegroundColour: 'var(--ink)',
      flyoutBackgroundColour: 'var(--paper-sunken)',
      flyoutForegroundColour: 'var(--ink)',
      flyoutOpacity: 1,
      scrollbarColour: 'var(--edge)',
      scrollbarOpacity: 0.5,
      selectedGlowColour: 'var(--brass)',
    },
    fontStyle: { family, weight: '700', size: textSize },
    startHats: false,
  });
}

function deepened(colour: string): string {
  let share = 0;
  while (whiteContrast(darker(colour, share)) < wantedContrast) share += 0.02;
  return darker(colour, share);
}
