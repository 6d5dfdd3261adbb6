import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { access, mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BoardId } from '../../../src/boards/index.ts';

const run = promisify(execFile);
/** Debian's package arduino-core-avr. */
const arduino = '/usr/share/arduino/hardware/arduino/avr';

const builds: Readonly<Record<BoardId, { mcu: string; variant: string; defines: readonly string[] }>> = {
  uno: { mcu: 'atmega328p', variant: 'standard', defines: [] },
  nano: { mcu: 'atmega328p', variant: 'eightanaloginputs', defines: [] },
  mega: { mcu: 'atmega2560', variant: 'mega', defines: [] },
  leonardo: {
    mcu: 'atmega32u4',
    variant: 'leonardo',
    defines: ['-DUSB_VID=0x2341', '-DUSB_PID=0x8036', '-DUSB_PRODUCT="Arduino Leonardo"'],
  },
  micro: {
    mcu: 'atmega32u4',
    variant: 'micro',
    defines: ['-DUSB_VID=0x2341', '-DUSB_PID=0x8037', '-DUSB_PRODUCT="Arduino Micro"'],
  },
};

function flags(board: BoardId): string[] {
  const { mcu, variant, defines } = builds[board];
  return [
    `-mmcu=${mcu}`,
    '-DF_CPU=16000000L',
    '-DARDUINO=10819',
    // avr-gcc 5.4's float.h gives it to C alone; the core wants it in C++.
    '-DDECIMAL_DIG=__DECIMAL_DIG__',
    ...defines,
    ...['-Os', '-w', '-ffunction-sections', '-fdata-sections', '-fno-exceptions'],
    `-I${arduino}/cores/arduino`,
    `-I${arduino}/variants/${variant}`,
    `-I${arduino}/libraries/EEPROM/src`,
  ];
}

const cpp = ['-x', 'c++', '-std=gnu++11', '-fno-threadsafe-statics'];

/** Arduino's core for a board, compiled once a machine. */
async function coreOf(board: BoardId): Promise<string> {
  const key = createHash('sha256')
    .update(JSON.stringify([flags(board), 1]))
    .digest('hex')
    .slice(0, 12);
  const folder = join(tmpdir(), 'kulibin-native-core');
  const archive = join(folder, `${board}-${key}.a`);
  if (
    await access(archive).then(
      () => true,
      () => false,
    )
  )
    return archive;
  await mkdir(folder, { recursive: true });
  const work = await mkdtemp(join(folder, 'work-'));
  const core = join(arduino, 'cores/arduino');
  const objects: string[] = [];
  for (const name of await readdir(core)) {
    if (!/\.(c|cpp|S)$/.test(name)) continue;
    const object = join(work, `${name}.o`);
    const language = name.endsWith('.cpp')
      ? cpp
      : name.endsWith('.S')
        ? ['-x', 'assembler-with-cpp']
        : ['-std=gnu11'];
    await run('avr-gcc', [...flags(board), ...language, '-c', join(core, name), '-o', object]);
    objects.push(object);
  }
  await run('avr-gcc-ar', ['rcs', join(work, 'core.a'), ...objects]);
  await rename(join(work, 'core.a'), archive);
  await rm(work, { recursive: true });
  return archive;
}

/** Intel HEX of a sketch, made by the machine's own avr-gcc with Debian's Arduino core. */
export async function firmwareOf(sketch: string, board: BoardId = 'uno'): Promise<string> {
  const core = await coreOf(board);
  const work = await mkdtemp(join(tmpdir(), 'kulibin-sketch-'));
  const [source, elf, hex] = ['sketch.cpp', 'sketch.elf', 'sketch.hex'].map((name) => join(work, name)) as [
    string,
    string,
    string,
  ];
  await writeFile(source, `#include <Arduino.h>\n${sketch}`);
  await run('avr-gcc', [
    ...flags(board),
    ...cpp,
    source,
    '-x',
    'none',
    core,
    '-lm',
    '-Wl,--gc-sections',
    '-o',
    elf,
  ]);
  await run('avr-objcopy', ['-O', 'ihex', '-R', '.eeprom', elf, hex]);
  const text = await readFile(hex, 'utf8');
  await rm(work, { recursive: true });
  return text;
}
