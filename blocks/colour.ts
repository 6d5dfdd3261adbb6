/** WCAG's contrast that white text has on a category's colour; a little over the 4.5 that AA asks. */
const wanted = 4.7;
const saturation = 0.62;

/** The colour of a category: its hue, as light as white text on it allows. */
export function colourOfHue(hue: number): string {
  let lightness = 0.6;
  while (contrastWithWhite(rgbOf(hue, lightness)) < wanted) lightness -= 0.005;
  return hexOf(rgbOf(hue, lightness));
}

/** Contrast of white on a colour `#rrggbb`, as WCAG 2.2 counts it. */
export function whiteContrast(colour: string): number {
  return contrastWithWhite([1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255));
}

/** The colour made darker; `share` 0 leaves it, 1 makes it black. */
export function darker(colour: string, share: number): string {
  return hexOf([1, 3, 5].map((at) => (Number.parseInt(colour.slice(at, at + 2), 16) / 255) * (1 - share)));
}

function contrastWithWhite(rgb: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = rgb.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 1.05 / (0.2126 * red + 0.7152 * green + 0.0722 * blue + 0.05);
}

function rgbOf(hue: number, lightness: number): number[] {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  return [0, 8, 4].map((shift) => {
    const step = (shift + hue / 30) % 12;
    return lightness - reach * Math.max(-1, Math.min(step - 3, 9 - step, 1));
  });
}

function hexOf(rgb: readonly number[]): string {
  return `#${rgb
    .map((part) =>
      Math.round(part * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}
