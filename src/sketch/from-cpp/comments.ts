import type { Node } from './syntax.ts';

/** A comment's words, a line each. */
export function commentText(node: Node): string[] {
  return node.text
    .replace(/^\/\*+|\*+\/$/g, '')
    .split('\n')
    .map((line) => line.replace(/^\s*(?:\/\/+|\*(?!\/))?\s?/, '').trimEnd())
    .filter((line) => line.trim() !== '');
}

/** Lines moved to the left by as much as the first stands inside. */
export function dedented(text: string, column: number): string {
  return text.replace(new RegExp(`^[ \\t]{0,${column}}`, 'gm'), '');
}
