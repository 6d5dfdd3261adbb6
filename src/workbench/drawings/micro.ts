import { type BoardDrawing, padRow } from './drawing.ts';

export const micro: BoardDrawing = {
  size: [48.3, 17.8],
  outline: 'M1 0H47.3Q48.3 0 48.3 1V16.8Q48.3 17.8 47.3 17.8H1Q0 17.8 0 16.8V1Q0 0 1 0Z',
  holes: [
    [1.3, 1.3],
    [47, 1.3],
    [1.3, 16.5],
    [47, 16.5],
  ],
  headers: [
    padRow([3.81, 1.27], '12 11 10 9 8 7 6 5 4 3 2 GND RST 0 1 SS MOSI', 'above'),
    padRow([3.81, 16.51], '13 3V3 REF A0 A1 A2 A3 A4 A5 . . 5V RST GND VIN MISO SCK', 'below'),
  ],
  parts: [
    { look: 'usb', at: [-1.4, 5.2], size: [5.4, 7.4] },
    { look: 'crystal', at: [8.4, 7.5], size: [3.4, 2.8] },
    { look: 'flat-chip', at: [15, 5.4], size: [7, 7], label: '32U4' },
    { look: 'button', at: [24.8, 7], size: [4, 3.8] },
    { look: 'icsp', at: [38.4, 6.4], size: [7.6, 5.1] },
  ],
  leds: { L: [35, 7.1], ON: [31.2, 7.1], TX: [35, 12.1], RX: [31.2, 12.1] },
  ledLabels: 'right',
  captions: [],
};
