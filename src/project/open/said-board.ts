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
