import type { FieldNumberFromJsonConfig } from 'blockly/core';
import { Blockly } from './blockly.ts';

const svgNames = 'http://www.w3.org/2000/svg';
/** The dial's drawing, in its own units. */
const size = 200;
const rim = 78;
/** Degrees from mark to mark. */
const markStep = 15;

/**
 * A number of degrees by a dial. Up to half a turn is a protractor, its least at the left; more is a whole turn,
 * 0 at the top and growing to the right, as one turns. Built from `{ type: 'field_dial', value, min, max, precision }`.
 */
export class DialField extends Blockly.FieldNumber {
  #hand: SVGElement | undefined;
  #dial: SVGSVGElement | undefined;
  #stop: AbortController | undefined;

  static override fromJson(config: FieldNumberFromJsonConfig): DialField {
    return new DialField(config.value, undefined, undefined, undefined, undefined, {
      ...config,
      min: config.min ?? 0,
      max: config.max ?? 360,
      precision: config.precision ?? 1,
    });
  }

  override getAriaTypeName(): string | null {
    return this.ariaTypeName || (Blockly.Msg.ARIA_TYPE_FIELD_ANGLE ?? null);
  }

  override getAriaValue(): string | null {
    return (Blockly.Msg.ARIA_LABEL_FIELD_ANGLE ?? '%1').replace('%1', this.getText());
  }

  protected override getText_(): string {
    return `${this.getValue() ?? 0}°`;
  }

  /** The number is typed without its sign. */
  protected override getEditorText_(value: unknown): string {
    return String(value);
  }

  protected override getValueFromEditorText_(text: string): string {
    return text.replace('°', '');
  }

  /** A text box over the number, as every number has, and the dial under it. */
  protected override showEditor_(event?: Event, isQuiet?: boolean): void {
    super.showEditor_(event, true, false);
    const block = this.getSourceBlock();
    if (block instanceof Blockly.BlockSvg) {
      Blockly.DropDownDiv.setColour(block.getColour(), block.getColourTertiary());
    }
    const dial = this.#draw();
    Blockly.DropDownDiv.getContentDiv().append(dial);
    Blockly.DropDownDiv.showPositionedByField(this, () => this.#close());
    if (!isQuiet) dial.focus({ preventScroll: true });
  }

  protected override render_(): void {
    super.render_();
    this.#turn();
  }

  get #isWhole(): boolean {
    return this.getMax() - this.getMin() > 180;
  }

  /** Where a value points, degrees clockwise from the top. */
  #bearing(value: number): number {
    if (this.#isWhole) return value;
    return -90 + (180 * (value - this.getMin())) / (this.getMax() - this.getMin());
  }

  #draw(): SVGSVGElement {
    const dial = drawn('svg', {
      viewBox: `0 0 ${size} ${this.#isWhole ? size : size / 2 + 20}`,
      class: 'kulibin-dial',
      tabindex: 0,
      role: 'slider',
      'aria-label': this.getAriaTypeName() ?? '',
      'aria-valuemin': this.getMin(),
      'aria-valuemax': this.getMax(),
    }) as SVGSVGElement;
    dial.append(this.#face());
    for (let value = this.getMin(); value <= this.getMax(); value += markStep) {
      dial.append(
        drawn('line', {
          x1: 0,
          x2: 0,
          y1: -rim,
          y2: value % 45 === 0 ? 16 - rim : 9 - rim,
          class: 'mark',
          transform: `translate(${size / 2} ${size / 2}) rotate(${this.#bearing(value)})`,
        }),
      );
    }
    const hand = drawn('g', { class: 'hand' });
    hand.append(
      drawn('line', { x1: 0, x2: 0, y1: 0, y2: 22 - rim }),
      drawn('circle', { cx: 0, cy: -rim, r: 16 }),
      drawn('circle', { cx: 0, cy: 0, r: 6 }),
    );
    dial.append(hand);
    this.#dial = dial;
    this.#hand = hand;
    this.#listen(dial);
    this.#turn();
    return dial;
  }

  #face(): SVGElement {
    const [left, right, middle] = [size / 2 - rim, size / 2 + rim, size / 2];
    return this.#isWhole
      ? drawn('circle', { cx: middle, cy: middle, r: rim, class: 'face' })
      : drawn('path', { d: `M ${left} ${middle} A ${rim} ${rim} 0 0 1 ${right} ${middle} Z`, class: 'face' });
  }

  #listen(dial: SVGSVGElement): void {
    this.#stop = new AbortController();
    const { signal } = this.#stop;
    let isHeld = false;
    dial.addEventListener(
      'pointerdown',
      (event) => {
        isHeld = true;
        dial.setPointerCapture(event.pointerId);
        this.#point(event);
      },
      { signal },
    );
    dial.addEventListener('pointermove', (event) => isHeld && this.#point(event), { signal });
    for (const end of ['pointerup', 'pointercancel'] as const) {
      dial.addEventListener(
        end,
        () => {
          isHeld = false;
        },
        { signal },
      );
    }
    dial.addEventListener('keydown', (event) => this.#press(event), { signal });
  }

  /** Turns to where the pointer is: fine dials by 5°, coarse ones by their own step. */
  #point(event: PointerEvent): void {
    const box = this.#dial?.getBoundingClientRect();
    if (box === undefined) return;
    const scale = box.width / size;
    const x = event.clientX - box.left - (size / 2) * scale;
    const y = event.clientY - box.top - (size / 2) * scale;
    const bearing = (Math.atan2(x, -y) * 180) / Math.PI;
    const [min, max] = [this.getMin(), this.getMax()];
    const value = this.#isWhole
      ? min < 0
        ? bearing
        : (bearing + 360) % 360
      : min + ((bearing + 90) * (max - min)) / 180;
    const step = Math.max(5, this.getPrecision());
    this.#set(Math.round(value / step) * step);
  }

  #press(event: KeyboardEvent): void {
    const step = Math.max(1, this.getPrecision());
    const value = Number(this.getValue());
    const next: Readonly<Record<string, number>> = {
      ArrowUp: value + step,
      ArrowRight: value + step,
      ArrowDown: value - step,
      ArrowLeft: value - step,
      PageUp: value + markStep,
      PageDown: value - markStep,
      Home: this.getMin(),
      End: this.getMax(),
    };
    const to = next[event.key];
    if (to !== undefined) this.#set(to);
    else if (event.key === 'Enter' || event.key === 'Escape') {
      if (event.key === 'Escape') this.setValue(this.valueWhenEditorWasOpened_, false);
      Blockly.WidgetDiv.hideIfOwner(this);
      Blockly.DropDownDiv.hideIfOwner(this);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  /** One change for undo is told when the editor closes; till then it is one on the way. */
  #set(value: number): void {
    const before = this.getValue();
    this.setEditorValue_(Math.min(this.getMax(), Math.max(this.getMin(), value)), false);
    const block = this.getSourceBlock();
    if (block === null) return;
    const Change = Blockly.Events.get(Blockly.Events.BLOCK_FIELD_INTERMEDIATE_CHANGE);
    Blockly.Events.fire(new Change(block, this.name || null, before, this.getValue()));
  }

  #turn(): void {
    const value = Number(this.getValue());
    this.#hand?.setAttribute(
      'transform',
      `translate(${size / 2} ${size / 2}) rotate(${this.#bearing(value)})`,
    );
    this.#dial?.setAttribute('aria-valuenow', String(value));
    this.#dial?.setAttribute('aria-valuetext', this.getAriaValue() ?? '');
  }

  #close(): void {
    this.#stop?.abort();
    this.#dial = undefined;
    this.#hand = undefined;
  }
}

function drawn(tag: string, attributes: Readonly<Record<string, string | number>>): SVGElement {
  const element = document.createElementNS(svgNames, tag) as SVGElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, String(value));
  return element;
}
