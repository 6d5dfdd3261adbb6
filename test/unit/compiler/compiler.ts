import { keptBeside } from '../../../src/cli/compile-command.ts';
import type { CompileRequest, CompileResult, Diagnostic } from '../../../src/compiler/index.ts';
import { openNodeCompiler } from '../../../src/compiler/node.ts';
import type { SketchCompiler } from '../../../src/compiler/sketch-compiler.ts';
import { toolchainFolder } from '../../../toolchain/index.ts';

let opened: Promise<SketchCompiler> | undefined;

/** The real compiler over the cached toolchain, one for a test file. */
export function testCompiler(): Promise<SketchCompiler> {
  opened ??= openNodeCompiler(toolchainFolder(), keptBeside(toolchainFolder()));
  return opened;
}

/** Compiles tabs given by name, or one text as `Sketch.ino`. */
export async function compile(
  tabs: string | Readonly<Record<string, string>>,
  options: Partial<Omit<CompileRequest, 'sketch'>> = {},
): Promise<CompileResult> {
  const named = typeof tabs === 'string' ? { 'Sketch.ino': tabs } : tabs;
  const files = Object.entries(named).map(([name, text]) => ({ name, text }));
  return (await testCompiler()).compile({ board: 'uno', ...options, sketch: { files } });
}

/** `file:line:column text` of each error, for plain expectations. */
export function errors(result: CompileResult): string[] {
  return result.diagnostics.filter((diagnostic) => diagnostic.severity === 'error').map(inOneLine);
}

/** The same for warnings. */
export function warnings(result: CompileResult): string[] {
  return result.diagnostics.filter((diagnostic) => diagnostic.severity === 'warning').map(inOneLine);
}

function inOneLine({ file, line, column, text }: Diagnostic): string {
  return `${file}:${line}:${column} ${text}`;
}
