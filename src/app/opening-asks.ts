import { t } from '../locale/index.ts';
import { isNamed } from '../project/disk.ts';
import type { Asks } from '../project/index.ts';
import './file-words.ts';

/** Libraries that Kulibin has under another name than the one they are fetched by. */
const otherNames: readonly (readonly [name: string, bundled: string])[] = [
  ['DHT sensor library', 'DHT'],
  // Only the other one needs it.
  ['Adafruit Unified Sensor', 'DHT'],
  ['Adafruit Motor Shield library', 'AFMotor'],
  ['TM1637', 'TM1637Display'],
];

/** Of many lines so many are said: all stand in platformio.ini. */
const mostLines = 6;

/** Sentences on what a PlatformIO project asks for: what to do for it, and for what nothing is to be done. */
export function wordsOfAsks({ libraries, defines, flags }: Asks, bundled: ReadonlySet<string>): string[] {
  const isThere = (name: string) => {
    const [, other = name] = otherNames.find(([each]) => isNamed(name)(each)) ?? [];
    return [...bundled].some(isNamed(other));
  };
  const missing = libraries.filter((name) => !isThere(name));
  const there = libraries.filter(isThere);
  const lines = defines.slice(0, mostLines).concat(defines.length > mostLines ? ['…'] : []);
  const list = (names: readonly string[]) => names.join(', ');
  return [
    ...(there.length > 0 ? [t('fileTraffic.hasLibraries', { names: list(there) })] : []),
    ...(missing.length > 0
      ? [t('fileTraffic.asksLibraries', { names: list(missing), count: missing.length })]
      : []),
    ...(defines.length > 0 ? [t('fileTraffic.asksDefines', { lines: `\n${lines.join('\n')}` })] : []),
    ...(flags.length > 0 ? [t('fileTraffic.asksFlags', { flags: flags.join(' ') })] : []),
  ];
}
