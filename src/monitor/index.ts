/**
 * The serial port as a person sees it: `<kulibin-serial>`, text that comes and a line to send. It knows nothing of
 * where the text comes from, a real board or a simulated one. May import `locale` and `design`.
 */
export { type LineEnding, lineEndings } from './line-ending.ts';
export { SerialView } from './serial.ts';
