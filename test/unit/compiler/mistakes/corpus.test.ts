import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSketch } from '../../../../src/cli/read-sketch.ts';
import type { Diagnostic } from '../../../../src/compiler/index.ts';
import { officialExamples } from '../../../corpus/official-examples.ts';
import { compile } from '../compiler.ts';
import { chance, mutations } from './mutations.ts';

/** Working sketches of Arduino's own, of one tab each. */
const sketches = [
  '01.Basics/Blink',
  '01.Basics/Fade',
  '01.Basics/ReadAnalogVoltage',
  '02.Digital/BlinkWithoutDelay',
  '02.Digital/Button',
  '02.Digital/Debounce',
  '02.Digital/DigitalInputPullup',
  '02.Digital/StateChangeDetection',
  '03.Analog/AnalogInOutSerial',
  '03.Analog/Calibration',
  '03.Analog/Smoothing',
  '05.Control/Arrays',
  '05.Control/IfStatementConditional',
  '06.Sensors/Knock',
  '10.StarterKit_BasicKit/p02_SpaceshipInterface',
  '10.StarterKit_BasicKit/p03_LoveOMeter',
  '10.StarterKit_BasicKit/p06_LightTheremin',
  '10.StarterKit_BasicKit/p10_Zoetrope',
];

/** What a pupil sees first. */
function toldFirst(diagnostics: readonly Diagnostic[]): Diagnostic | undefined {
  const weighty = diagnostics.filter(({ problem }) => !/variable-unused/.test(problem?.code ?? ''));
  return weighty.find(({ severity }) => severity === 'error') ?? weighty[0];
}

test('of more than 300 sketches broken as beginners break them, nine in ten get the right explanation at the right line', async () => {
  const [examples = ''] = officialExamples();
  const missed: string[] = [];
  let tried = 0;
  for (const [number, path] of sketches.entries()) {
    const { files } = await readSketch(join(examples, path));
    const text = files[0]?.text ?? '';
    for (const [kind, mutate] of Object.entries(mutations)) {
      const broken = mutate(text.split(/\r?\n/), chance(number * 31 + kind.length));
      if (!broken) continue;
      tried += 1;
      const told = toldFirst((await compile(broken.text)).diagnostics);
      const code = told?.problem?.code.replace('mistake-', '') ?? '';
      if (broken.codes.includes(code) && told?.line === broken.line) continue;
      missed.push(
        `${kind} in ${path}:${broken.line} “${broken.text.split('\n')[broken.line - 1]?.trim()}” → ${code || told?.text || 'nothing'} at ${told?.line}`,
      );
    }
  }
  expect(tried).toBeGreaterThanOrEqual(300);
  expect((tried - missed.length) / tried, missed.join('\n')).toBeGreaterThanOrEqual(0.9);
}, 240_000);
