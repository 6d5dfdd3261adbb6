import type { BlockSvg } from 'blockly/core';
import { Blockly } from '../../blocks/index.ts';

/** Something to say of a block. */
export interface Note {
  /** It does not compile; it will not do what it says; only to know. */
  readonly kind: 'bad' | 'warn' | 'info';
  readonly text: string;
  /** What the button says that mends it, where one can. */
  readonly mend?: string;
}

export const noteType = new Blockly.icons.IconType<NoteIcon>('kulibin_note');

const svgNames = 'http://www.w3.org/2000/svg';
const side = 22;
const drawings: Readonly<Record<Note['kind'], string>> = {
  bad: 'M11 2 L21 20 H1 Z',
  warn: 'M11 2 L21 20 H1 Z',
  info: 'M11 1 a10 10 0 1 0 .01 0 Z',
};

/** The sign on a block that has something to say; pressed, the editor shows what. It is not saved. */
export class NoteIcon extends Blockly.icons.Icon {
  readonly #block: BlockSvg;
  readonly #open: (icon: NoteIcon) => void;
  notes: readonly Note[];

  constructor(block: BlockSvg, notes: readonly Note[], open: (icon: NoteIcon) => void) {
    super(block);
    this.#block = block;
    this.notes = notes;
    this.#open = open;
  }

  get block(): BlockSvg {
    return this.#block;
  }

  /** Where the sign is on the page. */
  get place(): DOMRect | undefined {
    return this.svgRoot?.getBoundingClientRect();
  }

  override getType(): typeof noteType {
    return noteType;
  }

  override initView(onPress: (event: PointerEvent) => void): void {
    if (this.svgRoot !== null) return;
    super.initView(onPress);
    // Only for the compiler: the line above has made it.
    const root = this.svgRoot as SVGGElement | null;
    const { kind } = worst(this.notes);
    root?.classList.add('kulibin-note', kind);
    const shape = document.createElementNS(svgNames, 'path');
    shape.setAttribute('d', drawings[kind]);
    shape.setAttribute('class', 'shape');
    const sign = document.createElementNS(svgNames, 'path');
    sign.setAttribute('d', kind === 'info' ? 'M11 10 v6 M11 6.2 v.1' : 'M11 8.5 v5 M11 17 v.1');
    sign.setAttribute('class', 'sign');
    root?.append(shape, sign);
    this.setTooltip(this.notes.map(({ text }) => text).join('\n'));
  }

  override getWeight(): number {
    return 2;
  }

  override getSize(): InstanceType<typeof Blockly.utils.Size> {
    return new Blockly.utils.Size(side, side);
  }

  override isShownWhenCollapsed(): boolean {
    return true;
  }

  override updateCollapsed(): void {
    // A folded block still has something to say.
  }

  override onClick(): void {
    this.#open(this);
  }

  protected override getAriaLabel(): string {
    return this.notes.map(({ text }) => text).join(' ');
  }
}

/** The weightiest note decides how the sign looks. */
function worst(notes: readonly Note[]): Note {
  const order = ['bad', 'warn', 'info'] as const;
  return (
    order.map((kind) => notes.find((note) => note.kind === kind)).find((note) => note !== undefined) ?? {
      kind: 'info',
      text: '',
    }
  );
}
