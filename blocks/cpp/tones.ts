import type { CppContext } from './context.ts';

/** What `tone` can make, in Hz. */
export const audible = [31, 65_535] as const;

/** A note for so many milliseconds, and the wait until it has ended. */
export function playedFor(here: CppContext, pin: string): string {
  here.takesTimer('tone');
  const time = here.number('TIME', [0, 2_147_483_647]);
  const note = here.number('NOTE', audible).code;
  if (time.pure) return `tone(${pin}, ${note}, ${time.code});\ndelay(${time.code});`;
  const kept = here.name('duration');
  return `const unsigned long ${kept} = ${time.code};\ntone(${pin}, ${note}, ${kept});\ndelay(${kept});`;
}

/** A sound that goes on. */
export function sounding(here: CppContext, pin: string): string {
  here.takesTimer('tone');
  return `tone(${pin}, ${here.number('FREQUENCY', audible).code});`;
}

export function silence(here: CppContext, pin: string): string {
  here.takesTimer('tone');
  return `noTone(${pin});`;
}
