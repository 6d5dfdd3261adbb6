import { css, html, nothing } from 'lit';
import { styleMap } from 'lit/directives/style-map.js';
import { blockIcons } from '../../blocks/block-icons.ts';
import { type BlockEntry, type Gap, partById } from '../../blocks/index.ts';
import { namedColours } from '../../blocks/named-colours.ts';
import { icon } from '../design/index.ts';
import type { Language } from '../locale/index.ts';

/** How faces look; the drawer's colour is `--category`. */
export const blockFaceStyles = css`
  .face {
    display: inline-flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 var(--space-2);
    padding: var(--space-1) var(--space-3);
    border-radius: var(--radius);
    background: var(--category);
    color: white;
    font-weight: var(--weight-strong);
    line-height: 1.6;
  }

  .face.value {
    border-radius: var(--radius-round);
  }

  .face .icon {
    width: var(--icon-s);
    height: var(--icon-s);
  }

  .hole {
    min-width: var(--space-5);
    padding: 0 var(--space-2);
    border-radius: var(--radius-round);
    background: var(--drawn-cream);
    color: var(--drawn-chip);
    font-size: var(--text-s);
    text-align: center;
    white-space: pre-wrap;
  }

  .hole.named {
    background: transparent;
    outline: 1px solid white;
    color: inherit;
  }

  .dots {
    height: 2em;
    margin: var(--space-1) 0;
    border-radius: 2px;
    background: var(--drawn-chip);
    fill: var(--drawn-cream);
  }

  .spot {
    width: 1em;
    height: 1em;
    border: 2px solid white;
    border-radius: var(--radius-round);
  }
`;

/** A block as it looks at a glance: its words, and what stands in its gaps at first. Blockly itself would be slow. */
export function blockFace(entry: BlockEntry, language: Language) {
  const { text, choices } = entry.words[language];
  const pieces = text.split(/\{(\w+)\}/).map((piece, at) => {
    if (at % 2 === 0) return piece;
    const gap = entry.gaps[piece];
    return gap === undefined ? nothing : gapFace(gap, choices?.[piece] ?? {}, language);
  });
  return html`<span class="face ${entry.kind}">${pieces}</span>`;
}

function gapFace(gap: Gap, labels: Readonly<Record<string, string>>, language: Language) {
  switch (gap.kind) {
    case 'value':
      return hole(String(Object.values((gap.shadowIn?.[language] ?? gap.shadow)?.fields ?? {})[0] ?? ' '));
    case 'choice':
      return field(labels[gap.options[0] ?? ''] ?? gap.options[0] ?? '');
    case 'pin':
      return field(gap.pin);
    case 'part':
      return field(partById(gap.types[0] ?? '')?.words[language].name ?? '');
    case 'number':
    case 'text':
      return hole(String(gap.value));
    case 'colour':
      return html`<span class="spot" style=${styleMap({ background: namedColours[gap.value].hex })}></span>`;
    case 'icon':
      return icon(blockIcons[gap.icon] ?? []);
    case 'bitmap':
      return dots(gap.value.split('|'));
    case 'variable':
    case 'list':
      return field('…');
    case 'body':
      return nothing;
  }
}

/** A picture of dots: `#` is a lit one. */
function dots(rows: readonly string[]) {
  const lit = rows.flatMap((row, y) => [...row].flatMap((mark, x) => (mark === '#' ? [{ x, y }] : [])));
  const way = lit.map(({ x, y }) => `M${x + 0.1} ${y + 0.1}h.8v.8h-.8z`).join('');
  return html`<svg class="dots" viewBox="-0.5 -0.5 ${(rows[0]?.length ?? 0) + 1} ${rows.length + 1}" aria-hidden="true">
    <path d=${way}></path>
  </svg>`;
}

const hole = (words: string) => html`<span class="hole">${words}</span>`;
const field = (words: string) => html`<span class="hole named">${words}</span>`;
