import { plainPath } from '../../compiler/prepare/includes.ts';
import { readFlags } from './build-flags.ts';
import { readIni } from './ini.ts';
import { platformioNames, type SaidBoard } from './said-board.ts';

/** What a `platformio.ini` says of its program, for the environment that builds for one of our boards. */
export interface PlatformioSettings {
  readonly board: SaidBoard | undefined;
  /** Where the program, its headers and its own libraries lie, from the project's folder. */
  readonly folders: Readonly<Record<'src' | 'include' | 'lib', string>>;
  /** The libraries that PlatformIO would fetch, by their names alone. */
  readonly libraries: readonly string[];
  /** Names that are set for the whole program, as lines of it: `#define LAMP 13`. */
  readonly defines: readonly string[];
  /** What else the compiler is told that changes the program. */
  readonly flags: readonly string[];
}

type Sections = ReturnType<typeof readIni>;

/** How often one value may name another before it is taken for a ring. */
const mostSteps = 8;

/** Reads a `platformio.ini` (docs.platformio.org/projectconf). */
export function readPlatformio(text: string): PlatformioSettings {
  const sections = readIni(text);
  const environment = environmentOf(sections);
  const board = boardOf(sections, environment);
  const folder = (usual: 'src' | 'include' | 'lib') =>
    tidyFolder(settingOf(sections, 'platformio', `${usual}_dir`)) ?? usual;
  return {
    board,
    folders: { src: folder('src'), include: folder('include'), lib: folder('lib') },
    libraries: [...new Set(listOf(settingOf(sections, environment, 'lib_deps')).map(libraryName))],
    ...readFlags(settingOf(sections, environment, 'build_flags') ?? ''),
  };
}

/** The environment that is built: one for a board of ours, the default ones first. */
function environmentOf(sections: Sections): string {
  const defaults = (settingOf(sections, 'platformio', 'default_envs') ?? '').split(/[\s,]+/);
  const wanted = [
    ...defaults.map((name) => `env:${name}`).filter((name) => sections.has(name)),
    ...[...sections.keys()].filter((name) => name.startsWith('env:')),
  ];
  const boards = wanted.map((name) => [name, boardOf(sections, name)] as const);
  const [found] = boards.find(([, board]) => board?.id) ?? boards.find(([, board]) => board) ?? [];
  return found ?? wanted[0] ?? 'env';
}

function boardOf(sections: Sections, environment: string): SaidBoard | undefined {
  const name = settingOf(sections, environment, 'board');
  return name === undefined ? undefined : { name, id: platformioNames[name] };
}

/** A section's value; an environment has those of the sections it extends, and of `[env]`, too. */
function settingOf(sections: Sections, section: string, name: string, steps = 0): string | undefined {
  if (steps > mostSteps) return undefined;
  const own = sections.get(section);
  const others = [
    ...(own?.get('extends') ?? '').split(/[\s,]+/),
    ...(section.startsWith('env:') ? ['env'] : []),
  ].filter((other) => sections.has(other));
  const said = own?.get(name);
  if (said === undefined)
    return others
      .map((other) => settingOf(sections, other, name, steps + 1))
      .find((each) => each !== undefined);
  return said.replace(/\$\{([^}]+)\.([^}.]+)\}/g, (_, other: string, key: string) => {
    const from = other === 'this' ? section : other;
    return settingOf(sections, from, key, steps + 1) ?? '';
  });
}

/** Values stand in lines of their own, or between commas. */
function listOf(value = ''): string[] {
  return value
    .split(/\n|,\s+/)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Of `adafruit/DHT sensor library @ ^1.4`, an address or `name=address` the name. */
function libraryName(dependency: string): string {
  const [, given] = /^([^=:/]+?)\s*=\s*[\w+]+:/.exec(dependency) ?? [];
  if (given !== undefined) return given;
  const [, onGithub] = /github\.com[/:][^/]+\/([^/#@\s]+)/.exec(dependency) ?? [];
  if (onGithub !== undefined) return onGithub.replace(/\.git$/, '');
  if (/^[\w+]+:/.test(dependency)) {
    const address = dependency.replace(/#.*$/, '').replace(/\/$/, '');
    return address.replace(/^.*\//, '').replace(/\.(?:git|zip|tar\.gz)$/, '');
  }
  return dependency.replace(/\s*@.*$/, '').replace(/^[^/]*\//, '');
}

/** Undefined for a folder outside the project, or one that the computer's settings name. */
function tidyFolder(said: string | undefined): string | undefined {
  const path = (said ?? '').replaceAll('\\', '/');
  const folder = plainPath(path);
  const isInside = !path.startsWith('/') && !/^(?:\w:|\.\.(?:\/|$))/.test(folder);
  return isInside && folder !== '' ? folder : undefined;
}
