import type { ReadonlySignal } from '@preact/signals-core';
import type { Kit } from '../../../blocks/kit.ts';
import type { Board, BoardId } from '../../boards/index.ts';
import type {
  CompileRequest,
  CompileResult,
  Library,
  Outline,
  ToolchainState,
} from '../../compiler/index.ts';
import type { OpenPort } from '../../serial/index.ts';
import type { Simulation } from '../../simulator/index.ts';
import type { BlockSketch, Conversion, ConversionRequest } from '../../sketch/index.ts';
import type { UploadRequest } from '../../upload/index.ts';

/** What the workshop asks of the room that makes sketches. */
export interface SketchMaking {
  fromWorkspace(workspace: object, board: BoardId, kit?: Kit): Promise<BlockSketch>;
}

/** What it asks of the compiler. */
export interface Compiling {
  readonly toolchain: ReadonlySignal<ToolchainState>;
  prepare(board: BoardId): void;
  compile(request: CompileRequest, options?: { readonly signal?: AbortSignal }): Promise<CompileResult>;
  outline(request: Pick<CompileRequest, 'sketch' | 'libraries' | 'board'>): Promise<Outline>;
}

/** What it asks of the rooms of the port and the upload. */
export interface Uploading {
  canUpload(board: Board): boolean;
  serialSupported(): boolean;
  choosePort(options: { showAll?: boolean }): Promise<SerialPort>;
  grantedPorts(): Promise<SerialPort[]>;
  watchPorts(onChange: () => void): () => void;
  openPort(port: SerialPort, baudRate: number): Promise<OpenPort>;
  upload(request: UploadRequest): Promise<void>;
}

/** What it asks of whoever knows libraries. */
export interface LibraryShelf {
  /** The libraries in a ZIP. @throws Problem as `readLibraryZip` does */
  read(file: File): Promise<readonly Library[]>;
  /** Names of the libraries that come with Kulibin. */
  readonly bundled: ReadonlySet<string>;
}

/** The rooms a workshop joins; each is opened when first needed, and once. */
export interface Rooms {
  sketchMaker(): Promise<SketchMaking>;
  /** What makes blocks of C++. */
  toBlocks(): Promise<(request: ConversionRequest) => Promise<Conversion>>;
  compiler(): Promise<Compiling>;
  uploading(): Promise<Uploading>;
  libraries(): Promise<LibraryShelf>;
  /** A new simulation each time: it belongs to one workshop. */
  simulation(): Promise<Simulation>;
}
