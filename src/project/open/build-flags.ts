/** Flags that leave the program as it is: warnings, speed, size, what is told to debuggers, and the C++ that we have. */
const harmless = /^-(?:W|O|g|pipe|f(?:no-)?(?:lto|exceptions)|std=(?:gnu|c)\+\+(?:11|14|17))/;

/** What a program is compiled with. */
export interface BuildFlags {
  /** Names that are set for the whole program, as lines of it: `#define LAMP 13`. */
  readonly defines: readonly string[];
  /** What else changes the program. */
  readonly flags: readonly string[];
}

/** Reads flags as they are written for gcc on a command line. */
export function readFlags(text: string): BuildFlags {
  // A letter by itself has its value in the next word.
  const words = Array.from(text.matchAll(/(?:-[DIUL]\s+)?(?:\\.|"[^"]*"|'[^']*'|[^\s"'\\])+/g), ([word]) =>
    unquoted(word),
  );
  const defines: string[] = [];
  const flags: string[] = [];
  for (const word of words) {
    if (word.startsWith('-D')) defines.push(defineOf(word.slice(2).trimStart()));
    else if (!harmless.test(word)) flags.push(word.replace(/\s+/, ' '));
  }
  return { defines, flags };
}

/** Without the quotes that a shell takes away: `"-DA=1"`, `\"text\"`. */
function unquoted(word: string): string {
  return word.replace(/\\(.)|"([^"]*)"|'([^']*)'/g, (_, sign = '', double = '', single = '') =>
    [sign, double, single].join(''),
  );
}

/** gcc takes a name without a value for 1. */
function defineOf(flag: string): string {
  const [, name = flag, value = '1'] = /^([^=]*)=(.*)$/s.exec(flag) ?? [];
  return `#define ${name} ${value}`.trim();
}
