import { Directory } from '@bjorn3/browser_wasi_shim';
import type { BoardId } from '../boards/board.ts';
import { boardById } from '../boards/index.ts';
import type { Firmware } from '../firmware/index.ts';
import { sha256 } from '../firmware/sha256.ts';
import { type SketchFile, sketchHash } from '../sketch/sketch.ts';
import { type BoardParts, type BoardSetup, loadBoard, setUpBoard } from './board-tools.ts';
import type { CompileRequest, CompileResult, Library } from './compile.ts';
import type { Diagnostic } from './diagnostic.ts';
import { firmwareOf } from './firmware-of.ts';
import { coreLibraries } from './libraries.ts';
import { link } from './link.ts';
import { readLinkerMessages, readOverflow } from './linker-messages.ts';
import { memoryDiagnostics, overflowDiagnostic } from './memory.ts';
import { explainMistakes } from './mistakes/index.ts';
import { makeObject, type ObjectFile, type StepClock } from './object-maker.ts';
import { coreHeaders, type Outline } from './outline/index.ts';
import { outlineOf } from './outline/outline.ts';
import type { CodeSymbol } from './outline/symbol.ts';
import type { CppParser } from './prepare/cpp-parser.ts';
import {
  isCompiledPlace,
  type LibraryLayout,
  libraryLayout,
  neededLibraries,
  plainPath,
  sketchIncludeFolders,
} from './prepare/includes.ts';
import { prepareSketch, type SourceFile } from './prepare/join-tabs.ts';
import { folderOfTar, putFile } from './toolchain/folder-tree.ts';
import { alwaysNeeded } from './toolchain/manifest.ts';
import type { Toolchain } from './toolchain/toolchain.ts';

interface BoardLoad {
  readonly parts: Promise<BoardParts>;
  readonly setup: Promise<BoardSetup>;
}

/** Turns sketches into firmware. What did not change since the last compile is not compiled again. */
export class SketchCompiler {
  readonly #toolchain: Toolchain;
  readonly #openParser: () => Promise<CppParser>;
  readonly #libraries: readonly LibraryLayout[];
  readonly #boards = new Map<BoardId, BoardLoad>();
  #sysroot: Promise<{ folder: Directory; libraries: LibraryLayout[] }> | undefined;
  readonly #headerSymbols = new WeakMap<SketchFile, readonly CodeSymbol[]>();
  #coreSymbols: readonly CodeSymbol[] | undefined;
  #sketchObjects = new Map<string, ObjectFile>();
  readonly #libraryObjects = new Map<string, ObjectFile>();

  /**
   * @param openParser gives the one parser; the first sketch of a day often does without
   * @param libraries Kulibin's own, which any sketch may include
   */
  constructor(toolchain: Toolchain, openParser: () => Promise<CppParser>, libraries: readonly Library[]) {
    this.#libraries = libraries.map(({ name, files }) => libraryLayout(name, files));
    this.#toolchain = toolchain;
    this.#openParser = openParser;
  }

  /** Loads what a compile for any board needs. */
  async load(): Promise<void> {
    await Promise.all([this.#openSysroot(), ...this.#programs()]);
  }

  /**
   * Loads all that a first compile for a board needs, so that it is as quick as the next.
   * @param loaded called when everything is here and only work for this machine is left
   */
  async prepare(board: BoardId, loaded?: () => void): Promise<void> {
    const programs = Promise.all(this.#programs());
    const { parts, setup } = this.#board(board);
    await parts;
    loaded?.();
    await Promise.all([programs, setup]);
  }

  /** @throws RangeError for a board that the toolchain does not know */
  async compile(request: CompileRequest): Promise<CompileResult> {
    const { board } = request;
    const started = performance.now();
    const steps: Record<string, number> = {};
    const clock: StepClock = (step, milliseconds) => {
      steps[step] = (steps[step] ?? 0) + milliseconds;
    };
    const hash = await sketchHash(request.sketch);
    // The parser, where the sketch needs it, loads beside the board's part.
    const [setup, files] = await Promise.all([
      this.#board(board).setup,
      prepareSketch(request.sketch, this.#openParser),
    ]);
    clock('setup', performance.now() - started);
    const headers = new Set<string>();
    const result = (diagnostics: readonly Diagnostic[], firmware?: Firmware): CompileResult => ({
      sketchHash: hash,
      board,
      ...(firmware && { firmware }),
      diagnostics: explainMistakes(diagnostics, request.sketch.files, {
        headers,
        serialBegins: boardById(board).chip !== 'atmega32u4',
      }),
      timings: { total: performance.now() - started, steps },
    });

    const preparing = performance.now();
    const { libraries: bundled } = await this.#openSysroot();
    const own = (request.libraries ?? []).map((library) => libraryLayout(library.name, library.files));
    const shelf = [...own, ...this.#libraries, ...bundled];
    for (const library of shelf) for (const header of library.headers) headers.add(header);
    const libraries = neededLibraries(
      files.map((file) => ({ name: file.path, text: file.text })),
      shelf,
    );
    clock('prepare', performance.now() - preparing);

    const objects = new Map<string, Uint8Array>();
    const diagnostics = await this.#compileSketch(request, setup, files, libraries, objects, clock);
    if (diagnostics.some(isError)) return result(diagnostics);
    for (const library of libraries) {
      const said = await this.#compileLibrary(setup, library, shelf, objects, clock);
      diagnostics.push(...said);
      if (said.some(isError)) return result(diagnostics);
    }

    const linking = performance.now();
    const linked = await link(this.#toolchain, setup, objects);
    clock('ld', performance.now() - linking);
    if ('stderr' in linked) {
      const overflow = readOverflow(linked.stderr);
      const said = overflow
        ? [overflowDiagnostic(overflow, setup.tools)]
        : readLinkerMessages(linked.stderr, request.sketch.files);
      return result([...diagnostics, ...said]);
    }
    const firmware = firmwareOf(hash, setup, linked.elf);
    diagnostics.push(...memoryDiagnostics(firmware));
    return diagnostics.some(isError) ? result(diagnostics) : result(diagnostics, firmware);
  }

  /**
   * The names that a sketch, the libraries it includes and Arduino's core declare, for completion and the like. A
   * sketch may be half-written.
   */
  async outline({
    sketch,
    libraries: added = [],
  }: Pick<CompileRequest, 'sketch' | 'libraries'>): Promise<Outline> {
    const { folder, libraries: bundled } = await this.#openSysroot();
    const own = added.map((library) => libraryLayout(library.name, library.files));
    const shelf = [...own, ...this.#libraries, ...bundled];
    const needed = neededLibraries(sketch.files, shelf);
    const parser = await this.#openParser();
    this.#coreSymbols ??= coreHeaders(folder).flatMap((file) => this.#symbolsIn(file, parser));
    return {
      sketch: sketch.files.flatMap((file) => parser.parse(file.text, (root) => outlineOf(root, file.name))),
      libraries: needed.flatMap((library) =>
        library.files
          .filter((file) => /\.(h|hh|hpp)$/.test(file.name))
          .flatMap((file) => this.#symbolsIn(file, parser)),
      ),
      core: this.#coreSymbols,
      headers: shelf.flatMap((library) => library.headers),
    };
  }

  /** A library's or the core's header is parsed once. */
  #symbolsIn(file: SketchFile, parser: CppParser): readonly CodeSymbol[] {
    const there = this.#headerSymbols.get(file);
    if (there) return there;
    const symbols = parser.parse(file.text, (root) => outlineOf(root, file.name));
    this.#headerSymbols.set(file, symbols);
    return symbols;
  }

  async #compileSketch(
    request: CompileRequest,
    setup: BoardSetup,
    files: readonly SourceFile[],
    libraries: readonly LibraryLayout[],
    objects: Map<string, Uint8Array>,
    clock: StepClock,
  ): Promise<Diagnostic[]> {
    const sketch = new Directory(new Map());
    for (const file of files) putFile(sketch, file.path, file.text);
    const sourceOf = (said: string) => {
      const name = plainPath(said.replace(/^\/?sketch\//, ''));
      return { name, text: request.sketch.files.find((file) => file.name === name)?.text };
    };
    const headers = files.filter((file) => !isUnit(file.path)).map((file) => [file.path, file.text]);
    const libraryFolder = folderOfLibraries(libraries);
    const surroundings = [setup.board, headers, libraries.map((library) => [library.name, library.files])];
    const fresh = new Map<string, ObjectFile>();
    const diagnostics: Diagnostic[] = [];
    const paths = request.sketch.files.map((file) => file.name);
    const ownIncludes = sketchIncludeFolders(paths).map((folder) => `/sketch${folder && `/${folder}`}`);
    for (const file of files.filter(({ path }) => isUnit(path))) {
      const key = await contentKey([file, surroundings]);
      const object =
        this.#sketchObjects.get(key) ??
        (await makeObject(
          this.#toolchain,
          setup,
          {
            path: `/sketch/${file.path}`,
            folders: { sketch, libraries: libraryFolder },
            ownIncludes,
            libraryIncludes: libraries.flatMap(includeFolders),
            warnings: true,
            sourceOf,
          },
          clock,
        ));
      fresh.set(key, object);
      diagnostics.push(...object.diagnostics);
      if (object.bytes) objects.set(objectName('sketch', file.path), object.bytes);
    }
    // Only the newest compile's objects are kept: memory stays flat however long a pupil types.
    this.#sketchObjects = fresh;
    return withoutRepeats(diagnostics);
  }

  async #compileLibrary(
    setup: BoardSetup,
    library: LibraryLayout,
    shelf: readonly LibraryLayout[],
    objects: Map<string, Uint8Array>,
    clock: StepClock,
  ): Promise<Diagnostic[]> {
    const others = neededLibraries(
      library.files,
      shelf.filter((other) => other !== library),
    );
    const all = [library, ...others];
    const libraryKey = await contentKey([
      this.#toolchain.manifest.recipe,
      setup.board,
      all.map((each) => [each.name, each.files]),
    ]);
    const diagnostics: Diagnostic[] = [];
    for (const path of library.sources) {
      const key = `object-${libraryKey}-${library.name}-${path.replaceAll('/', '-')}`;
      const object =
        this.#libraryObjects.get(key) ??
        (await this.#keptObject(key)) ??
        (await makeObject(
          this.#toolchain,
          setup,
          {
            path: `/libraries/${library.name}/${path}`,
            folders: { libraries: folderOfLibraries(all) },
            ownIncludes: [],
            libraryIncludes: all.flatMap(includeFolders),
            warnings: false,
            sourceOf: (said) => ({ name: said.replace(/^\/libraries\//, ''), text: undefined }),
          },
          clock,
        ));
      if (object.bytes && !this.#libraryObjects.has(key)) await this.#toolchain.kept.put(key, object.bytes);
      this.#libraryObjects.set(key, object);
      diagnostics.push(...object.diagnostics.filter(isError));
      if (object.bytes) objects.set(objectName(library.name, path), object.bytes);
    }
    return diagnostics;
  }

  #programs() {
    return alwaysNeeded.map((name) => this.#toolchain.program(name));
  }

  async #keptObject(key: string): Promise<ObjectFile | undefined> {
    const bytes = await this.#toolchain.kept.get(key);
    return bytes && { bytes, diagnostics: [] };
  }

  #board(board: BoardId): BoardLoad {
    const there = this.#boards.get(board);
    if (there) return there;
    const sysroot = this.#openSysroot().then(({ folder }) => folder);
    const parts = loadBoard(this.#toolchain, sysroot, board);
    const setup = parts.then((loaded) => setUpBoard(this.#toolchain, loaded, board));
    this.#boards.set(board, { parts, setup });
    setup.catch(() => this.#boards.delete(board));
    return { parts, setup };
  }

  #openSysroot(): Promise<{ folder: Directory; libraries: LibraryLayout[] }> {
    if (this.#sysroot) return this.#sysroot;
    const sysroot = this.#toolchain.unpacked(this.#toolchain.manifest.sysroot).then((tar) => {
      const folder = folderOfTar(tar);
      return { folder, libraries: coreLibraries(folder) };
    });
    this.#sysroot = sysroot;
    sysroot.catch(() => {
      this.#sysroot = undefined;
    });
    return sysroot;
  }
}

const isError = (diagnostic: Diagnostic) => diagnostic.severity === 'error';
/** What is compiled by itself; other sources are there to be included. */
const isUnit = (path: string) => /\.(c|cc|cpp|cxx|S)$/.test(path) && isCompiledPlace(path);
const objectName = (place: string, path: string) => `${place}/${path}.o`.replaceAll('/', '-');
const includeFolders = (library: LibraryLayout) =>
  library.includeFolders.map((folder) => `/libraries/${library.name}${folder && `/${folder}`}`);

function folderOfLibraries(libraries: readonly LibraryLayout[]): Directory {
  const folder = new Directory(new Map());
  for (const library of libraries)
    for (const file of library.files) putFile(folder, `${library.name}/${file.name}`, file.text);
  return folder;
}

async function contentKey(content: unknown): Promise<string> {
  return (await sha256(new TextEncoder().encode(JSON.stringify(content)))).slice(0, 32);
}

/** A prototype and its definition give the same message at the same place. */
function withoutRepeats(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((diagnostic) => {
    const key = `${diagnostic.file}:${diagnostic.line}:${diagnostic.text}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
