import { html, type TemplateResult } from 'lit';
import { unsafeSVG } from 'lit/directives/unsafe-svg.js';
import type { IconNode } from 'lucide';

const drawings = new WeakMap<IconNode, string>();

function drawing(icon: IconNode): string {
  const known = drawings.get(icon);
  if (known !== undefined) return known;
  const text = icon
    .map(([tag, attributes]) => {
      const written = Object.entries(attributes).map(([name, value]) => `${name}="${value}"`);
      return `<${tag} ${written.join(' ')}/>`;
    })
    .join('');
  drawings.set(icon, text);
  return text;
}

/** An icon of the one set, drawn in the colour of the text beside it. It says nothing to a screen reader. */
export function icon(node: IconNode): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2"
    stroke-linecap="round" stroke-linejoin="round" aria-hidden="true">${unsafeSVG(drawing(node))}</svg>`;
}
