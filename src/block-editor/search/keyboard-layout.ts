const latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const cyrillic = 'йцукенгшщзхъфывапролджэячсмитьбюё';

/** What the same keys would have typed in the other layout: “цфше” for “wait”, “vbufnm” for «мигать». */
export function inOtherLayout(text: string): string {
  const lower = text.toLowerCase();
  const [from, to] = /[а-яё]/.test(lower) ? [cyrillic, latin] : [latin, cyrillic];
  return [...lower].map((letter) => to[from.indexOf(letter)] ?? letter).join('');
}
