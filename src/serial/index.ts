/**
 * A serial port: choose it, open it, set its signals, read and write with time-outs, close it whatever
 * happens. Knows no protocol. Works over the browser's Web Serial types. Imports `boards/` (USB ids) and
 * `locale/` (problems).
 */
export { choosePort, grantedPorts, serialSupported, watchPorts } from './choose.ts';
export { OpenPort, openPort, type ReadOptions } from './open-port.ts';
export { orAbort, pause } from './waiting.ts';
