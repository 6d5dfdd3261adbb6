import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AVRTimer, AVRUSART, avrInstruction, CPU, timer0Config, usart0Config } from 'avr8js';
import { decompress } from 'fzstd';
import { parseTar } from 'nanotar';
import { type Manifest, type ManifestFile, readStatus, toolchainFolder } from '../../../toolchain/index.ts';
import { type ProgramRun, runProgram } from '../../../toolchain/sysroot/wasm-program.ts';

/** The toolchain of this machine's cache. @throws {Error} where it has not been made yet */
function openToolchain() {
  if (readStatus().state !== 'ready') throw new Error('Make the toolchain first: npm run toolchain');
  const read = (name: string) => readFileSync(join(toolchainFolder(), name));
  // nanotar reads the whole buffer behind a view, so each gets one of its own.
  const unpacked = (file: ManifestFile) => decompress(read(file.path)).slice();
  const files = (file: ManifestFile, under: string) =>
    parseTar(unpacked(file)).map(
      (entry) => [`${under}${entry.name}`, entry.data ?? new Uint8Array()] as const,
    );
  const manifest = JSON.parse(read('manifest.json').toString('utf8')) as Manifest;
  return { manifest, unpacked, files };
}

const { manifest, unpacked, files } = openToolchain();
const programs = {
  cc1plus: new WebAssembly.Module(unpacked(manifest.programs.cc1plus)),
  as: new WebAssembly.Module(unpacked(manifest.programs.as)),
  ld: new WebAssembly.Module(unpacked(manifest.programs.ld)),
};
const sysroot = files(manifest.sysroot, '/');

function succeed(run: ProgramRun): ProgramRun {
  if (run.exitCode !== 0) throw new Error(run.messages);
  return run;
}

export interface CompiledProgram {
  readonly elf: Uint8Array;
  /** What the compiler said besides. */
  readonly messages: string;
}

/** Compiles one C++ file to a program for a board, as the app does it. @throws {Error} with the compiler's words */
export function compile(source: string, boardName = 'uno'): CompiledProgram {
  const board = manifest.boards[boardName];
  if (!board) throw new Error(`The toolchain knows no board ${boardName}.`);
  const tree = new Map([
    ...sysroot,
    ...files(board.files, '/board/'),
    ['/a.cpp', Buffer.from(source)] as const,
  ]);
  const args = ['cc1plus', ...board.cxx, ...manifest.warnings, '/a.cpp', '-dumpbase', 'a.cpp', '-o', '/a.s'];
  const compiled = succeed(runProgram(programs.cc1plus, args, tree));
  tree.set('/a.s', compiled.output('/a.s'));
  const assembled = succeed(runProgram(programs.as, ['as', ...board.as, '-o', '/a.o', '/a.s'], tree));
  tree.set('/a.o', assembled.output('/a.o'));
  const { before, after } = board.ld;
  const linked = succeed(runProgram(programs.ld, ['ld', ...before, '-o', '/a.elf', '/a.o', ...after], tree));
  return { elf: linked.output('/a.elf'), messages: compiled.messages };
}

/** The bytes to load, by address in flash: the ELF's segments at their physical addresses (ELF32, little endian). */
export function flashOf(elf: Uint8Array): Uint8Array {
  const view = new DataView(elf.buffer, elf.byteOffset, elf.byteLength);
  const flash = new Uint8Array(0x40000);
  let end = 0;
  const table = view.getUint32(28, true);
  for (let i = 0; i < view.getUint16(44, true); i++) {
    const at = table + i * view.getUint16(42, true);
    const [offset, address, size] = [4, 12, 16].map((field) => view.getUint32(at + field, true));
    if (offset === undefined || address === undefined || !size || address >= 0x800000) continue;
    flash.set(elf.subarray(offset, offset + size), address);
    end = Math.max(end, address + size);
  }
  return flash.slice(0, end);
}

/** Runs a program on an emulated ATmega328P for some seconds of its time. @returns what it sent by serial */
export function runOnUno(program: CompiledProgram, seconds: number): string {
  const flash = new Uint8Array(0x8000);
  flash.set(flashOf(program.elf));
  const cpu = new CPU(new Uint16Array(flash.buffer));
  new AVRTimer(cpu, timer0Config);
  let text = '';
  new AVRUSART(cpu, usart0Config, 16e6).onByteTransmit = (byte) => {
    text += String.fromCharCode(byte);
  };
  while (cpu.cycles < seconds * 16e6) {
    avrInstruction(cpu);
    cpu.tick();
  }
  return text;
}
