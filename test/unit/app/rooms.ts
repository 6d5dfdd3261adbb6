import { signal } from '@preact/signals-core';
import type { Rooms } from '../../../src/app/workshop/rooms.ts';
import { boardById } from '../../../src/boards/index.ts';
import type { CompileRequest, CompileResult, Library, ToolchainState } from '../../../src/compiler/index.ts';
import { Problem } from '../../../src/locale/problem.ts';
import { openPort } from '../../../src/serial/index.ts';
import type { Conversion, ConversionRequest } from '../../../src/sketch/index.ts';
import { type Sketch, sketchHash } from '../../../src/sketch/sketch.ts';
import type { UploadRequest } from '../../../src/upload/index.ts';

/** A thing asked of a room, answered when the test says so. */
export interface Asked<Question, Answer> {
  readonly question: Question;
  answer(value: Answer): void;
  refuse(cause: unknown): void;
}

function asking<Question, Answer>() {
  const asked: Asked<Question, Answer>[] = [];
  const ask = (question: Question) =>
    new Promise<Answer>((answer, refuse) => {
      asked.push({ question, answer, refuse });
    });
  return { asked, ask };
}

/** Firmware as a compiler would give it for a request. */
export async function compiled(request: CompileRequest): Promise<CompileResult> {
  const hash = await sketchHash(request.sketch);
  const { flash, ram } = boardById(request.board);
  return {
    sketchHash: hash,
    board: request.board,
    firmware: {
      sketchHash: hash,
      board: request.board,
      hex: ':00000001FF\n',
      elf: new Uint8Array(),
      flash: { used: 924, limit: flash },
      ram: { used: 9, limit: ram },
    },
    diagnostics: [],
    timings: { total: 1, steps: {} },
  };
}

export async function mistaken(request: CompileRequest, line: number): Promise<CompileResult> {
  const { firmware: _, ...rest } = await compiled(request);
  return { ...rest, diagnostics: [{ severity: 'error', text: "expected ';'", file: 'sketch.ino', line }] };
}

/** A port that is only a name: what is done with it is up to the upload. */
export const portNamed = (name: string) => ({ name }) as unknown as SerialPort;

/** The neighbours of the workshop, answering when the test says so. */
export function steeredRooms() {
  const toolchain = signal<ToolchainState>({ state: 'ready' });
  const compiles = asking<CompileRequest, CompileResult>();
  const sketches = asking<object, { sketch: Sketch; map: [] }>();
  const conversions = asking<ConversionRequest, Conversion>();
  const uploads = asking<UploadRequest, void>();
  const libraries = asking<File, readonly Library[]>();
  const choices = asking<{ showAll?: boolean }, SerialPort>();
  const ports: SerialPort[] = [];
  let supported = true;
  const rooms: Rooms = {
    sketchMaker: async () => ({ fromWorkspace: sketches.ask }),
    toBlocks: async () => conversions.ask,
    compiler: async () => ({
      toolchain,
      prepare: () => {},
      compile: (request) => compiles.ask(request),
      outline: async () => ({ sketch: [], libraries: [], core: [], headers: [] }),
    }),
    uploading: async () => ({
      canUpload: (board) => board.upload.protocol === 'stk500v1',
      serialSupported: () => supported,
      choosePort: choices.ask,
      grantedPorts: async () => [...ports],
      watchPorts: () => () => {},
      openPort,
      upload: (request) =>
        new Promise((resolve, reject) => {
          uploads.ask(request).then(resolve, reject);
          request.signal?.addEventListener('abort', () => reject(new Problem('upload-stopped')));
        }),
    }),
    libraries: async () => ({ read: libraries.ask, bundled: new Set(['Servo']) }),
    simulation: () => Promise.reject(new Problem('unknown')),
  };
  return {
    rooms,
    toolchain,
    compiles: compiles.asked,
    sketches: sketches.asked,
    conversions: conversions.asked,
    uploads: uploads.asked,
    libraries: libraries.asked,
    choices: choices.asked,
    ports,
    forbidSerial: () => {
      supported = false;
    },
  };
}
