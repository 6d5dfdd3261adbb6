import { effect, type ReadonlySignal } from '@preact/signals-core';
import type { CompileState } from '../workshop/program.ts';

/** A moment after the next drawing, so that what is fetched then does not hold it up. */
export function nextFrame(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

/** Resolves at the first firmware, or when it is known that there is none. */
export function settled(compile: ReadonlySignal<CompileState>): Promise<void> {
  return new Promise((resolve) => {
    const stop = effect(() => {
      if (compile.value.state === 'waiting-toolchain' || compile.value.state === 'compiling') return;
      // The effect cannot end itself while it first runs.
      queueMicrotask(() => stop());
      resolve();
    });
  });
}
