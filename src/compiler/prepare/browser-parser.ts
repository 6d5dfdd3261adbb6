import grammar from 'tree-sitter-cpp/tree-sitter-cpp.wasm?url';
import runtime from 'web-tree-sitter/web-tree-sitter.wasm?url';
import { CppParser } from './cpp-parser.ts';

/** Opens the parser in a worker of the page; its WebAssembly is served with the app. */
export function openBrowserParser(): Promise<CppParser> {
  return CppParser.open({
    runtime: new URL(runtime, self.location.href).href,
    grammar: new URL(grammar, self.location.href).href,
  });
}
