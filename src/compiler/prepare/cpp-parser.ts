import { Language, type Node, Parser } from 'web-tree-sitter';

/** Where the parser's two WebAssembly files come from: bytes in Node, addresses in a browser. */
export interface ParserFiles {
  readonly runtime: Uint8Array | string;
  readonly grammar: Uint8Array | string;
}

/** Parses C++ that may be half-written: it goes on over mistakes. Positions are in UTF-16 units, as in strings. */
export class CppParser {
  readonly #parser: Parser;

  private constructor(parser: Parser) {
    this.#parser = parser;
  }

  static async open(files: ParserFiles): Promise<CppParser> {
    const { runtime } = files;
    await Parser.init(typeof runtime === 'string' ? { locateFile: () => runtime } : { wasmBinary: runtime });
    const parser = new Parser();
    parser.setLanguage(await Language.load(files.grammar));
    return new CppParser(parser);
  }

  /** Calls `read` with the tree's root; the tree is gone afterwards. */
  parse<Result>(text: string, read: (root: Node) => Result): Result {
    const tree = this.#parser.parse(text);
    if (!tree) throw new Error('the C++ parser gave no tree');
    try {
      return read(tree.rootNode);
    } finally {
      tree.delete();
    }
  }
}
