import { Blockly } from './blockly.ts';

interface GridNews {
  paint(at: number, isLit: boolean): void;
  clear(): void;
  /** The pupil is done; without `isKept` everything is as it was. */
  leave(isKept: boolean): void;
}

/** The squares under a picture of dots: painted by the pointer, or by the arrows and the space bar. */
export class BitmapGrid {
  readonly element = document.createElement('div');
  readonly #width: number;
  readonly #height: number;
  readonly #news: GridNews;
  readonly #squares: readonly HTMLButtonElement[];
  /** What the pointer paints while it is held. */
  #brush: boolean | undefined;
  #at = 0;

  constructor(width: number, height: number, news: GridNews) {
    this.#width = width;
    this.#height = height;
    this.#news = news;
    this.#squares = Array.from({ length: width * height }, (_, at) => this.#square(at));
    const squares = document.createElement('div');
    squares.className = 'squares';
    squares.style.setProperty('--columns', String(width));
    squares.append(...this.#squares);
    const clear = document.createElement('button');
    clear.type = 'button';
    clear.className = 'clear';
    clear.textContent = Blockly.Msg.FIELD_BITMAP_BUTTON_LABEL_CLEAR ?? '';
    clear.addEventListener('click', () => news.clear());
    this.element.className = 'kulibin-bitmap';
    this.element.append(squares, clear);
    squares.addEventListener('pointerdown', (event) => this.#down(event));
    squares.addEventListener('pointermove', (event) => this.#move(event));
    for (const end of ['pointerup', 'pointercancel', 'pointerleave'] as const) {
      squares.addEventListener(end, () => {
        this.#brush = undefined;
      });
    }
    this.element.addEventListener('keydown', (event) => this.#press(event));
  }

  focus(): void {
    this.#squares[this.#at]?.focus({ preventScroll: true });
  }

  show(marks: readonly boolean[]): void {
    this.#squares.forEach((square, at) => {
      const isLit = marks[at] ?? false;
      square.setAttribute('aria-pressed', String(isLit));
      const state = isLit ? Blockly.Msg.FIELD_BITMAP_PIXEL_ON : Blockly.Msg.FIELD_BITMAP_PIXEL_OFF;
      const place = (Blockly.Msg.FIELD_BITMAP_PIXEL_LABEL ?? '')
        .replace('%1', state ?? '')
        .replace('%2', String(Math.floor(at / this.#width) + 1))
        .replace('%3', String((at % this.#width) + 1));
      square.setAttribute('aria-label', place);
    });
  }

  #square(at: number): HTMLButtonElement {
    const square = document.createElement('button');
    square.type = 'button';
    square.tabIndex = at === 0 ? 0 : -1;
    return square;
  }

  #isLit(at: number): boolean {
    return this.#squares[at]?.getAttribute('aria-pressed') === 'true';
  }

  #down(event: PointerEvent): void {
    const at = this.#squares.indexOf(event.target as HTMLButtonElement);
    if (at < 0) return;
    event.preventDefault();
    (event.target as HTMLElement).releasePointerCapture(event.pointerId);
    this.#brush = !this.#isLit(at);
    this.#news.paint(at, this.#brush);
    this.#go(at);
  }

  #move(event: PointerEvent): void {
    if (this.#brush === undefined) return;
    // A touch keeps the element where it began as its target.
    const under = document.elementFromPoint(event.clientX, event.clientY);
    const at = this.#squares.indexOf(under as HTMLButtonElement);
    if (at >= 0 && this.#isLit(at) !== this.#brush) this.#news.paint(at, this.#brush);
  }

  #press(event: KeyboardEvent): void {
    const steps: Readonly<Record<string, number>> = {
      ArrowLeft: this.#at % this.#width === 0 ? 0 : -1,
      ArrowRight: this.#at % this.#width === this.#width - 1 ? 0 : 1,
      ArrowUp: -this.#width,
      ArrowDown: this.#width,
    };
    const step = steps[event.key];
    const isOnSquare = this.#squares.includes(event.target as HTMLButtonElement);
    if (step !== undefined && isOnSquare) this.#go(this.#at + step);
    else if (event.key === ' ' && isOnSquare) this.#news.paint(this.#at, !this.#isLit(this.#at));
    else if (event.key === 'Escape') this.#news.leave(false);
    else if (event.key === 'Enter' && isOnSquare) this.#news.leave(true);
    else {
      event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  #go(at: number): void {
    if (at < 0 || at >= this.#width * this.#height) return;
    this.#squares[this.#at]?.setAttribute('tabindex', '-1');
    this.#at = at;
    this.#squares[at]?.setAttribute('tabindex', '0');
    this.focus();
  }
}
