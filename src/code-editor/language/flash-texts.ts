import type { TextEdit } from '../../compiler/index.ts';
import { type EditedFile, type Knowledge, membersOf, sourceOf, typeOfObject } from './names.ts';

/** `lcd.print("…")` in code whose texts are blank: the object, the method, and all that stands in the brackets. */
const printing =
  /([\p{L}_][\p{L}\p{N}_]*)(?:\s*\[[^\]]*\])*\s*(?:\.|->)\s*(print|println)\s*\(\s*("[^"]*"(?:\s*"[^"]*")*)\s*\)/gu;

/**
 * The edits of each file that leave printed texts in flash by `F()`: where a text in quotes is all that is printed,
 * and the object that prints it takes texts of flash.
 */
export function textsToFlash(
  knowledge: Knowledge,
  files: readonly EditedFile[],
): ReadonlyMap<string, readonly TextEdit[]> {
  const edits = new Map<string, TextEdit[]>();
  for (const file of files) {
    const code = sourceOf(file).code.join('\n');
    for (const { 0: whole, 1: object = '', 2: method = '', 3: text = '', index } of code.matchAll(printing)) {
      if (!takesFlash(knowledge, file, object, method, lineAt(code, index))) continue;
      const from = index + whole.lastIndexOf(text);
      const wrapping = [insertion(code, from, 'F('), insertion(code, from + text.length, ')')];
      edits.set(file.name, [...(edits.get(file.name) ?? []), ...wrapping]);
    }
  }
  return edits;
}

/** As its class declares it. */
function takesFlash(
  knowledge: Knowledge,
  file: EditedFile,
  object: string,
  method: string,
  line: number,
): boolean {
  const type = typeOfObject(knowledge, object, file.name, line);
  if (type === undefined) return false;
  return membersOf(knowledge.outline, type).some(
    ({ name, parameters }) => name === method && parameters?.[0]?.type.includes('__FlashStringHelper'),
  );
}

const lineAt = (code: string, at: number) => code.slice(0, at).split('\n').length;

function insertion(code: string, at: number, text: string): TextEdit {
  const line = lineAt(code, at);
  const column = at - code.lastIndexOf('\n', at - 1);
  return { line, column, endLine: line, endColumn: column, text };
}
