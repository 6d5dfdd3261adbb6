import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { boards } from '../../../toolchain/boards.ts';
import { boardArguments } from '../../../toolchain/sysroot/arguments.ts';

/** The commands that the native driver would run, word by word. */
function nativeCommands(chip: string, program: string): string[] {
  const { stderr } = spawnSync(
    'avr-g++',
    [`-mmcu=${chip}`, '-Os', '-###', '-x', 'c++', '/dev/null', '-o', 'x'],
    {
      encoding: 'utf8',
    },
  );
  const line = stderr.split('\n').find((one) => new RegExp(`/${program}"? `).test(one));
  if (!line) throw new Error(`avr-g++ runs no ${program}: ${stderr}`);
  return line
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll('"', ''));
}

describe.each(Object.entries(boards))('for the %s', (_, board) => {
  const args = boardArguments(board);

  test('the compiler is told of the chip what the native driver would tell', () => {
    const native = nativeCommands(board.chip, 'cc1plus');
    const ofChip = native.filter((word) =>
      /^-(mmcu|mn-flash|mno-skip-bug|mskip-bug|mrmw|msp8|mshort-calls)/.test(word),
    );
    expect(ofChip.length).toBeGreaterThan(1);
    expect(args.cxx).toEqual(expect.arrayContaining(ofChip));
    expect(args.c).toEqual(expect.arrayContaining(ofChip));
    expect(args.cxx).toContain(`-D${board.chipMacro}`);
    expect(native.join(' ')).toContain(board.chipMacro);
  });

  test('the linker is told where RAM begins as the native driver would tell', () => {
    const native = nativeCommands(board.chip, 'collect2');
    expect(args.ld.before).toContain(native.find((word) => /^-mavr/.test(word)));
    const ramStart = native.indexOf('-Tdata') >= 0 ? native[native.indexOf('-Tdata') + 1] : undefined;
    expect(args.ld.before[args.ld.before.indexOf('-Tdata') + 1]).toBe(ramStart);
    expect(args.ld.after).toContain(`-l${board.chip}`);
  });
});
