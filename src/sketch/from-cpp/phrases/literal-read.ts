import { literalNumber } from '../types.ts';
import type { Read } from './pattern.ts';

/**
 * How to find what a pupil gave out of what stands in the sketch: 50 of `128`, `Hello` of `"Hello: "`.
 * @param tries two things that were given
 * @param said what the sketch had for them
 */
export function literalRead(
  tries: readonly [string | number, string | number],
  said: readonly [string, string],
): Read | undefined {
  const [given, other] = tries;
  return typeof given === 'number' && typeof other === 'number'
    ? numberRead([given, other], said)
    : textRead([String(given), String(other)], said);
}

function numberRead(tries: readonly [number, number], said: readonly [string, string]): Read | undefined {
  const [first, second] = [numberIn(said[0]), numberIn(said[1])];
  if (first === undefined || second === undefined || first.size !== second.size) return undefined;
  const { size } = first;
  const isSame = first.number === tries[0] && second.number === tries[1];
  const step = (tries[1] - tries[0]) / (second.number - first.number);
  const isWhole = tries.every((each) => Number.isInteger(each)) && first.isWhole;
  return (text) => {
    const found = numberIn(text);
    if (found === undefined || found.size !== size) return undefined;
    // `2.0` is no other way to write 2: it makes a division one of decimals.
    if (first.isWhole && second.isWhole && !found.isWhole && Number.isInteger(found.number)) return undefined;
    if (isSame) return found.number;
    const given = tries[0] + (found.number - first.number) * step;
    return isWhole || Math.abs(given - Math.round(given)) < 1e-9
      ? Math.round(given)
      : Number(given.toPrecision(6));
  };
}

function numberIn(text: string): { number: number; size: string; isWhole: boolean } | undefined {
  const size = /^-?[\d.]+(?:e[+-]?\d+)?([UL]*)$/i.exec(text)?.[1];
  const number = size === undefined ? undefined : literalNumber(text.replace(/^-/, ''));
  if (number === undefined || size === undefined) return undefined;
  return { number: text.startsWith('-') ? -number : number, size, isWhole: !text.includes('.') };
}

function textRead(tries: readonly [string, string], said: readonly [string, string]): Read | undefined {
  const at = said[0].indexOf(tries[0]);
  if (at < 0) return undefined;
  const [before, after] = [said[0].slice(0, at), said[0].slice(at + tries[0].length)];
  if (said[1] !== before + tries[1] + after || !before.startsWith('"')) return undefined;
  return (text) => {
    const isLike =
      text.startsWith(before) && text.endsWith(after) && text.length >= before.length + after.length;
    return isLike ? unescaped(text.slice(before.length, text.length - after.length)) : undefined;
  };
}

const escapes: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  '\\': '\\',
  '"': '"',
  "'": "'",
};

function unescaped(inner: string): string | undefined {
  if (/\\[^nrt\\"']/.test(inner.replace(/\\\\/g, '')) || /(?:^|[^\\])"/.test(inner)) return undefined;
  return inner.replace(/\\(.)/g, (_, sign: string) => escapes[sign] ?? sign);
}
