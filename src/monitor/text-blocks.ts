/** Lines of one block. */
const linesPerBlock = 40;

/** A run of whole lines, small enough to be drawn anew when one is added. */
export interface TextBlock {
  /** The same text in the same place has the same key. */
  readonly key: number;
  readonly text: string;
}

/**
 * Cuts printed text into blocks of lines, so that a view draws only the last one anew as text comes. Line ends
 * become `\n`; a lone `\r` at the very end waits for what follows it.
 */
export function textBlocks(text: string): TextBlock[] {
  const lines = text.replace(/\r$/, '').replace(/\r\n?/g, '\n').split('\n');
  const blocks: TextBlock[] = [];
  for (let from = 0; from < lines.length; from += linesPerBlock) {
    blocks.push({ key: from, text: lines.slice(from, from + linesPerBlock).join('\n') });
  }
  return blocks;
}
