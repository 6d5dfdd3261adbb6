/**
 * What the classes of the libraries do that a student meets most, in every language of the interface. The headers say
 * how their methods are declared; of the others’ methods the headers’ own comments are shown.
 */
import { busClasses } from './buses.ts';
import { displayClasses } from './displays.ts';
import { infraredClasses } from './infrared.ts';
import type { LibraryClasses } from './library-class.ts';
import { lightClasses } from './lights.ts';
import { motionClasses } from './motion.ts';
import { sensorClasses } from './sensors.ts';
import { usbClasses } from './usb.ts';

export type { LibraryClasses } from './library-class.ts';

export const libraryClasses: LibraryClasses = {
  ...motionClasses,
  ...displayClasses,
  ...lightClasses,
  ...sensorClasses,
  ...infraredClasses,
  ...usbClasses,
  ...busClasses,
};
