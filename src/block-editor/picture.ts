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
/** Only the page shows these. */
const pageOnly = '.kulibin-hint, .blocklyIconGroup, foreignObject';
/** Shapes drawn in one step: a few milliseconds on a slow school computer. */
const shapesInStep = 12;
/** A picture shows the beginning of a long program. */
const largest = { width: 900, height: 700 };

/** Which part of the program: its beginning, for a list of projects, or all of it, for which letters are put in later. */
type Extent = 'beginning' | 'whole';

/** The blocks as an SVG of their own, or undefined where there are none. */
export function drawPicture(workspace: WorkspaceSvg, extent: Extent): string | undefined {
  const drawing = pictureInSteps(workspace, extent);
  let step = drawing.next();
  while (!step.done) step = drawing.next();
  return step.value;
}

/** The same, drawn a few shapes at a time, so that the page stays at hand in between. */
export function* pictureInSteps(
  workspace: WorkspaceSvg,
  extent: Extent,
): Generator<undefined, string | undefined> {
  if (workspace.getTopBlocks(false).length === 0) return undefined;
  const box = workspace.getBlocksBoundingBox();
  const most = extent === 'whole' ? { width: Infinity, height: Infinity } : largest;
  const [left, top] = [box.left - margin, box.top - margin];
  const width = Math.min(most.width, box.right - left + margin);
  const height = Math.min(most.height, box.bottom - top + margin);
  const edge = { right: left + width, bottom: top + height };
  const copy = yield* copied(workspace.getCanvas(), edge, extent === 'beginning');
  const inside = new XMLSerializer().serializeToString(copy);
  const view = [left, top, width, height].map(Math.round).join(' ');
  return `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="${view}" width="${Math.round(width)}" height="${Math.round(height)}" font-family="&quot;Nunito Variable&quot;, Nunito, sans-serif">${inside}</svg>`;
}

/** A node still to be copied, and where its parent's own corner lies. */
interface Waiting {
  readonly source: Node;
  readonly into: Node;
  readonly x: number;
  readonly y: number;
}

/** The canvas without what lies past the edge: what hangs on a block lies to its right or under it. */
function* copied(
  canvas: SVGElement,
  edge: { readonly right: number; readonly bottom: number },
  isFontLeft: boolean,
): Generator<undefined, Node> {
  const copy = canvas.cloneNode(false) as SVGElement;
  copy.removeAttribute('transform');
  strip(copy);
  const waiting: Waiting[] = [];
  const wait = (parent: Node, into: Node, x: number, y: number) => {
    for (let child = parent.lastChild; child !== null; child = child.previousSibling)
      waiting.push({ source: child, into, x, y });
  };
  wait(canvas, copy, 0, 0);
  let shapesDrawn = 0;
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { source, into, x, y } = next;
    if (source instanceof Element && source.matches(pageOnly)) continue;
    const [left, top] = source instanceof Element ? cornerOf(source, x, y) : [x, y];
    if (left > edge.right || top > edge.bottom) continue;
    const twin = source.cloneNode(false);
    into.appendChild(twin);
    if (source instanceof SVGElement && twin instanceof SVGElement) {
      strip(twin);
      if (source.matches(shapes)) {
        inlineStyle(source, twin, isFontLeft);
        shapesDrawn += 1;
        if (shapesDrawn % shapesInStep === 0) yield;
      }
    }
    wait(source, twin, left, top);
  }
  return copy;
}

/** Where an element's own corner lies, by its `translate(x, y)`. */
function cornerOf(element: Element, x: number, y: number): readonly [number, number] {
  const moved = /^translate\(([-\d.e]+)[\s,]*([-\d.e]*)/.exec(element.getAttribute('transform') ?? '');
  return moved ? [x + Number(moved[1]), y + Number(moved[2])] : [x, y];
}

/** Takes away what means something on the page only. */
function strip(element: Element): void {
  for (const name of element.getAttributeNames()) {
    if (/^(?:class|id|tabindex|role|data-.*|aria-.*)$/.test(name)) element.removeAttribute(name);
  }
}

/** Writes what style sheets say into the copy, since they stay behind. */
function inlineStyle(source: SVGElement, copy: SVGElement, isFontLeft: boolean): void {
  const style = getComputedStyle(source);
  copy.removeAttribute('style');
  for (const name of kept) copy.setAttribute(name, style.getPropertyValue(name));
  // The font stays behind too: another one is squeezed into the same width.
  if (isFontLeft && source instanceof SVGTextElement && source.textContent?.trim()) {
    copy.setAttribute('textLength', String(Math.round(source.getComputedTextLength())));
    copy.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  }
  if (style.display === 'none' || style.visibility === 'hidden') copy.setAttribute('display', 'none');
}
