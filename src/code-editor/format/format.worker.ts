import wasm from '@wasm-fmt/clang-format/wasm?url';
import initialise, { format } from '@wasm-fmt/clang-format/web';
import * as Comlink from 'comlink';
import { arduinoStyle } from './arduino-style.ts';

let ready: Promise<unknown> | undefined;

const worker = {
  /** A sketch's text in Arduino's style. */
  async format(text: string): Promise<string> {
    ready ??= initialise(new URL(wasm, self.location.href).href);
    await ready;
    return format(text, 'sketch.cpp', arduinoStyle);
  },
};

export type FormatWorker = typeof worker;
Comlink.expose(worker);
