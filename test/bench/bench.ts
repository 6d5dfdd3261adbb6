/**
 * `npm run bench`: figures as ratios against peers in the same run, on this machine, now.
 */
import { installDebianPackages, testPackages } from '../../scripts/debian-packages.ts';
import { measureBigProgram } from './big-program.ts';
import { measureColdStart } from './cold-start.ts';
import { measureFirstVisit } from './first-visit.ts';
import { measureWarmCompiles } from './warm-compile.ts';

const ms = (value: number) => `${value.toFixed(1)} ms`;
const times = (value: number) => `${value.toFixed(2)}×`;
const kB = (value: number) => `${(value / 1000).toFixed(0)} kB`;
const row = (...cells: readonly string[]) =>
  console.log(cells.map((cell, index) => (index === 0 ? cell.padEnd(28) : cell.padStart(14))).join(''));

installDebianPackages(testPackages);

console.log(
  'A warm compile in Chromium against native avr-g++ (compile, assemble, link); medians of 30 after 30',
);
row('sketch', 'Chromium', 'native', 'ratio', 'bytes', 'native bytes');
const { rows, builder } = await measureWarmCompiles();
for (const { sketch, chromium, native, ourSize, nativeSize } of rows)
  row(sketch, ms(chromium), ms(native), times(chromium / native), String(ourSize), String(nativeSize));

console.log('\nBlink against arduino-builder (its core kept; medians of 5)');
row('', 'Chromium', 'builder', 'ratio', 'bytes', 'builder bytes');
row(
  'Blink',
  ms(builder.chromium),
  ms(builder.builder),
  times(builder.chromium / builder.builder),
  String(builder.ourSize),
  String(builder.builderSize),
);

console.log(
  '\nA cold start: browser started anew, all cached, from opening a project to its firmware (median of 5; ' +
    'target 1.2 s where native compiles Blink in 29 ms, 41×)',
);
row('', 'Chromium', 'native', 'ratio');
const [cold, native] = [await measureColdStart(), rows[0]?.native ?? Number.NaN];
row('time', ms(cold), ms(native), times(cold / native));

console.log('\nA block dropped in a program of 500: until the sketch has it (median of 5; target 100 ms)');
row('time', ms(await measureBigProgram()));

console.log('\nA first visit, compressed');
const { untilFirstBlock, untilFirstCompile } = await measureFirstVisit();
row('before the first block', kB(untilFirstBlock));
row('before the first firmware', kB(untilFirstCompile));
