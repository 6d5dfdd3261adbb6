import { nothing, type SVGTemplateResult, svg } from 'lit';
import type { Board } from '../boards/index.ts';
import type { LedName } from '../simulator/index.ts';
import { drawPart } from './draw-part.ts';
import type { BoardDrawing, Header, Spot } from './drawings/index.ts';

const labelSize = 2;
/** From a pin's middle to where its label begins. */
const labelGap = 1.9;

/** Everything of a board that stays the same while a program runs. */
export function drawBoard(drawing: BoardDrawing, board: Board): SVGTemplateResult {
  const { outline, holes, headers, parts, leds, captions, title } = drawing;
  return svg`
    <path class="board" d=${outline} />
    ${headers.map((header) => traces(header, drawing.size))}
    ${holes.map(([x, y]) => svg`<circle class="mount" cx=${x} cy=${y} r=${drawing.size[1] > 30 ? 1.6 : 0.75} />`)}
    ${headers.map((header) => drawHeader(header, board))}
    ${parts.map(drawPart)}
    ${(Object.keys(leds) as LedName[]).map((name) => ledBody(name, leds[name], drawing.ledLabels))}
    ${captions.map(
      ({ at, text }) => svg`<text class="silk" x=${at[0]} y=${at[1]} font-size="1.9" text-anchor="middle"
        dominant-baseline="central" letter-spacing="0.15">${text}</text>`,
    )}
    ${
      title
        ? svg`<text class="silk" x=${title.at[0]} y=${title.at[1]} font-size=${title.size} text-anchor="middle"
            letter-spacing="0.3" font-weight="800">${title.text}</text>`
        : nothing
    }`;
}

export const ledSize: Spot = [2, 1.2];

function ledBody(name: LedName, [x, y]: Spot, side: 'left' | 'right'): SVGTemplateResult {
  const [w, h] = ledSize;
  return svg`
    <rect class="led" x=${x - w / 2} y=${y - h / 2} width=${w} height=${h} rx="0.25" />
    <text class="silk" x=${side === 'left' ? x - w / 2 - 0.6 : x} y=${side === 'left' ? y : y - h / 2 - 0.9}
      font-size="1.7" text-anchor=${side === 'left' ? 'end' : 'middle'} dominant-baseline="central">${name}</text>`;
}

/** Faint copper between the rows and the middle, so that the board is not a flat sheet. */
function traces({ at, step, names, labels }: Header, size: Spot): SVGTemplateResult {
  if (step[0] === 0 || size[1] < 30) return svg``;
  const way = labels === 'below' ? 1 : -1;
  return svg`${names.map((_, n) => {
    if (n % 3 === 0) return nothing;
    const x = at[0] + n * step[0];
    const bend = ((n % 4) - 1.5) * 1.4;
    return svg`<path class="trace" d="M${x} ${at[1]}v${way * (8 + (n % 3) * 1.6)}l${bend} ${way * Math.abs(bend)}v${way * 3}" />`;
  })}`;
}

function drawHeader(header: Header, board: Board): SVGTemplateResult {
  const { at, step, names, look } = header;
  const spot = (n: number): Spot => [at[0] + n * step[0], at[1] + n * step[1]];
  const [endX, endY] = spot(names.length - 1);
  return svg`
    ${
      look === 'socket'
        ? svg`<rect class="strip" x=${at[0] - 1.2} y=${at[1] - 1.2} width=${endX - at[0] + 2.4}
            height=${endY - at[1] + 2.4} rx="0.3" />`
        : nothing
    }
    ${names.map((name, n) => {
      const [x, y] = spot(n);
      return svg`
        ${
          look === 'socket'
            ? svg`<rect class="hole" x=${x - 0.6} y=${y - 0.6} width="1.2" height="1.2" rx="0.15" />`
            : svg`<circle class="pad" cx=${x} cy=${y} r="0.95" /><circle class="pad-hole" cx=${x} cy=${y} r="0.5" />`
        }
        ${drawLabel(printed(name, board), x, y, header)}`;
    })}`;
}

/** A tilde marks the pins of `analogWrite`, as on real boards. */
function printed(name: string, board: Board): string {
  return board.pins.find((pin) => pin.name === name)?.pwm ? `~${name}` : name;
}

function drawLabel(text: string, x: number, y: number, { labels: side, outside }: Header): SVGTemplateResult {
  if (side === 'left' || side === 'right') {
    const dx = side === 'left' ? -labelGap + 0.3 : labelGap - 0.3;
    return svg`<text class="silk" x=${x + dx} y=${y} font-size=${labelSize}
      text-anchor=${side === 'left' ? 'end' : 'start'} dominant-baseline="central">${text}</text>`;
  }
  const below = side === 'below';
  const at = y + (below ? labelGap : -labelGap);
  // Written upwards, so that each fits between its neighbours.
  return svg`<text class=${outside ? 'outside' : 'silk'} transform=${`translate(${x} ${at}) rotate(-90)`} font-size=${labelSize}
    text-anchor=${below ? 'end' : 'start'} dominant-baseline="central">${text}</text>`;
}
