import { type Built, built } from './built.ts';
import type { Node } from './syntax.ts';

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '\\': '\\',
  '"': '"',
  "'": "'",
};

/** A text whose signs a field can hold. */
export function stringBlock(node: Node): Built | undefined {
  const TEXT = stringText(node);
  return TEXT === undefined ? undefined : built('text', { TEXT });
}

/** The text of a literal; undefined where it has signs that no field can hold. */
export function stringText(node: Node): string | undefined {
  const inner = /^"([\s\S]*)"$/.exec(node.text)?.[1];
  if (inner === undefined || /\\[^nrt\\"']/.test(inner.replace(/\\\\/g, ''))) return undefined;
  return inner.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
}
