import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const arduino = '/usr/share/arduino/hardware/arduino/avr';
const common = [
  '-Os',
  '-w',
  '-ffunction-sections',
  '-fdata-sections',
  '-mmcu=atmega328p',
  '-DF_CPU=16000000L',
  '-DARDUINO=10819',
  '-DARDUINO_AVR_UNO',
  '-DARDUINO_ARCH_AVR',
  '-DDECIMAL_DIG=17',
  `-I${arduino}/cores/arduino`,
  `-I${arduino}/variants/standard`,
];
const cxx = ['-std=gnu++11', '-fpermissive', '-fno-exceptions', '-fno-threadsafe-statics'];

/** Debian's native avr-g++ over the same sketches: compile and assemble, then link with a ready core. */
export class NativeChain {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kulibin-native-'));
  readonly #core = join(this.#folder, 'core.a');

  constructor() {
    const cores = join(arduino, 'cores/arduino');
    const objects = readdirSync(cores)
      .filter((file) => /\.(c|cpp|S)$/.test(file))
      .map((file) => {
        const object = join(this.#folder, `${file}.o`);
        const isCxx = file.endsWith('.cpp');
        execFileSync(isCxx ? 'avr-g++' : 'avr-gcc', [
          '-c',
          ...common,
          ...(isCxx ? cxx : []),
          ...(file.endsWith('.S') ? ['-x', 'assembler-with-cpp'] : []),
          join(cores, file),
          '-o',
          object,
        ]);
        return object;
      });
    execFileSync('avr-ar', ['rcs', this.#core, ...objects]);
  }

  /** Time for the whole chain, ms. */
  compile(text: string): number {
    const source = join(this.#folder, 'sketch.cpp');
    writeFileSync(source, `#include <Arduino.h>\n${text}`);
    const started = performance.now();
    execFileSync('avr-g++', ['-c', ...common, ...cxx, source, '-o', join(this.#folder, 'sketch.o')]);
    execFileSync('avr-gcc', [
      '-Os',
      '-mmcu=atmega328p',
      '-Wl,--gc-sections',
      join(this.#folder, 'sketch.o'),
      this.#core,
      '-lm',
      '-o',
      this.elf,
    ]);
    return performance.now() - started;
  }

  get elf(): string {
    return join(this.#folder, 'sketch.elf');
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true });
  }
}

/** Debian's arduino-builder over one sketch, as the Arduino IDE 1.8 runs it; its own build folder keeps the core. */
export class ArduinoBuilder {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kulibin-builder-'));

  /** Time for a whole run, ms. */
  compile(text: string): number {
    const sketch = join(this.#folder, 'Sketch');
    const build = join(this.#folder, 'build');
    mkdirSync(sketch, { recursive: true });
    mkdirSync(build, { recursive: true });
    writeFileSync(join(sketch, 'Sketch.ino'), text);
    const started = performance.now();
    execFileSync(
      'arduino-builder',
      [
        '-compile',
        '-hardware',
        '/usr/share/arduino-builder',
        '-hardware',
        '/usr/share/arduino/hardware',
        '-tools',
        '/usr/bin',
        // Debian's avr-gcc 5.4 lacks this C++11 constant, and the core wants it.
        '-prefs=compiler.cpp.extra_flags=-DDECIMAL_DIG=17',
        '-fqbn',
        'arduino:avr:uno',
        '-build-path',
        build,
        join(sketch, 'Sketch.ino'),
      ],
      { stdio: ['ignore', 'ignore', 'pipe'] },
    );
    return performance.now() - started;
  }

  get elf(): string {
    return join(this.#folder, 'build', 'Sketch.ino.elf');
  }

  dispose(): void {
    rmSync(this.#folder, { recursive: true });
  }
}
