import { type Firmware, isRamLow, type MemoryUse } from '../firmware/index.ts';
import type { Diagnostic } from './diagnostic.ts';
import type { Overflow } from './linker-messages.ts';
import type { BoardTools } from './toolchain/manifest.ts';

/** Whether the firmware fits into the board, and whether it will be tight. */
export function memoryDiagnostics({ flash, ram }: Pick<Firmware, 'flash' | 'ram'>): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (flash.used > flash.limit) diagnostics.push(memoryDiagnostic('error', 'flash-full', flash));
  if (ram.used > ram.limit) diagnostics.push(memoryDiagnostic('error', 'ram-full', ram));
  else if (isRamLow(ram)) diagnostics.push(memoryDiagnostic('warning', 'ram-low', ram));
  return diagnostics;
}

/** The linker's word that a memory overflowed, in bytes of what the board has for a program. */
export function overflowDiagnostic({ memory, over, end }: Overflow, tools: BoardTools): Diagnostic {
  if (memory === 'flash') {
    // The linker script counts the whole chip, bootloader included: the next power of two.
    const whole = 2 ** Math.ceil(Math.log2(tools.flash));
    return memoryDiagnostic('error', 'flash-full', { used: whole + (over ?? 0), limit: tools.flash });
  }
  const used = end === undefined ? tools.ram + (over ?? 0) : end - dataStart(tools);
  return memoryDiagnostic('error', 'ram-full', { used, limit: tools.ram });
}

/** Where RAM begins, as the linker is told by `-Tdata`: 0x800100 stands for 0x100. */
function dataStart(tools: BoardTools): number {
  const { before } = tools.ld;
  return Number(before[before.indexOf('-Tdata') + 1]) & 0xffff;
}

function memoryDiagnostic(
  severity: Diagnostic['severity'],
  code: string,
  { used, limit }: MemoryUse,
): Diagnostic {
  return {
    severity,
    text: `${code}: ${used} of ${limit} bytes`,
    problem: {
      code,
      details: { used, limit, over: used - limit, percent: Math.round((used / limit) * 100) },
    },
  };
}
