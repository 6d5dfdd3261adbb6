import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { officialExamples } from '../corpus/official-examples.ts';

/** A sketch to measure with; `text(n)` changes a number in it, so that no compile can be answered from a cache. */
export interface BenchSketch {
  readonly name: string;
  text(n: number): string;
}

const files: Readonly<Record<string, string>> = {
  Blink: '01.Basics/Blink/Blink.ino',
  AnalogReadSerial: '01.Basics/AnalogReadSerial/AnalogReadSerial.ino',
  toneMelody: '02.Digital/toneMelody/toneMelody.ino',
  Calibration: '03.Analog/Calibration/Calibration.ino',
  StringComparisonOperators: '08.Strings/StringComparisonOperators/StringComparisonOperators.ino',
};

/** Arduino's own examples, from a single LED to much text. */
export function benchSketches(): BenchSketch[] {
  const folder = officialExamples()[0] ?? '';
  return Object.entries(files).map(([name, path]) => {
    const text = exampleText(join(folder, path));
    return {
      name,
      text: (n) => `${text}\nextern const int benchmark_run;\nconst int benchmark_run = ${n};\n`,
    };
  });
}

/** `toneMelody` keeps its notes in a header beside it: put in its place, so that all are of one file. */
function exampleText(path: string): string {
  return readFileSync(path, 'utf8').replace(/#include "(\w+\.h)"/, (_, header: string) =>
    readFileSync(join(path, '..', header), 'utf8'),
  );
}
