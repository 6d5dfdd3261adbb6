import type { SetupLine } from './layout.ts';

/** Lines that blocks ask for: each once, however many ask; the first to ask decides. */
export class Asked {
  readonly #lines = new Map<string, { line: string; askers: Set<string> }>();

  add(block: string, key: string, line: string): void {
    const asked = this.#lines.get(key) ?? { line, askers: new Set() };
    asked.askers.add(block);
    this.#lines.set(key, asked);
  }

  get lines(): SetupLine[] {
    return [...this.#lines.values()];
  }
}
