import { reservedNames } from './reserved.ts';

/** Cyrillic as it is spelled in Latin letters; ҕ ҥ ө һ ү are Sakha. */
const latin: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'h',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'sch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  ҕ: 'g',
  ҥ: 'ng',
  ө: 'o',
  һ: 'h',
  ү: 'u',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
};

/**
 * A name as a person wrote it, made into a C++ name: `Моя скорость` becomes `moyaSkorost`. It begins with a
 * small letter, so it never meets a constant or a register of the chip. Without any letter it is `value`.
 */
export function identifier(name: string): string {
  const words = [...name.normalize('NFC')]
    .map(spelled)
    .join('')
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '');
  const [first = '', ...others] = words.map((word) => (/[a-z]/.test(word) ? word : word.toLowerCase()));
  const joined =
    first.charAt(0).toLowerCase() +
    first.slice(1) +
    others.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('');
  const long = joined.slice(0, 40);
  return /^[a-z]/.test(long) ? long : `value${long}`;
}

/** Cyrillic letters of a text spelled in Latin ones; the rest stays. */
export function transliterated(text: string): string {
  return [...text].map(spelled).join('');
}

function spelled(letter: string): string {
  const small = letter.toLowerCase();
  const spelling = latin[small];
  if (spelling === undefined) return letter;
  return small === letter ? spelling : spelling.charAt(0).toUpperCase() + spelling.slice(1);
}

/** Hands out names so that no two things of a sketch share one and none is a word of C++ or Arduino. */
export class Names {
  readonly #taken = new Set<string>();

  /** The name itself if it is free, else with the first free number: `count`, `count2`. */
  take(wanted: string): string {
    let name = wanted;
    for (let number = 2; reservedNames.has(name) || this.#taken.has(name); number++) {
      name = `${wanted}${/\d$/.test(wanted) ? '_' : ''}${number}`;
    }
    this.#taken.add(name);
    return name;
  }
}
