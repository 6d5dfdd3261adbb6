import type { BlockEntry } from '../../../../blocks/entry.ts';
import { partTypeOf } from '../../../../blocks/kit.ts';
import { type Family, familiesOf } from './part-settings.ts';
import { type Pattern, weightOf } from './pattern.ts';
import type { Phrase, PhraseNeeds } from './phrase.ts';
import { holeOf, type Probe, probesOf } from './probe.ts';
import { declaredIn, within } from './tree.ts';
import { kindsOf, type TrialNeeds, trialKey, written } from './trials.ts';
import { legNames } from './tried-kit.ts';
import { type Change, phraseOf } from './written-phrase.ts';
import { treesOf } from './written-trial.ts';

/** What was found out once holds for every sketch. */
const known = {
  words: new Map<string, readonly (readonly string[])[]>(),
  phrases: new Map<string, readonly (readonly [key: string, phrase: Phrase])[]>(),
  choices: new Map<string, readonly Choices[]>(),
};

/** The probes of each choice of a block's drop-downs, for blocks of the same kinds of parts. */
interface Choices {
  readonly types: readonly string[];
  readonly probes: readonly (readonly [choice: string, probes: readonly Probe[]])[];
}

function choicesOf(entry: BlockEntry): Choices[] {
  const byTypes = new Map<string, Map<string, Probe[]>>();
  for (const probe of probesOf(entry)) {
    const [types, choice] = [partsNamed(entry, probe).join(), JSON.stringify(probe.fields)];
    const choices = byTypes.get(types) ?? new Map<string, Probe[]>();
    choices.set(choice, [...(choices.get(choice) ?? []), probe]);
    byTypes.set(types, choices);
  }
  return [...byTypes].map(([types, choices]) => ({
    types: types === '' ? [] : types.split(','),
    probes: [...choices],
  }));
}

/** All the ways in which a block may read in a sketch that has these words. */
export function phrasesOf(entry: BlockEntry, needs: PhraseNeeds): Phrase[] {
  const found = new Map<string, Phrase>();
  for (const { types, probes: choices } of remembered(known.choices, entry.type, () => choicesOf(entry))) {
    if (!types.every((type) => needs.usable.has(type))) continue;
    for (const family of familiesOf(types, needs.kit)) {
      const about = { ...needs, settings: family.base, types };
      const place = `${entry.type} ${types.join()} ${needs.board.id} ${JSON.stringify(family)}`;
      const firsts = choices.flatMap(([, [first]]) => first ?? []);
      const words = remembered(known.words, place, () => wordsOf(entry, firsts, about));
      for (const [at, [choice, probes]] of choices.entries()) {
        if (words[at]?.every((word) => needs.words.has(word)) !== true) continue;
        const phrases = remembered(known.phrases, `${place} ${choice}`, () =>
          triedOut(entry, probes, family, about).map((phrase) => [keyOf(phrase), phrase] as const),
        );
        for (const [key, phrase] of phrases) {
          const same = found.get(key);
          const settings = [...(same?.settings ?? []), ...phrase.settings];
          found.set(key, same === undefined ? phrase : { ...same, settings });
        }
      }
    }
  }
  return [...found.values()];
}

function remembered<Value>(memory: Map<string, Value>, key: string, make: () => Value): Value {
  const value = memory.get(key) ?? make();
  memory.set(key, value);
  return value;
}

/** The phrases of a block in one choice of its drop-downs. */
function triedOut(
  entry: BlockEntry,
  probes: readonly Probe[],
  { base, others }: Family,
  about: TrialNeeds,
): Phrase[] {
  const plain = written(entry, probes, about, true);
  const bySetting = Object.entries(others).map(([name, value]) => {
    const settings = { ...base, [name]: value };
    const trees = written(entry, probes, { ...about, settings }, false);
    return { name, tries: [base[name] ?? 0, value] as const, trees };
  });
  const legs = legNames(about.types, about.board);
  return probes.flatMap((probe, at) =>
    kindsOf(entry).flatMap((kind) => {
      const own = plain.get(trialKey(at, kind));
      if (own === undefined || own.says.length === 0) return [];
      const changes: Change[] = [];
      for (const [gap, filling] of Object.entries(probe.fillings)) {
        const other = filling.as === 'literal' ? plain.get(trialKey(at, kind, gap)) : undefined;
        if (filling.as === 'literal' && other)
          changes.push({ slot: gap, tries: filling.tries, written: other });
      }
      for (const { name, tries, trees } of bySetting) {
        const other = trees.get(trialKey(at, kind));
        if (other) changes.push({ slot: `setting ${name}`, tries, written: other });
      }
      const phrase = phraseOf(probe, kind, own, changes, legs, base);
      return phrase && saysSomething(phrase) ? [phrase] : [];
    }),
  );
}

/** More than what is put into its gaps. */
function saysSomething({ says, kind }: Phrase): boolean {
  return says.some((pattern) => weightOf(pattern) >= 1) && (kind === 'statement' || says[0]?.kind === 'node');
}

/** The words that a block says, once for each choice of its drop-downs. */
function wordsOf(entry: BlockEntry, probes: readonly Probe[], about: TrialNeeds): string[][] {
  const trees = written(entry, probes, about, false);
  const [kind = 'statement'] = kindsOf(entry);
  return probes.map((_, at) => {
    const own = trees.get(trialKey(at, kind));
    const said = own ? treesOf(own) : [];
    const declared = new Set([...(own?.items.keys() ?? []), ...said.flatMap(declaredIn)]);
    const words = said
      .flatMap((tree) => [...within(tree)])
      .filter(({ type, text }) => type.endsWith('identifier') && !declared.has(text) && !holeOf(text));
    return [...new Set(words.map(({ text }) => text))];
  });
}

/** Kinds of parts that a block uses. */
function partsNamed(entry: BlockEntry, probe: Probe): string[] {
  const named = Object.entries(entry.gaps).flatMap(([name, gap]) =>
    gap.kind === 'part' ? [partTypeOf(String(probe.fields[name]))] : [],
  );
  return [...named, ...(entry.parts?.slice(0, 1) ?? [])];
}

function keyOf(phrase: Phrase): string {
  const { fields, kind, says, setup, loop, items, fillings } = phrase;
  // Whatever has a value may stand where something with a value was tried.
  const literals = Object.entries(fillings).flatMap(([gap, { as }]) =>
    as === 'literal' && !hasValue(says, gap) ? [gap] : [],
  );
  return JSON.stringify([fields, kind, says, setup, loop, [...items], literals], (key, value) =>
    key === 'type' && /^(?:int|long|float|text|bool|unchecked|unsure)$/.test(value) ? 'value' : value,
  );
}

function hasValue(patterns: readonly Pattern[], gap: string): boolean {
  return patterns.some(
    (pattern) =>
      (pattern.kind === 'value' && pattern.gap === gap) ||
      (pattern.kind === 'node' && hasValue(pattern.children, gap)),
  );
}
