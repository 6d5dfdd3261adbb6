/** How Russian and Sakha letters are written in Latin ones, for names of files. */
// biome-ignore format: a table reads best in rows
const latin: Readonly<Record<string, string>> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'yo', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k', л: 'l',
  м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts', ч: 'ch', ш: 'sh',
  щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya', ҕ: 'g', ҥ: 'ng', ө: 'o', һ: 'h', ү: 'u',
};

/** Names that Windows keeps for devices, with any ending. */
const deviceName = /^(con|prn|aux|nul|com\d|lpt\d)$/i;

/**
 * A file's name that every system, every shell and the Arduino IDE take: Latin letters, digits, `_` and `-`,
 * at most 60 of them, beginning with a letter or digit.
 * @param ending with its dot: `.ino`
 */
export function fileName(name: string, ending: string): string {
  const stem = Array.from(name.normalize('NFC'), (letter) => {
    const written = latin[letter.toLowerCase()];
    if (written === undefined) return letter;
    const capital = letter !== letter.toLowerCase();
    return capital ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  })
    .join('')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9_-]+/g, '_')
    .replace(/^[_-]+/, '')
    .slice(0, 60)
    .replace(/[_-]+$/, '');
  if (stem === '') return `project${ending}`;
  return (deviceName.test(stem) ? `${stem}_project` : stem) + ending;
}
