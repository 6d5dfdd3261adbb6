/**
 * The command line: the compiler and the simulator of the page, in Node. See README, "Command line".
 */
import { parseArgs } from 'node:util';
import { ensureToolchain, progressLine, readStatus, toolchainFolder } from '../../toolchain/index.ts';
import { type BoardId, boards } from '../boards/index.ts';
import { Problem } from '../locale/problem.ts';
import { compileCommand, keptBeside } from './compile-command.ts';
import { inEnglish } from './in-english.ts';
import { simulateCommand } from './simulate-command.ts';

const usage = `Usage:
  kulibin compile <file or folder> --board <board> [--out fw.hex] [--elf fw.elf] [--json]
  kulibin simulate <fw.hex> --board <board> --for <5s|500ms> [--send text] [--json]
Boards: ${boards.map((board) => board.id).join(', ')}`;

async function main(args: string[]): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      board: { type: 'string', default: 'uno' },
      out: { type: 'string' },
      elf: { type: 'string' },
      for: { type: 'string', default: '1s' },
      send: { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  });
  const [command, path] = positionals;
  if (values.help) {
    process.stdout.write(`${usage}\n`);
    return 0;
  }
  if (path === undefined || positionals.length > 2) throw new Error(usage);
  const board = boardNamed(values.board);
  const { json } = values;
  if (command === 'simulate')
    return simulateCommand({ path, board, milliseconds: milliseconds(values.for), send: values.send, json });
  if (command !== 'compile') throw new Error(usage);
  if (readStatus().state !== 'ready')
    await ensureToolchain({ onProgress: (status) => process.stderr.write(`\r${progressLine(status)}`) });
  const toolchain = toolchainFolder();
  return compileCommand(
    { path, board, out: values.out, elf: values.elf, json },
    { toolchain, kept: keptBeside(toolchain) },
  );
}

function boardNamed(name: string): BoardId {
  const board = boards.find((each) => each.id === name);
  if (!board)
    throw new Error(`${name}: no such board; there are ${boards.map((each) => each.id).join(', ')}`);
  return board.id;
}

function milliseconds(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s)?$/.exec(text);
  if (!match) throw new Error(`--for ${text}: say 5s or 500ms`);
  return Number(match[1]) * (match[2] === 'ms' ? 1 : 1000);
}

/** What to say of an error: a problem in its own English words, anything else as it is. */
function sentence(error: unknown): string {
  if (error instanceof Problem) return inEnglish(error);
  return error instanceof Error ? error.message : String(error);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
