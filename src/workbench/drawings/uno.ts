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

export const uno: BoardDrawing = {
  size: [68.6, 53.3],
  outline: unoOutline,
  holes: unoHoles,
  headers: [...unoTopHeaders, powerHeader, unoAnalogHeader],
  parts: [
    { look: 'usb', at: [-6.3, 10.2], size: [16.2, 12] },
    jack,
    resetButton,
    { look: 'flat-chip', at: [14.4, 17.2], size: [5, 5] },
    { look: 'crystal', at: [13.2, 26.4], size: [10, 4.4], label: '16.000' },
    { look: 'capacitor', at: [15.4, 34.6], size: [6.3, 6.3] },
    { look: 'capacitor', at: [15.4, 42.2], size: [6.3, 6.3] },
    { look: 'dip', at: [27.4, 31], size: [35.6, 7.2], label: 'ATmega328P' },
    { look: 'icsp', at: [61.2, 22.2], size: [5.1, 7.6] },
  ],
  leds: { L: [28.6, 12.2], TX: [28.6, 16.2], RX: [28.6, 19.4], ON: [58.2, 15.2] },
  ledLabels: 'left',
  captions: unoCaptions,
  title: { at: [44, 20.6], text: 'UNO', size: 8 },
};
