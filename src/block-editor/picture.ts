import type { WorkspaceSvg } from 'blockly/core';

/** What the picture keeps of how the page styles the blocks. */
const kept = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-linecap',
  'stroke-linejoin',
  'font-size',
  'font-weight',
  'text-anchor',
  'dominant-baseline',
];
const margin = 12;
const shapes = 'path, rect, circle, line, polyline, polygon, ellipse, text, tspan';
/** A picture shows the beginning of a long program. */
const largest = { width: 900, height: 700 };

/**
 * The blocks as an SVG of their own, or undefined where there are none.
 * @param extent the beginning, for a list of projects, or the whole, for which the letters are put in later
 */
export function drawPicture(
  workspace: WorkspaceSvg,
  extent: 'beginning' | 'whole' = 'beginning',
): string | undefined {
  if (workspace.getTopBlocks(false).length === 0) return undefined;
  const canvas = workspace.getCanvas();
  const copy = canvas.cloneNode(true) as SVGGElement;
  copy.removeAttribute('transform');
  inlineStyles(canvas, copy, extent === 'beginning');
  for (const extra of copy.querySelectorAll('.kulibin-hint, .blocklyIconGroup, foreignObject'))
    extra.remove();
  for (const element of copy.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (/^(?:class|id|tabindex|role|style|data-.*|aria-.*)$/.test(name) && name !== 'style')
        element.removeAttribute(name);
    }
  }
  const box = workspace.getBlocksBoundingBox();
  const most = extent === 'whole' ? { width: Infinity, height: Infinity } : largest;
  const width = Math.min(most.width, box.right - box.left + 2 * margin);
  const height = Math.min(most.height, box.bottom - box.top + 2 * margin);
  const view = [box.left - margin, box.top - margin, width, height].map(Math.round).join(' ');
  const inside = new XMLSerializer().serializeToString(copy);
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${view}" width="${Math.round(width)}" height="${Math.round(height)}" font-family="&quot;Nunito Variable&quot;, Nunito, sans-serif">${inside}</svg>`;
}

/** Writes what style sheets say into the copy, since they stay behind. */
function inlineStyles(from: Element, to: Element, isFontLeft: boolean): void {
  const sources = from.querySelectorAll<SVGElement>(shapes);
  const copies = to.querySelectorAll<SVGElement>(shapes);
  sources.forEach((source, at) => {
    const copy = copies[at];
    if (copy === undefined) return;
    const style = getComputedStyle(source);
    copy.removeAttribute('style');
    for (const name of kept) copy.setAttribute(name, style.getPropertyValue(name));
    // The font stays behind too: another one is squeezed into the same width.
    if (isFontLeft && source instanceof SVGTextElement && source.textContent?.trim()) {
      copy.setAttribute('textLength', String(Math.round(source.getComputedTextLength())));
      copy.setAttribute('lengthAdjust', 'spacingAndGlyphs');
    }
    if (style.display === 'none' || style.visibility === 'hidden') copy.setAttribute('display', 'none');
  });
}
