import { type SVGTemplateResult, svg } from 'lit';
import type { DrawnPart } from './drawings/index.ts';

const each = (count: number, draw: (n: number) => SVGTemplateResult) =>
  Array.from({ length: count }, (_, n) => draw(n));

const label = (x: number, y: number, size: number, text = '') =>
  svg`<text class="chip-ink" x=${x} y=${y} font-size=${size} text-anchor="middle" dominant-baseline="central">${text}</text>`;

/** How each kind of part is drawn in its rectangle. */
const looks: Readonly<
  Record<DrawnPart['look'], (x: number, y: number, w: number, h: number, text?: string) => SVGTemplateResult>
> = {
  usb: (x, y, w, h) => svg`
    <rect class="metal" x=${x} y=${y} width=${w} height=${h} rx="0.6" />
    <rect class="metal-dark" x=${x} y=${y + h * 0.12} width=${w * 0.3} height="0.5" />
    <rect class="metal-dark" x=${x} y=${y + h * 0.88 - 0.5} width=${w * 0.3} height="0.5" />
    <rect class="metal-dark" x=${x + w * 0.55} y=${y + h * 0.3} width=${w * 0.22} height=${h * 0.14} rx="0.3" opacity="0.55" />
    <rect class="metal-dark" x=${x + w * 0.55} y=${y + h * 0.56} width=${w * 0.22} height=${h * 0.14} rx="0.3" opacity="0.55" />`,
  jack: (x, y, w, h) => svg`
    <rect class="plastic" x=${x} y=${y} width=${w} height=${h} rx="0.6" />
    <rect class="shine" x=${x + 3.2} y=${y} width=${w - 3.2} height="1.2" rx="0.4" />
    <rect class="dark" x=${x + 0.4} y=${y + h / 2 - 2.4} width="1.8" height="4.8" rx="0.9" />`,
  dip: (x, y, w, h, text) => svg`
    ${each(
      14,
      (n) => svg`
      <rect class="metal" x=${x + 1.1 + n * 2.54} y=${y - 1} width="1" height=${h + 2} rx="0.2" stroke="none" />`,
    )}
    <rect class="plastic" x=${x} y=${y} width=${w} height=${h} rx="0.5" />
    <rect class="shine" x=${x} y=${y} width=${w} height="0.8" rx="0.4" />
    <path class="dark" d="M${x} ${y + h / 2 - 1.1}a1.1 1.1 0 0 1 0 2.2z" />
    <circle class="shine" cx=${x + 2.4} cy=${y + h - 1.6} r="0.5" />
    ${label(x + w / 2, y + h / 2 + 0.2, 2.6, text)}`,
  'flat-chip': (x, y, w, h, text) => {
    const count = Math.floor((w - 1.4) / 0.8);
    const from = (w - (count - 1) * 0.8) / 2;
    return svg`
      ${each(
        count,
        (n) => svg`
        <rect class="metal-dark" x=${x + from - 0.2 + n * 0.8} y=${y - 0.7} width="0.4" height=${h + 1.4} />
        <rect class="metal-dark" x=${x - 0.7} y=${y + from - 0.2 + n * 0.8} width=${w + 1.4} height="0.4" />`,
      )}
      <rect class="plastic" x=${x} y=${y} width=${w} height=${h} rx="0.4" />
      <circle class="shine" cx=${x + 1.2} cy=${y + h - 1.2} r=${Math.min(0.6, w / 12)} />
      ${label(x + w / 2, y + h / 2, Math.min(2.4, (w * 1.45) / (text?.length || 1)), text)}`;
  },
  crystal: (x, y, w, h, text) => svg`
    <rect class="metal" x=${x} y=${y} width=${w} height=${h} rx=${h / 2} />
    <text class="plastic" x=${x + w / 2} y=${y + h / 2} font-size=${h * 0.45} text-anchor="middle"
      dominant-baseline="central" opacity="0.75">${text ?? ''}</text>`,
  button: (x, y, w, h) => svg`
    <rect class="metal" x=${x} y=${y} width=${w} height=${h} rx="0.5" />
    <circle class="plastic" cx=${x + w / 2} cy=${y + h / 2} r=${h * 0.3} />`,
  icsp: (x, y, w, h) => {
    const [columns, rows] = w < h ? [2, 3] : [3, 2];
    return svg`
      <rect class="silk-line" x=${x - 0.3} y=${y - 0.3} width=${w + 0.6} height=${h + 0.6} rx="0.3" />
      <rect class="plastic" x=${x} y=${y} width=${w} height=${h} rx="0.3" />
      ${each(
        columns * rows,
        (n) => svg`
        <rect class="gold" x=${x + 0.8 + (n % columns) * 2.54} y=${y + 0.8 + Math.floor(n / columns) * 2.54}
          width="0.9" height="0.9" rx="0.15" />`,
      )}`;
  },
  capacitor: (x, y, w) => svg`
    <circle class="metal" cx=${x + w / 2} cy=${y + w / 2} r=${w / 2} />
    <path class="plastic" d="M${x + w * 0.14} ${y + w * 0.16}A${w / 2} ${w / 2} 0 0 0 ${x + w * 0.14} ${y + w * 0.84}Z" />`,
  regulator: (x, y, w, h) => svg`
    <rect class="metal-dark" x=${x + 1} y=${y - 1.2} width=${w - 2} height=${h + 2.6} rx="0.2" />
    <rect class="plastic" x=${x} y=${y} width=${w} height=${h} rx="0.4" />
    <rect class="shine" x=${x} y=${y} width=${w} height="0.9" rx="0.4" />`,
};

export function drawPart({ look, at, size, label: text }: DrawnPart): SVGTemplateResult {
  return looks[look](at[0], at[1], size[0], size[1], text);
}
