/** What is added to each sent line: sketches mostly read up to `\n`. */
export const lineEndings = { none: '', nl: '\n', cr: '\r', both: '\r\n' } as const;

export type LineEnding = keyof typeof lineEndings;

export function isLineEnding(value: string): value is LineEnding {
  return Object.hasOwn(lineEndings, value);
}
