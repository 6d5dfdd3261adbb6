import { type BoardDrawing, type Header, pitch, row } from './drawing.ts';
import { jack, powerHeader, resetButton, unoTopHeaders } from './uno-shape.ts';

/** One of the two columns at the end; the left one's last label would stand among those of the row below. */
const column = (x: number, firstDigital: number, labels: Header['labels'], last: string): Header => ({
  at: [x, 2.54],
  step: [0, pitch],
  names: ['5V', ...Array.from({ length: 16 }, (_, n) => `${firstDigital + 2 * n}`), last],
  labels,
  look: 'socket',
});

export const mega: BoardDrawing = {
  size: [101.6, 53.3],
  outline: 'M1 0H100.6Q101.6 0 101.6 1V49.7L98 53.3H1Q0 53.3 0 52.3V1Q0 0 1 0Z',
  holes: [
    [14, 50.8],
    [15.2, 2.5],
    [66, 17.8],
    [66, 35.5],
    [96.5, 50.8],
  ],
  headers: [
    ...unoTopHeaders,
    row([68.58, 2.54], '14 15 16 17 18 19 20 21', 'below'),
    powerHeader,
    row([50.8, 50.8], 'A0 A1 A2 A3 A4 A5 A6 A7', 'above'),
    row([73.66, 50.8], 'A8 A9 A10 A11 A12 A13 A14 A15', 'above'),
    column(93.98, 22, 'left', ''),
    column(96.52, 23, 'right', 'GND'),
  ],
  parts: [
    { look: 'usb', at: [-6.3, 10.2], size: [16.2, 12] },
    jack,
    resetButton,
    { look: 'flat-chip', at: [14.4, 17.2], size: [5, 5] },
    { look: 'crystal', at: [13.2, 26.4], size: [10, 4.4], label: '16.000' },
    { look: 'capacitor', at: [15.4, 34.6], size: [6.3, 6.3] },
    { look: 'capacitor', at: [15.4, 42.2], size: [6.3, 6.3] },
    { look: 'flat-chip', at: [43, 22.6], size: [16, 16], label: 'ATmega2560' },
    { look: 'icsp', at: [71.4, 21.6], size: [7.6, 5.1] },
  ],
  leds: { L: [28.6, 12.2], TX: [28.6, 16.2], RX: [28.6, 19.4], ON: [82, 15.2] },
  ledLabels: 'left',
  captions: [
    { at: [50, 11.4], text: 'PWM' },
    { at: [77.5, 10.4], text: 'COMMUNICATION' },
    { at: [36, 41.6], text: 'POWER' },
    { at: [70, 43.6], text: 'ANALOG IN' },
  ],
  title: { at: [79, 38], text: 'MEGA', size: 7 },
};
