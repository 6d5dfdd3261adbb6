import type { Sketch } from '../../sketch/index.ts';

/** What a sketch that does not say is listened to at, in baud. */
export const usualBaudRate = 9600;

const commentOrText = /\/\/[^\n]*|\/\*[\s\S]*?(?:\*\/|$)|"(?:\\.|[^"\\\n])*"|'(?:\\.|[^'\\\n])'/g;
const beginning = /\bSerial\s*\.\s*begin\s*\(\s*([\w']+)/;
const wholeNumber = /^(\d+)[uUlL]*$/;

/** The baud rate the sketch gives its `Serial`, as a number or by a name it defines; 9600 if it does not say. */
export function baudRateOf({ files }: Sketch): number {
  const code = files.map(({ text }) => text.replace(commentOrText, ' ')).join('\n');
  const said = beginning.exec(code)?.[1];
  if (said === undefined) return usualBaudRate;
  return numberOf(said) ?? numberOf(definitionOf(said, code)) ?? usualBaudRate;
}

function definitionOf(name: string, code: string): string {
  return (
    new RegExp(`(?:#[ \\t]*define[ \\t]+${name}[ \\t]+|\\b${name}\\s*=\\s*)([\\w']+)`).exec(code)?.[1] ?? ''
  );
}

/** Of a C++ literal, `115'200UL` among them; undefined if it is no rate at all. */
function numberOf(literal: string): number | undefined {
  const digits = wholeNumber.exec(literal.replaceAll("'", ''))?.[1];
  return Number(digits) || undefined;
}
