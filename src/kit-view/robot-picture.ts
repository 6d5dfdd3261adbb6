import { css, type SVGTemplateResult, svg } from 'lit';

/** How a robot is seen from above: its wheels, its body, what looks ahead. Upwards is forward. */
interface Look {
  readonly body: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
    readonly round: number;
  };
  /** The left upper corners of its wheels. */
  readonly wheels: readonly (readonly [x: number, y: number])[];
  /** Where line sensors look at the floor. */
  readonly floor: readonly (readonly [x: number, y: number])[];
  /** The rolling ball under its tail. */
  readonly ball?: readonly [x: number, y: number];
}

const looks: Readonly<Record<string, Look>> = {
  'two-wheels': {
    body: { x: 24, y: 20, width: 52, height: 66, round: 14 },
    wheels: [
      [12, 36],
      [76, 36],
    ],
    floor: [
      [38, 30],
      [62, 30],
    ],
    ball: [50, 74],
  },
  mini: {
    body: { x: 28, y: 28, width: 44, height: 44, round: 22 },
    wheels: [
      [16, 38],
      [72, 38],
    ],
    floor: [[50, 38]],
  },
  'shield-car': {
    body: { x: 24, y: 16, width: 52, height: 74, round: 8 },
    wheels: [
      [12, 20],
      [76, 20],
      [12, 62],
      [76, 62],
    ],
    floor: [
      [38, 28],
      [62, 28],
    ],
  },
};

/** A robot seen from above; one that is not known looks like the usual one. */
export function robotPicture(id: string): SVGTemplateResult {
  const look = looks[id] ?? (looks['two-wheels'] as Look);
  const { body } = look;
  const top = body.y;
  return svg`<svg class="robot-picture" viewBox="0 0 100 100" aria-hidden="true">
    ${look.wheels.map(([x, y]) => svg`<rect class="wheel" x=${x} y=${y} width="12" height="24" rx="5" />`)}
    <rect class="body" x=${body.x} y=${body.y} width=${body.width} height=${body.height} rx=${body.round} />
    ${look.ball ? svg`<circle class="wheel" cx=${look.ball[0]} cy=${look.ball[1]} r="5" />` : ''}
    <rect class="board" x="36" y="44" width="28" height="20" rx="3" />
    <rect class="eyes" x="34" y=${top - 8} width="32" height="14" rx="5" />
    <circle class="eye" cx="42" cy=${top - 1} r="4.5" /><circle class="eye" cx="58" cy=${top - 1} r="4.5" />
    ${look.floor.map(([x, y]) => svg`<circle class="floor" cx=${x} cy=${y} r="3.5" />`)}
  </svg>`;
}

export const robotPictureStyles = css`
  .robot-picture {
    display: block;
    width: 84px;
    height: 84px;
    flex: none;
  }

  .robot-picture .body {
    fill: var(--brass);
    stroke: var(--brass-ink);
    stroke-width: 3;
  }

  .robot-picture .wheel {
    fill: var(--drawn-chip);
    stroke: var(--edge);
    stroke-width: 2;
  }

  .robot-picture .board {
    fill: var(--drawn-board);
    stroke: var(--brass-ink);
    stroke-width: 2;
  }

  .robot-picture .eyes {
    fill: var(--drawn-metal);
    stroke: var(--brass-ink);
    stroke-width: 2.5;
  }

  .robot-picture .eye {
    fill: var(--drawn-chip);
  }

  .robot-picture .floor {
    fill: var(--drawn-cream);
    stroke: var(--brass-ink);
    stroke-width: 2;
  }
`;
