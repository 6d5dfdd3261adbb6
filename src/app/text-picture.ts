import type { TextProject } from '../project/index.ts';

const width = 240;
const rows = 12;
const rowHeight = 11;
const letter = 4.6;

/** Colours that stand out on the light ground and on the dark one. */
const colours: readonly (readonly [RegExp, string])[] = [
  [/^\/\/.*|^#.*/, '#8a8f99'],
  [/^"[^"]*"?/, '#3f9a5f'],
  [/^(?:void|int|bool|float|char|long|const|if|else|for|while|return|unsigned|byte)\b/, '#a8640f'],
  [/^[A-Za-z_]\w*(?=\s*\()/, '#3f74c9'],
  [/^\d[\w.]*/, '#b5489a'],
  [/^\w+/, '#7d8594'],
  [/^[^\w\s"/#]+|^./, '#9aa1ad'],
];

/** A C++ project with the picture that its card shows. */
export function withTextPicture(project: TextProject): TextProject {
  return { ...project, picture: textPicture(project.files[0]?.text ?? '') };
}

/** A sketch's first lines seen from afar, as SVG: words as strips in the colours of their kind. */
export function textPicture(text: string): string {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .slice(0, rows);
  const strips = lines.flatMap((line, row) => lineStrips(line, row * rowHeight + 4));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${rows * rowHeight}" width="${width}" height="${rows * rowHeight}">${strips.join('')}</svg>`;
}

function lineStrips(line: string, top: number): string[] {
  const strips: string[] = [];
  let rest = line.replaceAll('\t', '  ');
  let column = 0;
  while (rest !== '') {
    const blank = /^\s+/.exec(rest)?.[0];
    const [taken, colour] = blank ? [blank, undefined] : firstOf(rest);
    const left = column * letter + 4;
    if (colour && left < width) {
      const long = Math.min(taken.length * letter - 1, width - left);
      strips.push(
        `<rect x="${left.toFixed(1)}" y="${top}" width="${long.toFixed(1)}" height="6" rx="3" fill="${colour}"/>`,
      );
    }
    column += taken.length;
    rest = rest.slice(taken.length);
  }
  return strips;
}

function firstOf(rest: string): readonly [string, string] {
  for (const [pattern, colour] of colours) {
    const found = pattern.exec(rest);
    if (found) return [found[0], colour];
  }
  return [rest, '#7d8594'];
}
