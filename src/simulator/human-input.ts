import { fieldValue, type HidField, hidFields } from './peripherals/hid-descriptor.ts';

/** What a computer has got from a board that is its keyboard and its mouse. */
export interface HumanInput {
  /** The text that the keys have typed, where the computer's layout is that of the USA. */
  readonly typed: string;
  /** Each key as it went down, with what was held then: `Ctrl+Alt+Delete`, `a`, `Shift+a`. */
  readonly pressed: readonly string[];
  /** What is down now. */
  readonly held: readonly string[];
  readonly mouse: {
    /** Steps since the beginning: right and down are positive. */
    readonly x: number;
    readonly y: number;
    /** Notches: away from the person is positive. */
    readonly wheel: number;
    /** Each button as it went down. */
    readonly pressed: readonly string[];
    /** What is down now. */
    readonly held: readonly string[];
  };
}

/** Usage pages of HUT 1.12. */
const desktop = 1;
const keyboard = 7;
const buttons = 9;
const axes: Readonly<Record<number, 'x' | 'y' | 'wheel'>> = { 48: 'x', 49: 'y', 56: 'wheel' };
const firstModifier = 0xe0;
const modifiers = ['Ctrl', 'Shift', 'Alt', 'Gui', 'Right Ctrl', 'Right Shift', 'Right Alt', 'Right Gui'];
const buttonNames = ['left', 'right', 'middle'];

/** Keys by usage (HUT 1.12 §10), from `a` at 4: the letter, and with Shift. */
const lettersFrom4 = 'abcdefghijklmnopqrstuvwxyz1234567890';
const shiftedFrom4 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ!@#$%^&*()';
const lettersFrom44 = " -=[]\\\\;'`,./";
const shiftedFrom44 = ' _+{}||:"~<>?';
const named: Readonly<Record<number, string>> = {
  40: 'Enter',
  41: 'Esc',
  42: 'Backspace',
  43: 'Tab',
  57: 'Caps Lock',
  70: 'Print Screen',
  73: 'Insert',
  74: 'Home',
  75: 'Page Up',
  76: 'Delete',
  77: 'End',
  78: 'Page Down',
  79: 'Right',
  80: 'Left',
  81: 'Down',
  82: 'Up',
};

/** Reads HID reports as a computer does, by the descriptor that the board gave. */
export class HumanInputReader {
  #fields: readonly HidField[] = [];
  #keys: readonly number[] = [];
  #buttons: readonly number[] = [];
  #typed = '';
  #pressed: string[] = [];
  #mouse = { x: 0, y: 0, wheel: 0, pressed: [] as string[] };

  /** The board has been plugged in anew: nothing is down. */
  attach(reportDescriptor: readonly number[]): void {
    this.#fields = hidFields(reportDescriptor);
    this.#keys = [];
    this.#buttons = [];
  }

  /** @param bytes the report's ID, then the report */
  report([id, ...bytes]: readonly number[]): void {
    const fields = this.#fields.filter(({ reportId }) => reportId === id);
    const values = fields.map((field) => ({ field, value: fieldValue(field, bytes) }));
    const down = (page: number) =>
      values
        .filter(({ field, value }) => field.page === page && value !== 0)
        .map(({ field, value }) => (field.array ? field.usage + value : field.usage));
    const has = (page: number) => fields.some((field) => field.page === page);
    if (has(keyboard)) this.#keysNow(down(keyboard));
    if (has(buttons)) this.#buttonsNow(down(buttons));
    for (const { field, value } of values) {
      const axis = field.page === desktop ? axes[field.usage] : undefined;
      if (axis) this.#mouse[axis] += value;
    }
  }

  look(): HumanInput {
    const { x, y, wheel, pressed } = this.#mouse;
    return {
      typed: this.#typed,
      pressed: [...this.#pressed],
      held: this.#keys.map(keyName),
      mouse: { x, y, wheel, pressed: [...pressed], held: this.#buttons.map(buttonName) },
    };
  }

  #keysNow(keys: readonly number[]): void {
    const heldModifiers = keys.filter((key) => key >= firstModifier);
    const isShift = heldModifiers.some((key) => modifierName(key).endsWith('Shift'));
    const isCommand = heldModifiers.some((key) => !modifierName(key).endsWith('Shift'));
    for (const key of keys) {
      if (this.#keys.includes(key) || key >= firstModifier) continue;
      this.#pressed.push([...heldModifiers, key].map(keyName).join('+'));
      if (!isCommand) this.#type(key, isShift);
    }
    const onlyModifiers = heldModifiers.filter((key) => !this.#keys.includes(key));
    if (keys.every((key) => key >= firstModifier)) this.#pressed.push(...onlyModifiers.map(keyName));
    this.#keys = keys;
  }

  #type(key: number, isShift: boolean): void {
    if (key === 42) this.#typed = this.#typed.slice(0, -1);
    else if (key === 40) this.#typed += '\n';
    else if (key === 43) this.#typed += '\t';
    else this.#typed += letter(key, isShift) ?? '';
  }

  #buttonsNow(held: readonly number[]): void {
    const fresh = held.filter((button) => !this.#buttons.includes(button));
    this.#mouse.pressed.push(...fresh.map(buttonName));
    this.#buttons = held;
  }
}

function letter(key: number, isShift: boolean): string | undefined {
  return (
    (isShift ? shiftedFrom4 : lettersFrom4)[key - 4] ?? (isShift ? shiftedFrom44 : lettersFrom44)[key - 44]
  );
}

function keyName(key: number): string {
  if (key >= firstModifier) return modifierName(key);
  if (key >= 58 && key <= 69) return `F${key - 57}`;
  return (key === 44 ? 'Space' : letter(key, false)) ?? named[key] ?? `key ${key}`;
}

function modifierName(key: number): string {
  return modifiers[key - firstModifier] ?? `key ${key}`;
}

function buttonName(button: number): string {
  return buttonNames[button - 1] ?? `button ${button}`;
}
