import { guessEncoding } from './guess-encoding.ts';

/** A text, and how its bytes were to be read: a label of the Encoding Standard. */
export interface TextRead {
  readonly text: string;
  readonly encoding: string;
}

/** Bytes at the beginning that name a Unicode encoding. */
const marks: readonly (readonly [encoding: string, ...bytes: number[]])[] = [
  ['utf-8', 0xef, 0xbb, 0xbf],
  ['utf-16le', 0xff, 0xfe],
  ['utf-16be', 0xfe, 0xff],
];

/** Enough of a text to see whether every other byte of it is zero. */
const sample = 4096;

/** The text that bytes hold in whatever encoding it was saved, lines ended by `\n`. */
export function decodeText(bytes: Uint8Array): TextRead {
  const encoding = encodingOf(bytes);
  const decoded = new TextDecoder(encoding).decode(bytes);
  // Old DOS editors end a text with Ctrl+Z.
  const ended = decoded.endsWith('\x1a') ? decoded.slice(0, -1) : decoded;
  return { text: ended.replace(/\r\n?/g, '\n'), encoding };
}

/**
 * Reads bytes that may be no text at all.
 * @returns undefined when they are none
 */
export function readText(bytes: Uint8Array): TextRead | undefined {
  const read = decodeText(bytes);
  // Control characters that no editor writes: a picture, a program, an archive.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
  return /[\x00-\x08\x0e-\x1f]/.test(read.text) ? undefined : read;
}

function encodingOf(bytes: Uint8Array): string {
  const marked = marks.find(([, ...mark]) => mark.every((byte, at) => bytes[at] === byte));
  return marked?.[0] ?? wideEncoding(bytes) ?? (isUtf8(bytes) ? 'utf-8' : guessEncoding(bytes));
}

/** UTF-16 without a mark: a program is mostly ASCII, whose letters have a zero byte each, on one side only. */
function wideEncoding(bytes: Uint8Array): string | undefined {
  const seen = bytes.subarray(0, sample);
  if (seen.length < 2 || bytes.length % 2 !== 0) return undefined;
  const zeros = [0, 0];
  for (const [at, byte] of seen.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const many = seen.length / 6;
  if (odd > many && even === 0) return 'utf-16le';
  if (even > many && odd === 0) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
