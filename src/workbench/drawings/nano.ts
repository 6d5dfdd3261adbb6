import { type BoardDrawing, padRow } from './drawing.ts';

export const nano: BoardDrawing = {
  size: [43.2, 17.8],
  outline: 'M1 0H42.2Q43.2 0 43.2 1V16.8Q43.2 17.8 42.2 17.8H1Q0 17.8 0 16.8V1Q0 0 1 0Z',
  holes: [
    [1.3, 1.3],
    [41.9, 1.3],
    [1.3, 16.5],
    [41.9, 16.5],
  ],
  headers: [
    padRow([3.81, 1.27], '12 11 10 9 8 7 6 5 4 3 2 GND RST 0 1', 'above'),
    padRow([3.81, 16.51], '13 3V3 REF A0 A1 A2 A3 A4 A5 A6 A7 5V RST GND VIN', 'below'),
  ],
  parts: [
    { look: 'usb', at: [-1.5, 5], size: [8.2, 7.8] },
    { look: 'crystal', at: [9, 7.4], size: [4, 3] },
    { look: 'flat-chip', at: [15, 5.4], size: [7, 7], label: '328P' },
    { look: 'button', at: [24, 7], size: [4, 3.8] },
    { look: 'icsp', at: [37.2, 5.1], size: [5.1, 7.6] },
  ],
  leds: { L: [34.2, 7.1], ON: [30.4, 7.1], TX: [34.2, 12.1], RX: [30.4, 12.1] },
  ledLabels: 'right',
  captions: [],
};
