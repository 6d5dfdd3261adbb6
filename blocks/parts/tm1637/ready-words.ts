/** Words whose letters all have a shape of seven segments, with what stands for them in English. */
export const words: Readonly<Record<string, string>> = {
  СТОП: 'СТОП (stop)',
  УРА: 'УРА (hooray)',
  ЕСТЬ: 'ЕСТЬ (got it)',
  НЕТ: 'НЕТ (no)',
  ИГРА: 'ИГРА (game)',
  СЧЁТ: 'СЧЁТ (score)',
  НОЧЬ: 'НОЧЬ (night)',
  СНЕГ: 'СНЕГ (snow)',
  GO: 'GO',
  STOP: 'STOP',
  PLAY: 'PLAY',
  LOSE: 'LOSE',
  YES: 'YES',
  NO: 'NO',
  ON: 'ON',
  OFF: 'OFF',
  HOT: 'HOT',
  COLD: 'COLD',
  HELP: 'HELP',
  ERR: 'ERR',
  END: 'END',
};

/** Signs of seven segments, each shape once; a letter that looks alike in both alphabets is the Russian one. */
const signs = [...'АБВГЕЗИНОПРСТУЧЬDFGIJLNRSZ-_°?'];
const smallOnes = { D: 'd', N: 'n', R: 'r' };
/** What is Russian alone is named by its look. */
const inLatin = {
  ...{ А: 'A', Б: '6', В: '8', Г: 'Γ', Е: 'E', З: '3', И: 'U', Н: 'H' },
  ...{ О: 'O', П: '∩', Р: 'P', С: 'C', Т: 't', У: 'Y', Ч: '4', Ь: 'b' },
};

/** The signs with their labels. */
export const letters = { ru: labelled(smallOnes), en: labelled({ ...smallOnes, ...inLatin }) } as const;

function labelled(labels: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  return Object.fromEntries(signs.map((sign) => [sign, labels[sign] ?? sign]));
}
