/**
 * Sketch → firmware, by the real avr-gcc in a worker. May import `boards`, `firmware`, `locale` and `sketch`'s types.
 * In Node the same code is opened by `node.ts`.
 */
export type { CompileRequest, CompileResult, CompileTimings, Library } from './compile.ts';
export { type Compiler, openCompiler } from './compiler.ts';
export type { Diagnostic } from './diagnostic.ts';
export type { TextEdit } from './mistakes/index.ts';
export { mended } from './mistakes/mend.ts';
export { type Place, SourceText, type Word } from './mistakes/source-text.ts';
export type { CodeSymbol, Outline, Parameter } from './outline/index.ts';
export type { ToolchainState } from './toolchain/toolchain-state.ts';
