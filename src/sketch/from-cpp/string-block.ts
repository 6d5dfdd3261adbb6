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
  const inner = /^"([\s\S]*)"$/.exec(node.text)?.[1];
  if (inner === undefined || /\\[^nrt\\"']/.test(inner.replace(/\\\\/g, ''))) return undefined;
  const text = inner.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
  return built('text', { TEXT: text });
}
