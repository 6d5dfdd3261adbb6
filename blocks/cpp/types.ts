/** The C++ types that a value of a block may have on an 8-bit Arduino: `int` has 16 bits, `double` is `float`. */
export type CppType = 'bool' | 'int' | 'long' | 'unsigned long' | 'float' | 'String';

/** What a variable holds so far: `natural` is an `int` that was never seen below 0, so it may join an unsigned. */
export type Holding = CppType | 'natural';

/** Smallest and largest value of each whole type. */
export const limits = {
  int: [-32_768, 32_767],
  long: [-2_147_483_648, 2_147_483_647],
} as const;

const ranks: Readonly<Record<Holding, number>> = {
  bool: 0,
  natural: 1,
  int: 2,
  'unsigned long': 2,
  long: 3,
  float: 4,
  String: 5,
};

/** The narrowest holding that takes both: what a variable must be when both are put into it. */
export function joined(a: Holding | undefined, b: Holding): Holding {
  if (a === undefined || a === b) return b;
  if (ranks[a] === ranks[b]) return 'long';
  const wider = ranks[a] > ranks[b] ? a : b;
  // A yes/no that also gets numbers is a whole number.
  return wider === 'natural' && (a === 'bool' || b === 'bool') ? 'int' : wider;
}

/** How a variable of that holding is declared. */
export function declaredType(holding: Holding | undefined): CppType {
  return holding === undefined || holding === 'natural' ? 'int' : holding;
}

export function isWhole(type: CppType): boolean {
  return type === 'int' || type === 'long' || type === 'unsigned long';
}

/** The smallest signed type that holds every whole value of the range; `float` where none does. */
export function typeForRange(low: number, high: number): CppType {
  if (low >= limits.int[0] && high <= limits.int[1]) return 'int';
  return low >= limits.long[0] && high <= limits.long[1] ? 'long' : 'float';
}

/** The type that the generator counts with for a C++ type's text: a `byte` is an `int` to it. */
export function nearestType(text: string): CppType {
  if (/\b(?:float|double)\b/.test(text)) return 'float';
  if (/\bString\b/.test(text)) return 'String';
  if (/\bbool(?:ean)?\b/.test(text)) return 'bool';
  if (/\buint32_t\b|\bunsigned\s+long\b/.test(text)) return 'unsigned long';
  return /\b(?:long|int32_t)\b|\bunsigned\b|\bword\b|\buint16_t\b|\bsize_t\b/.test(text) ? 'long' : 'int';
}

/** A C++ type as a pupil wrote it, of names and nothing else. */
export function typeText(text: string): string {
  const type = text.trim().replace(/\s+/g, ' ');
  return /^(?:[A-Za-z_]\w* ?)+(?: ?[*&])?$/.test(type) ? type : 'int';
}

const namedTypes: Readonly<Record<string, CppType>> = {
  INT: 'int',
  LONG: 'long',
  FLOAT: 'float',
  BOOL: 'bool',
  STRING: 'String',
};

/** The type that a pupil chose by its name on a block. */
export function namedType(name: string): CppType {
  return namedTypes[name] ?? 'int';
}
