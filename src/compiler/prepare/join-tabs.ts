import type { Sketch, SketchFile } from '../../sketch/sketch.ts';
import type { CppParser } from './cpp-parser.ts';
import { hasOnlySetupAndLoop } from './plain-sketch.ts';
import { blankOut, findPrototypes, noPrototypes, type Prototype } from './prototypes.ts';

/** A file as the compiler gets it. */
export interface SourceFile {
  /** Path under the sketch's folder. */
  readonly path: string;
  readonly text: string;
}

const arduinoHeader = '#include <Arduino.h>';

/**
 * Makes of a sketch what the compiler takes, as Arduino's builder does: the `.ino` tabs become one C++ file that
 * includes `Arduino.h` and declares its functions ahead; the other files stay as they are. `#line` keeps every place
 * true to the pupil's own file.
 * @param openParser asked only where there are functions to declare
 */
export async function prepareSketch(
  sketch: Sketch,
  openParser: () => Promise<CppParser>,
): Promise<SourceFile[]> {
  const tabs = sketch.files.filter((file) => file.name.endsWith('.ino') || file.name.endsWith('.pde'));
  const others = sketch.files
    .filter((file) => !tabs.includes(file))
    .map((file) => ({ path: file.name, text: file.text }));
  const main = tabs[0];
  if (!main) return others;
  const rest = tabs.slice(1).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [{ path: `${main.name}.cpp`, text: await joinTabs([main, ...rest], openParser) }, ...others];
}

async function joinTabs(tabs: readonly SketchFile[], openParser: () => Promise<CppParser>): Promise<string> {
  const lines: string[] = [];
  const places: { file: string; line: number }[] = [];
  for (const tab of tabs) {
    const text = tab.text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, '');
    for (const [index, line] of text.split('\n').entries()) {
      lines.push(line);
      places.push({ file: tab.name, line: index + 1 });
    }
  }
  const source = lines.join('\n');
  const { prototypes, blanks } = hasOnlySetupAndLoop(source)
    ? noPrototypes
    : (await openParser()).parse(source, findPrototypes);
  const blanked = blankOut(source, blanks);
  const place = (line: number) => places[line] ?? { file: tabs[0]?.name ?? '', line: line + 1 };
  return `${arduinoHeader}\n${withPrototypes(blanked.split('\n'), prototypes, place)}\n`;
}

function withPrototypes(
  lines: readonly string[],
  prototypes: readonly Prototype[],
  place: (line: number) => { file: string; line: number },
): string {
  const lineDirective = (line: number) => {
    const { file, line: own } = place(line);
    return `#line ${own} ${JSON.stringify(file)}`;
  };
  const output: string[] = [];
  let file: string | undefined;
  for (const [index, line] of lines.entries()) {
    const here = prototypes.filter((prototype) => prototype.putBefore === index);
    for (const { condition, definedAt, text } of here) {
      if (condition !== '') output.push(`#if ${condition}`);
      output.push(lineDirective(definedAt), text);
      if (condition !== '') output.push('#endif');
    }
    if (here.length > 0 || place(index).file !== file) output.push(lineDirective(index));
    file = place(index).file;
    output.push(line);
  }
  return output.join('\n');
}
