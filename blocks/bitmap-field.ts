import type { FieldConfig } from 'blockly/core';
import { BitmapGrid } from './bitmap-grid.ts';
import { Blockly } from './blockly.ts';

interface BitmapFieldConfig extends FieldConfig {
  readonly width?: number;
  readonly height?: number;
  readonly value?: string;
}

const svgNames = 'http://www.w3.org/2000/svg';
/** Side of a picture's dot on the block, in workspace units. */
const dot = 6;
const edge = 4;

/**
 * A picture of dots, drawn square by square. Its value is the rows from the top, `#` a lit dot and `.` a dark one,
 * with `|` between rows: `.##.|#..#`. Built from `{ type: 'field_bitmap', width, height, value }`.
 */
export class BitmapField extends Blockly.Field<string> {
  override SERIALIZABLE = true;
  readonly #width: number;
  readonly #height: number;
  #dots: SVGRectElement[] = [];
  #grid: BitmapGrid | undefined;

  constructor(config: BitmapFieldConfig) {
    super(Blockly.Field.SKIP_SETUP);
    this.#width = config.width ?? 8;
    this.#height = config.height ?? 8;
    this.configure_(config);
    this.size_ = new Blockly.utils.Size(this.#width * dot + 2 * edge, this.#height * dot + 2 * edge);
    this.setValue(config.value ?? this.#blank());
  }

  static override fromJson(config: BitmapFieldConfig): BitmapField {
    return new BitmapField(config);
  }

  override getAriaTypeName(): string | null {
    return this.ariaTypeName || (Blockly.Msg.ARIA_TYPE_FIELD_BITMAP ?? null);
  }

  override getAriaValue(): string | null {
    const lit = [...(this.getValue() ?? '')].filter((mark) => mark === '#').length;
    return fill(Blockly.Msg.FIELD_BITMAP_ARIA_VALUE ?? '', this.#width, this.#height, lit);
  }

  protected override getText_(): string {
    return this.getAriaValue() ?? '';
  }

  /** Only a picture of this width and height will do. */
  protected override doClassValidation_(value?: unknown): string | null {
    if (typeof value !== 'string') return null;
    const rows = value.split('|');
    const isWhole = rows.length === this.#height && rows.every((row) => row.length === this.#width);
    return isWhole && /^[.#|]+$/.test(value) ? value : null;
  }

  protected override initView(): void {
    const group = this.fieldGroup_;
    if (group === null) return;
    group.classList.add('blocklyField', 'kulibin-bitmap-field');
    const ground = document.createElementNS(svgNames, 'rect');
    for (const [name, value] of Object.entries({ width: this.size_.width, height: this.size_.height, rx: 4 }))
      ground.setAttribute(name, String(value));
    ground.setAttribute('class', 'ground');
    // In a group of its own: Blockly's style sheets paint the squares that lie in the field itself.
    const drawing = document.createElementNS(svgNames, 'g');
    drawing.append(ground);
    group.append(drawing);
    this.#dots = Array.from({ length: this.#width * this.#height }, (_, at) => {
      const square = document.createElementNS(svgNames, 'rect');
      square.setAttribute('x', String(edge + (at % this.#width) * dot + 0.5));
      square.setAttribute('y', String(edge + Math.floor(at / this.#width) * dot + 0.5));
      square.setAttribute('width', String(dot - 1));
      square.setAttribute('height', String(dot - 1));
      drawing.append(square);
      return square;
    });
    this.clickTarget_ = group;
    this.recomputeAriaContext();
  }

  protected override updateSize_(): void {
    // It never changes.
  }

  protected override render_(): void {
    const marks = this.#marks();
    this.#dots.forEach((square, at) => {
      square.setAttribute('class', marks[at] ? 'lit' : 'dark');
    });
    this.#grid?.show(marks);
    this.recomputeAriaContext();
  }

  /** As large as what is drawn, for the editor to be put beside. */
  override getScaledBBox(): InstanceType<typeof Blockly.utils.Rect> {
    const box = this.getSvgRoot()?.getBoundingClientRect();
    if (box === undefined) return super.getScaledBBox();
    return new Blockly.utils.Rect(box.top, box.bottom, box.left, box.right);
  }

  protected override showEditor_(): void {
    const before = this.getValue();
    const block = this.getSourceBlock();
    if (block instanceof Blockly.BlockSvg) {
      Blockly.DropDownDiv.setColour(block.getColour(), block.getColourTertiary());
    }
    Blockly.Events.setGroup(true);
    const grid = new BitmapGrid(this.#width, this.#height, {
      paint: (at, isLit) => this.#paint(at, isLit),
      clear: () => this.setValue(this.#blank()),
      leave: (isKept) => {
        if (!isKept) this.setValue(before);
        Blockly.DropDownDiv.hideIfOwner<string>(this);
      },
    });
    this.#grid = grid;
    grid.show(this.#marks());
    Blockly.DropDownDiv.getContentDiv().append(grid.element);
    Blockly.DropDownDiv.showPositionedByField<string>(this, () => {
      this.#grid = undefined;
      Blockly.Events.setGroup(false);
    });
    grid.focus();
  }

  #paint(at: number, isLit: boolean): void {
    const marks = this.#marks();
    marks[at] = isLit;
    const rows = Array.from({ length: this.#height }, (_, row) =>
      marks
        .slice(row * this.#width, (row + 1) * this.#width)
        .map((mark) => (mark ? '#' : '.'))
        .join(''),
    );
    this.setValue(rows.join('|'));
  }

  #marks(): boolean[] {
    return [...(this.getValue() ?? '').replaceAll('|', '')].map((mark) => mark === '#');
  }

  #blank(): string {
    return Array.from({ length: this.#height }, () => '.'.repeat(this.#width)).join('|');
  }
}

/** A message of Blockly's with its gaps filled. */
function fill(message: string, ...details: readonly (string | number)[]): string {
  return message.replace(/%(\d)/g, (_, number: string) => String(details[Number(number) - 1] ?? ''));
}
