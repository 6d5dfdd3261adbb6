import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A mistake in GCC's AVR back end, put right in its source before it is built. */
interface Correction {
  readonly file: string;
  readonly mistake: RegExp;
  readonly instead: string;
  /** How often it is found in GCC 12.2. */
  readonly times: number;
}

/**
 * Both were found by compiling for boards with GCC 12.2 as it is; `compiled-programs.test.ts` shows them.
 * Newer releases have mended them in their own ways.
 */
const corrections: readonly Correction[] = [
  {
    // AVR cannot branch on > and <=, so at the very end the back end turns `a > 5` into `a >= 6` where a branch
    // follows. Where several comparisons share that branch, only the one before it was turned, and the
    // others were off by one. A label between the two tells that the branch is shared: leave it then.
    file: 'avr.cc',
    mistake: /^( +)if \(compare_diff_p \(insn\)\)$/m,
    instead:
      '$1if (compare_diff_p (insn)\n$1    && next_nonnote_nondebug_insn (insn) == next_real_insn (insn))',
    times: 1,
  },
  {
    // These patterns are wrapped once more than the others like them, so that their clobbers are not seen, and
    // some divisions with remainder end in "internal compiler error: in add_clobbers".
    file: 'avr.md',
    mistake: /("u?divmodp?si4"\n {2}\[)\(parallel \[([\s\S]*?)\]\)\](\n {2}"")/g,
    instead: '$1$2]$3',
    times: 4,
  },
];

/** @throws {Error} when GCC 12.2's source is not as it was known */
export function correctGcc(source: string): void {
  for (const { file, mistake, instead, times } of corrections) {
    const path = join(source, 'gcc/config/avr', file);
    const text = readFileSync(path, 'utf8');
    const found = text.match(
      new RegExp(mistake, mistake.flags.includes('g') ? mistake.flags : `${mistake.flags}g`),
    );
    if ((found?.length ?? 0) !== times && source.endsWith('-12.2.0')) {
      throw new Error(`${path} is not the file that the correction was made for`);
    }
    writeFileSync(path, text.replace(mistake, instead));
  }
}
