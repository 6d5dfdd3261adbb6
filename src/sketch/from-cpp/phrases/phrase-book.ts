import { categories } from '../../../../blocks/categories.ts';
import type { BlockEntry } from '../../../../blocks/entry.ts';
import { type Kit, partTypeOf } from '../../../../blocks/kit.ts';
import { parts } from '../../../../blocks/parts/index.ts';
import type { Part } from '../../../../blocks/parts/part.ts';
import type { Board } from '../../../boards/board.ts';
import { makeSketch } from '../../make-sketch.ts';
import { built } from '../built.ts';
import type { Node } from '../syntax.ts';
import type { Phrase, PhraseNeeds } from './phrase.ts';
import { phrasesOf } from './phrases-of.ts';

const ofParts = new Set(parts.flatMap((part) => part.blocks.map(({ type }) => type)));

/** Said by operators, which rules of their own turn back. */
const ruled = new Set(['math_arithmetic', 'math_bits', 'math_min_max', 'math_constrain', 'math_map']);

/** Blocks that are read by rules of their own, or by none. */
function isRuled({
  type,
  mutator,
  insideFunction,
  insideLoop,
  ends,
  kind,
  gaps,
  parts: own,
}: BlockEntry): boolean {
  return (
    /^(?:cpp|variable|list|pin|sound|time|control|program|logic)_/.test(type) ||
    (type.startsWith('start_') && own === undefined) ||
    ofParts.has(type) ||
    kind === 'frame' ||
    mutator !== undefined ||
    insideFunction === true ||
    insideLoop === true ||
    ends === true ||
    ruled.has(type) ||
    Object.values(gaps).some((gap) => gap.kind === 'list')
  );
}

/** The phrases that may stand in a sketch: of the language's blocks, of the kit's parts and of those it brings. */
export function phraseBook(root: Node, kit: Kit, tools: Pick<PhraseNeeds, 'parser' | 'board'>): Phrase[] {
  const words = new Set(root.text.match(/[A-Za-z_]\w*/g) ?? []);
  const headers = new Set(
    root.namedChildren.flatMap((node) =>
      node.type === 'preproc_include'
        ? [node.childForFieldName('path')?.text.replace(/[<>"]/g, '') ?? '']
        : [],
    ),
  );
  const { board } = tools;
  const owned = new Set(kit.parts.map(({ id }) => partTypeOf(id)));
  const isBrought = (part: Part): boolean => {
    const own = headers.size === 0 ? [] : headersOf(part, board);
    return own.length > 0 && own.every((header) => headers.has(header));
  };
  const onBoard = parts.filter((part) => part.boards?.includes(board.id) !== false);
  const usable = onBoard.filter((part) => owned.has(part.id) || isBrought(part));
  const needs = { ...tools, kit, words, usable: new Set(usable.map(({ id }) => id)) };
  const isOfKit = ({ type, gaps }: BlockEntry): boolean =>
    usable.some(({ id, blocks }) => blocks.some((own) => own.type === type) || takesPart(gaps, id));
  const ofKit = parts.flatMap(({ blocks }) => blocks).filter(isOfKit);
  const found: Phrase[] = [];
  for (const entry of ofKit)
    if (entry.kind !== 'frame' && !entry.ends) found.push(...phrasesOf(entry, needs));
  const general = categories.flatMap(({ blocks }) => blocks.filter((entry) => !isRuled(entry)));
  for (const entry of general) {
    if (entry.boards && !entry.boards.includes(board.id)) continue;
    if (entry.parts && !entry.parts.some((type) => owned.has(type))) continue;
    found.push(...phrasesOf(entry, needs));
  }
  return found;
}

function takesPart(gaps: BlockEntry['gaps'], type: string): boolean {
  return Object.values(gaps).some((gap) => gap.kind === 'part' && gap.types.includes(type));
}

const headersOfParts = new Map<string, readonly string[]>();

/** The headers that a part's blocks bring. */
function headersOf(part: Part, board: Board): readonly string[] {
  const key = `${part.id} ${board.id}`;
  const known = headersOfParts.get(key);
  if (known) return known;
  const [first] = part.blocks.filter(({ kind }) => kind !== 'frame');
  const gap = Object.entries(first?.gaps ?? {}).find(([, each]) => each.kind === 'part')?.[0] ?? 'PART';
  const block = first && { type: first.type, fields: { [gap]: `${part.id}:1` } };
  const held =
    first?.kind === 'value'
      ? built(
          'cpp_local',
          { TYPE: 'int', VAR: { id: 'x' } },
          { VALUE: block && built(block.type, block.fields) },
        )
      : block;
  const workspace = {
    variables: [{ id: 'x', name: 'x' }],
    blocks: { blocks: [built('program_forever', {}, { DO: held ? [held] : [] })] },
  };
  const text = makeSketch(workspace, board.id).sketch.files[0]?.text ?? '';
  const headers = [...text.matchAll(/^#include <(.+)>/gm)].flatMap(([, header]) => header ?? []);
  headersOfParts.set(key, headers);
  return headers;
}
