import type { BoardDrawing } from './drawing.ts';
import {
  jack,
  powerHeader,
  resetButton,
  unoAnalogHeader,
  unoCaptions,
  unoHoles,
  unoOutline,
  unoTopHeaders,
} from './uno-shape.ts';

export const leonardo: BoardDrawing = {
  size: [68.6, 53.3],
  outline: unoOutline,
  holes: unoHoles,
  headers: [...unoTopHeaders, powerHeader, unoAnalogHeader],
  parts: [
    { look: 'usb', at: [-1.4, 13.4], size: [5.8, 7.8] },
    jack,
    resetButton,
    { look: 'regulator', at: [13.6, 40], size: [6.6, 6.6] },
    { look: 'crystal', at: [20.4, 30.6], size: [5, 3.2], label: '16' },
    { look: 'flat-chip', at: [30, 26], size: [11, 11], label: '32U4' },
    { look: 'icsp', at: [61.2, 22.2], size: [5.1, 7.6] },
  ],
  leds: { L: [28.6, 12.2], TX: [28.6, 16.2], RX: [28.6, 19.4], ON: [58.2, 15.2] },
  ledLabels: 'left',
  captions: unoCaptions,
  title: { at: [44, 20.6], text: 'LEONARDO', size: 4.4 },
};
