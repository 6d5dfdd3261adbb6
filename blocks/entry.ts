import type { BoardId } from '../src/boards/board.ts';
import type { Language } from '../src/locale/index.ts';
import type { CppContext } from './cpp/context.ts';
import type { Expression } from './cpp/expression.ts';
import type { NamedColour } from './named-colours.ts';

/** What a value block gives and an input takes. */
export type Check = 'Number' | 'Boolean' | 'String';

/** What a pin must be able to do to be offered; `soft-rx`: to hear by SoftwareSerial. */
export type PinTalent = 'digital' | 'pwm' | 'analog' | 'interrupt' | 'soft-rx';

/** How much of the language a toolbox offers: robot verbs for the youngest, all but C++ and interrupts, all. */
export type Level = 'start' | 'blocks' | 'expert';

/** A block as Blockly saves it. */
export interface BlockState {
  readonly type: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  readonly inputs?: Readonly<Record<string, { readonly block?: BlockState; readonly shadow?: BlockState }>>;
  readonly extraState?: unknown;
}

/** A gap in a block's text. */
export type Gap =
  /** Takes a value block; the shadow stands there until another is dropped in. */
  | {
      readonly kind: 'value';
      readonly check?: readonly Check[];
      readonly shadow?: BlockState;
      /** The shadow of a new block where the page speaks this language. */
      readonly shadowIn?: Readonly<Partial<Record<Language, BlockState>>>;
    }
  /** Takes statement blocks. */
  | { readonly kind: 'body' }
  /** One of several; the labels are words, by these values. */
  | { readonly kind: 'choice'; readonly options: readonly string[] }
  /** One of the board's pins; `pin` is the first choice. */
  | { readonly kind: 'pin'; readonly talent: PinTalent; readonly pin: string }
  /** One of the kit's parts of these kinds (folders of `parts/`); a new program gets the first. */
  | { readonly kind: 'part'; readonly types: readonly string[] }
  | { readonly kind: 'variable' }
  /** One of the program's lists. */
  | { readonly kind: 'list' }
  /** A number typed, or moved by a slider or a dial, within bounds. */
  | {
      readonly kind: 'number';
      readonly value: number;
      readonly least?: number;
      readonly most?: number;
      readonly step?: number;
      readonly by?: 'slider' | 'dial';
    }
  /** One of the colours that have a name; its value is the key of `namedColours`. */
  | { readonly kind: 'colour'; readonly value: NamedColour }
  /** A picture of dots: rows from the top with `|` between, `#` lit and `.` dark. */
  | { readonly kind: 'bitmap'; readonly width: number; readonly height: number; readonly value: string }
  /** A drawing in the words: the name of a lucide icon. It holds nothing. */
  | { readonly kind: 'icon'; readonly icon: string }
  | { readonly kind: 'text'; readonly value: string };

export type NumberGap = Extract<Gap, { kind: 'number' }>;

/** A block's words in one language. */
export interface BlockWords {
  /** What stands on the block: `{NAME}` is a gap. */
  readonly text: string;
  /** What it does, in a sentence. */
  readonly tip: string;
  /** Labels of the choices, by gap and value. */
  readonly choices?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Texts of the parts that a mutator adds. */
  readonly parts?: Readonly<Record<string, string>>;
  /** More words by which someone may look for it. */
  readonly synonyms?: readonly string[];
}

interface EntryBase {
  /** Never changes once published: saved programs name it. */
  readonly type: string;
  readonly gaps: Readonly<Record<string, Gap>>;
  readonly words: Readonly<Record<Language, BlockWords>>;
  /** One is enough for a program. */
  readonly once?: true;
  /** Blockly extension or mutator that changes its shape. */
  readonly mutator?: string;
  /** What the toolbox offers instead of the plain block; with an empty list it is not offered. */
  readonly presets?: readonly Omit<BlockState, 'type'>[];
  /** The gap whose variable or list it changes. */
  readonly changes?: string;
  /** Kinds of parts, of which it uses the kit's first without naming it: a robot's verbs. */
  readonly parts?: readonly [string, ...string[]];
  /** Where it works at all; absent: on every board. */
  readonly boards?: readonly BoardId[];
  /** The lowest level that offers it; absent: `blocks`. A program may hold it at any level. */
  readonly level?: Level;
  /** It makes sense inside a function only. */
  readonly insideFunction?: true;
  /** Nothing can follow it. */
  readonly ends?: true;
  /** The variable gap whose variable it declares in its own place. */
  readonly declares?: string;
  /** It makes sense in the mouth of such a block only. */
  readonly insideOf?: string;
  /** It makes sense inside a loop only. */
  readonly insideLoop?: true;
  /** The body gap that it repeats, so that `break` may stand in it. */
  readonly repeats?: string;
}

/** A statement: snaps under and over others; gives lines of C++, without the last line end. */
export interface StatementEntry extends EntryBase {
  readonly kind: 'statement';
  readonly cpp: (here: CppContext) => string;
}

/** A value: plugs into a gap. */
export interface ValueEntry extends EntryBase {
  readonly kind: 'value';
  readonly output: readonly Check[] | undefined;
  readonly cpp: (here: CppContext) => Expression;
}

/**
 * A frame: stands alone and holds the statements of `setup`, of `loop`, of an event that `loop` looks out for, or of
 * a function.
 */
export interface FrameEntry extends EntryBase {
  readonly kind: 'frame';
  readonly runs: 'once' | 'forever' | 'event' | 'function';
  /** An event's lines in `loop`, or the whole text of a function; the frames of `setup` and `loop` have none. */
  readonly cpp?: (here: CppContext) => string;
  /** It interrupts the rest: variables used inside are `volatile`. */
  readonly interrupts?: true;
}

/** One block, whole in one place: shape, words, C++. */
export type BlockEntry = StatementEntry | ValueEntry | FrameEntry;

/** A drawer of the toolbox. */
export interface Category {
  readonly id: string;
  /** 0–360; the colour that comes of it carries white text at 4.5:1. */
  readonly hue: number;
  /** Name of a lucide icon, drawn by the editor. */
  readonly icon: string;
  readonly words: Readonly<Record<Language, string>>;
  readonly blocks: readonly BlockEntry[];
  /** The levels whose toolbox has this drawer; absent: `blocks` and `expert`. */
  readonly levels?: readonly Level[];
  /** The editor makes the drawer's content itself. */
  readonly custom?: 'variables' | 'lists' | 'functions';
}

/** Gaps by what goes into them, each with the value that stands there at first. */
export const gap = {
  number: (value: number): Gap => ({ kind: 'value', check: ['Number'], shadow: numberShadow(value) }),
  /** Yes or no; its six-cornered hole asks to be filled, so no shadow stands in it. */
  condition: (): Gap => ({ kind: 'value', check: ['Boolean'] }),
  text: (value: string, english?: string): Gap => ({
    kind: 'value',
    check: ['String'],
    ...textShadows(value, english),
  }),
  /** Any value; a text stands there at first. */
  anyText: (value: string, english?: string): Gap => ({ kind: 'value', ...textShadows(value, english) }),
  /** Any value; a number stands there at first. */
  any: (value: number): Gap => ({ kind: 'value', shadow: numberShadow(value) }),
  /** A pin, which may also be counted: `for` may walk over pins. */
  pin: (talent: PinTalent, pin: string): Gap => ({
    kind: 'value',
    check: ['Number'],
    shadow: { type: `pin_${talent}`, fields: { PIN: pin } },
  }),
  part: (...types: readonly [string, ...string[]]): Gap => ({ kind: 'part', types }),
  fixedPin: (talent: PinTalent, pin: string): Gap => ({ kind: 'pin', talent, pin }),
  /** A number on a slider, which stands in the block itself and takes no other block. */
  slider: (value: number, least: number, most: number, step: number): NumberGap => ({
    kind: 'number',
    value,
    least,
    most,
    step,
    by: 'slider',
  }),
  /** An angle or the like on a dial, which stands in the block itself. */
  dial: (value: number, least: number, most: number, step: number): NumberGap => ({
    kind: 'number',
    value,
    least,
    most,
    step,
    by: 'dial',
  }),
  colour: (value: NamedColour): Gap => ({ kind: 'colour', value }),
  /** A picture of dots, as large as the rows given for its first value. */
  bitmap: (...rows: readonly [string, ...string[]]): Gap => ({
    kind: 'bitmap',
    width: rows[0].length,
    height: rows.length,
    value: rows.join('|'),
  }),
  icon: (icon: string): Gap => ({ kind: 'icon', icon }),
  note: (note: string): Gap => ({
    kind: 'value',
    check: ['Number'],
    shadow: { type: 'sound_note', fields: { NOTE: note } },
  }),
  choice: (...options: readonly string[]): Gap => ({ kind: 'choice', options }),
  body: (): Gap => ({ kind: 'body' }),
  variable: (): Gap => ({ kind: 'variable' }),
  list: (): Gap => ({ kind: 'list' }),
} as const;

function numberShadow(value: number): BlockState {
  return { type: 'math_number', fields: { NUM: value } };
}

function textShadow(value: string): BlockState {
  return { type: 'text', fields: { TEXT: value } };
}

/** A text that stands in a gap at first, and another where the page speaks English. */
function textShadows(value: string, english: string | undefined) {
  const shadow = textShadow(value);
  return english === undefined ? { shadow } : { shadow, shadowIn: { en: textShadow(english) } };
}
