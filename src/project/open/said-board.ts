import type { BoardId } from '../../boards/board.ts';

/** The board that a program says it is for; `id` where it is one of ours. */
export interface SaidBoard {
  /** As it is written there. */
  readonly name: string;
  readonly id: BoardId | undefined;
}

/** Our boards by the names that PlatformIO has for them (docs.platformio.org/boards). */
export const platformioNames: Readonly<Record<string, BoardId>> = {
  uno: 'uno',
  nanoatmega328: 'nano',
  nanoatmega328new: 'nano',
  megaatmega2560: 'mega',
  leonardo: 'leonardo',
  micro: 'micro',
};

/** Our boards by the last part of `arduino:avr:…`, Arduino's full name of a board. */
const arduinoNames: Readonly<Record<string, BoardId>> = {
  uno: 'uno',
  nano: 'nano',
  mega: 'mega',
  leonardo: 'leonardo',
  micro: 'micro',
};

/** The board of a `platformio.ini`: that of an environment that builds for one of ours, the default ones first. */
export function boardOfPlatformio(text: string): SaidBoard | undefined {
  const sections = readIni(text);
  const defaults =
    sections
      .get('platformio')
      ?.get('default_envs')
      ?.split(/[\s,]+/) ?? [];
  const environments = [...sections.keys()].filter((name) => name.startsWith('env:'));
  const wanted = [...defaults.map((name) => `env:${name}`), ...environments, 'env'];
  const said = wanted.flatMap((section): SaidBoard[] => {
    const name = sections.get(section)?.get('board');
    return name === undefined ? [] : [{ name, id: platformioNames[name] }];
  });
  return said.find(({ id }) => id !== undefined) ?? said[0];
}

/** The board of a `sketch.yaml` (Arduino sketch project file): the default one, else the first that it names. */
export function boardOfSketchProject(text: string): SaidBoard | undefined {
  const [, name] =
    /^default_fqbn:[ \t]*["']?([\w:.=,-]+)/m.exec(text) ??
    /^[ \t-]*fqbn:[ \t]*["']?([\w:.=,-]+)/m.exec(text) ??
    [];
  if (name === undefined) return undefined;
  const [, ours] = /^arduino:avr:(\w+)/.exec(name) ?? [];
  return { name, id: ours === undefined ? undefined : arduinoNames[ours] };
}

/** Sections of an INI file, and what each sets; a value may go on in indented lines. */
function readIni(text: string): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const sections = new Map<string, Map<string, string>>();
  let section = new Map<string, string>();
  let key: string | undefined;
  for (const line of text.split('\n')) {
    const plain = line.replace(/(?:^|\s)[;#].*$/, '').trimEnd();
    const [, heading] = /^\[([^\]]+)\]/.exec(plain) ?? [];
    const [, name, value = ''] = /^(\w[\w.-]*)\s*=\s*(.*)$/.exec(plain) ?? [];
    if (heading !== undefined) {
      section = sections.get(heading) ?? new Map();
      sections.set(heading, section);
      key = undefined;
    } else if (name !== undefined) {
      key = name;
      section.set(name, value);
    } else if (key !== undefined && /^\s+\S/.test(plain)) {
      section.set(key, `${section.get(key) ?? ''} ${plain.trim()}`.trim());
    }
  }
  return sections;
}
