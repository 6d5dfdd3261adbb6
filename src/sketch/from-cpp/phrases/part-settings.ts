import { type Kit, partTypeOf } from '../../../../blocks/kit.ts';
import { partById } from '../../../../blocks/parts/index.ts';

/** What a part is set to, by the names of its settings. */
export type Settings = Readonly<Record<string, string | number>>;

const mostFamilies = 12;

/** Settings that go together, with which blocks are tried. */
export interface Family {
  readonly base: Settings;
  /** Of a number that may be another: which. */
  readonly others: Settings;
}

/** Settings to try: those of the kit's parts; of a part that the sketch itself may bring, all that there are. */
export function familiesOf(types: readonly string[], kit: Kit): Family[] {
  const owned = kit.parts.filter(({ id }) => types.includes(partTypeOf(id)));
  if (types.length === 0) return [{ base: {}, others: {} }];
  if (owned.length > 0)
    return owned.map(({ settings }) => ({ base: { ...usualOf(types), ...settings }, others: {} }));
  const settings = types.flatMap((type) => Object.entries(partById(type)?.settings ?? {}));
  let bases: Settings[] = [{}];
  for (const [name, setting] of settings) {
    if (setting.kind !== 'choice') continue;
    const options = [setting.value, ...setting.options.filter((option) => option !== setting.value)];
    bases = bases
      .flatMap((base) => options.map((option) => ({ ...base, [name]: option })))
      .slice(0, mostFamilies);
  }
  const numbers = settings.flatMap(([name, setting]) =>
    setting.kind === 'number' ? [[name, setting] as const] : [],
  );
  const usual = Object.fromEntries(numbers.map(([name, { value }]) => [name, value]));
  const first = Object.fromEntries(numbers.map(([name, each]) => [name, between(each, 0.4)]));
  const second = Object.fromEntries(numbers.map(([name, each]) => [name, between(each, 0.7)]));
  return [
    ...bases.map((base) => ({ base: { ...base, ...usual }, others: first })),
    ...(numbers.length === 0
      ? []
      : bases.slice(0, 4).map((base) => ({ base: { ...base, ...first }, others: second }))),
  ];
}

function usualOf(types: readonly string[]): Settings {
  const settings = types.flatMap((type) => Object.entries(partById(type)?.settings ?? {}));
  return Object.fromEntries(settings.map(([name, { value }]) => [name, value]));
}

function between(
  { least, most, value }: { least: number; most: number; value: number },
  share: number,
): number {
  const number = Math.round(least + (most - least) * share);
  return number === value ? number - 1 : number;
}
