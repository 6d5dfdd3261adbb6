import grammar from 'tree-sitter-cpp/tree-sitter-cpp.wasm?url';
import runtime from 'web-tree-sitter/web-tree-sitter.wasm?url';
import { Problem } from '../../locale/problem.ts';
import { CppParser } from './cpp-parser.ts';

/**
 * Opens the parser in a worker of the page; its WebAssembly is served with the app.
 * @throws Problem `toolchain-unreachable` when it cannot be fetched
 */
export async function openBrowserParser(): Promise<CppParser> {
  try {
    return await CppParser.open({
      runtime: new URL(runtime, self.location.href).href,
      grammar: new URL(grammar, self.location.href).href,
    });
  } catch (cause) {
    throw new Problem('toolchain-unreachable', {}, cause);
  }
}
