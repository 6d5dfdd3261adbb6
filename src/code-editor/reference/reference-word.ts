/** A word of the Arduino language with what is told of it: https://docs.arduino.cc/language-reference/ */
export interface ReferenceWord {
  readonly name: string;
  readonly kind: 'function' | 'constant' | 'keyword' | 'type' | 'object' | 'method';
  /** The class or object it is a member of: `Serial`, `String`. */
  readonly within?: string;
  /** How it is called, in C++: `void digitalWrite(int pin, int level)`; for functions and methods. */
  readonly signature?: string;
  /** A line or a few of a sketch that uses it. */
  readonly example: string;
  /** What it does, in a sentence or two: units, ranges, traps. */
  readonly words: { readonly ru: string; readonly en: string };
}
