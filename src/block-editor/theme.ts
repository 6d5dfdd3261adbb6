import { Blockly, categories, colourOfHue, colourStyle, darker } from '../../blocks/index.ts';

/**
 * The theme: each category's hue for its blocks; everything around them by the page's tokens, so that light
 * and dark follow by themselves.
 * @param family the font's own name, since texts are measured on a canvas, which knows no tokens
 */
export function makeTheme(family: string) {
  const colours = categories.map(
    (category) => [colourStyle(category.id), colourOfHue(category.hue)] as const,
  );
  return Blockly.Theme.defineTheme('kulibin', {
    name: 'kulibin',
    blockStyles: Object.fromEntries(
      colours.map(([style, colour]) => [
        style,
        {
          colourPrimary: colour,
          colourSecondary: darker(colour, 0.18),
          colourTertiary: darker(colour, 0.28),
          hat: '',
        },
      ]),
    ),
    categoryStyles: Object.fromEntries(colours.map(([style, colour]) => [style, { colour }])),
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
    fontStyle: { family, weight: '700', size: 12 },
    startHats: false,
  });
}
