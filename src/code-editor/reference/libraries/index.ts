/**
 * What the classes of the libraries that come with Kulibin do, in every language of the interface. The headers say how
 * their methods are declared; of added libraries the headers’ own comments are shown.
 */
import { busClasses } from './buses.ts';
import { displayClasses } from './displays.ts';
import { infraredClasses } from './infrared.ts';
import type { LibraryClasses } from './library-class.ts';
import { lightClasses } from './lights.ts';
import { motionClasses } from './motion.ts';
import { oledClasses } from './oled.ts';
import { sensorClasses } from './sensors.ts';
import { tiltClasses } from './tilt.ts';
import { usbClasses } from './usb.ts';

export type { LibraryClasses } from './library-class.ts';

export const libraryClasses: LibraryClasses = {
  ...motionClasses,
  ...displayClasses,
  ...lightClasses,
  ...sensorClasses,
  ...tiltClasses,
  ...oledClasses,
  ...infraredClasses,
  ...usbClasses,
  ...busClasses,
};
