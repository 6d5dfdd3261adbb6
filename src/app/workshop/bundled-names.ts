/** The names of the libraries that come with Kulibin: its own, and those of the Arduino core. */
const texts: Readonly<Record<string, string>> = import.meta.glob(
  '../../../toolchain/libraries/*/library.properties',
  { query: '?raw', import: 'default', eager: true },
);

export const bundledNames: ReadonlySet<string> = new Set([
  ...Object.keys(texts).map((path) => path.split('/').at(-2) ?? ''),
  'EEPROM',
  'HID',
  'SoftwareSerial',
  'SPI',
  'Wire',
]);
