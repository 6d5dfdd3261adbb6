import type { LedName } from '../../simulator/index.ts';

/** A place on the board in millimetres from the upper left corner, the USB socket on the left. */
export type Spot = readonly [x: number, y: number];

/** A row of sockets or pads. */
export interface Header {
  /** The first one's middle. */
  readonly at: Spot;
  readonly step: Spot;
  /** As the board's pins are named, else what is printed: `GND`. An empty one has no label. */
  readonly names: readonly string[];
  /** On which side of the row the labels stand. */
  readonly labels: 'above' | 'below' | 'left' | 'right';
  /** The labels stand beside the board: a small one has no room for them. */
  readonly outside?: true;
  readonly look: 'socket' | 'pad';
}

/** A rectangle that stands for a part of the board. */
export interface DrawnPart {
  readonly look:
    | 'usb'
    | 'jack'
    | 'dip'
    | 'flat-chip'
    | 'crystal'
    | 'button'
    | 'icsp'
    | 'capacitor'
    | 'regulator';
  /** Upper left corner and size. */
  readonly at: Spot;
  readonly size: Spot;
  readonly label?: string;
}

/** How a board looks: adding a board is adding one of these. */
export interface BoardDrawing {
  readonly size: Spot;
  /** SVG path of the board's edge. */
  readonly outline: string;
  readonly holes: readonly Spot[];
  readonly headers: readonly Header[];
  readonly parts: readonly DrawnPart[];
  readonly leds: Readonly<Record<LedName, Spot>>;
  /** On which side of a LED its name stands. */
  readonly ledLabels: 'left' | 'right';
  /** What the rows are for. */
  readonly captions: readonly { readonly at: Spot; readonly text: string }[];
  readonly title?: { readonly at: Spot; readonly text: string; readonly size: number };
}

/** Distance of pins: a tenth of an inch. */
export const pitch = 2.54;

/** A row of sockets along the x axis; names apart by spaces, `.` for one without a name. */
export function row(at: Spot, names: string, labels: Header['labels']): Header {
  return { at, step: [pitch, 0], names: split(names), labels, look: 'socket' };
}

/** A row of pads of a small board. */
export function padRow(at: Spot, names: string, labels: Header['labels']): Header {
  return { at, step: [pitch, 0], names: split(names), labels, outside: true, look: 'pad' };
}

const split = (names: string) => names.split(' ').map((name) => (name === '.' ? '' : name));
