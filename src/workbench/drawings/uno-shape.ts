import type { BoardDrawing, DrawnPart, Header, Spot } from './drawing.ts';
import { row } from './drawing.ts';

/** What the Uno and the Leonardo, and for its left part the Mega, have alike: Arduino's reference drawings. */
export const unoOutline =
  'M1 0H64.5L66 1.5V11.4L68.6 14V46.9L66 49.5V52.3Q66 53.3 65 53.3H1Q0 53.3 0 52.3V1Q0 0 1 0Z';

export const unoHoles: readonly Spot[] = [
  [14, 50.8],
  [15.2, 2.5],
  [66, 17.8],
  [66, 45.7],
];

export const unoTopHeaders: readonly Header[] = [
  row([18.8, 2.54], 'SCL SDA AREF GND 13 12 11 10 9 8', 'below'),
  row([45.72, 2.54], '7 6 5 4 3 2 1 0', 'below'),
];

export const powerHeader: Header = row([27.94, 50.8], '. IOREF RESET 3V3 5V GND GND VIN', 'above');

export const unoAnalogHeader: Header = row([50.8, 50.8], 'A0 A1 A2 A3 A4 A5', 'above');

export const jack: DrawnPart = { look: 'jack', at: [-1.8, 41], size: [13.4, 9] };

export const resetButton: DrawnPart = { look: 'button', at: [3, 1.6], size: [6, 6] };

export const unoCaptions: BoardDrawing['captions'] = [
  { at: [50, 11.4], text: 'DIGITAL (PWM ~)' },
  { at: [36, 41.2], text: 'POWER' },
  { at: [57, 44.4], text: 'ANALOG IN' },
];
