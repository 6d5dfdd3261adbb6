import type { Block } from 'blockly/core';
import type { Known } from './known.ts';
import { identifier, type Names } from './names.ts';
import { type CppType, declaredType, namedType, nearestType } from './types.ts';
import { isOff } from './writing.ts';

/** The blocks of functions that the writer itself knows. */
export const functionBlocks = {
  define: 'function_define',
  call: 'function_call',
  value: 'function_value',
  result: 'function_result',
} as const;

/** Of which type a parameter is; `AUTO`: of what the calls give. */
export type ParameterType = CppType | 'AUTO';

export interface Parameter {
  /** The id of the variable that stands for it in the function's body. */
  readonly id: string;
  readonly type: ParameterType;
}

/** A function that the pupil made. */
export interface Routine {
  /** The id of the block that defines it; calls name it by this. */
  readonly block: string;
  /** Its name in the sketch. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
  /** Ids of the functions called in it. */
  readonly calls: readonly string[];
}

/** What a block that calls a function keeps of it. */
export interface CallState {
  readonly function?: string;
  readonly name?: string;
  readonly parameters?: readonly { readonly id: string; readonly name: string; readonly type: string }[];
}

/** What a call block has saved of the function; empty where a file says nonsense. */
export function callState(block: Block): CallState {
  const state = (block as Block & { saveExtraState?(): unknown }).saveExtraState?.();
  return typeof state === 'object' && state !== null ? state : {};
}

/** The pupil's functions among the frames of a program, by the ids of their blocks. */
export function routinesOf(frames: readonly Block[], names: Names): Map<string, Routine> {
  const definitions = frames.filter((block) => block.type === functionBlocks.define && !isOff(block));
  return new Map(
    definitions.map((block) => [
      block.id,
      {
        block: block.id,
        name: routineName(identifier(String(block.getFieldValue('NAME') ?? '')), names),
        parameters: parametersOf(block),
        calls: calledIn(block),
      },
    ]),
  );
}

/** Functions that Arduino's core calls by itself where a sketch has them. */
const calledByCore = new Set(['serialEvent']);

/** The function's name, free among all others. */
export function routineName(wanted: string, names: Names): string {
  return calledByCore.has(wanted) ? wanted : names.take(wanted);
}

/** The parameters that a definition lists; one that stands there twice counts once. */
function parametersOf(definition: Block): Parameter[] {
  const found = new Map<string, ParameterType>();
  for (let at = 0; definition.getField(`PARAM${at}`) !== null; at++) {
    const id = String(definition.getFieldValue(`PARAM${at}`));
    const type = String(definition.getFieldValue(`TYPE${at}`));
    if (!found.has(id)) found.set(id, type === 'AUTO' ? 'AUTO' : namedType(type));
  }
  return [...found].map(([id, type]) => ({ id, type }));
}

/** Ids of the functions that the blocks under a block call. */
export function calledIn(block: Block): string[] {
  return block
    .getDescendants(false)
    .filter(({ type }) => type === functionBlocks.call || type === functionBlocks.value)
    .flatMap((call) => callState(call).function ?? []);
}

/** Functions before those that call them, as far as they do not call one another in a circle. */
export function inCallOrder(routines: ReadonlyMap<string, Routine>): Routine[] {
  const ordered = new Set<Routine>();
  const visited = new Set<string>();
  const visit = (id: string): void => {
    const routine = routines.get(id);
    if (routine === undefined || visited.has(id)) return;
    visited.add(id);
    for (const called of routine.calls) visit(called);
    ordered.add(routine);
  };
  for (const id of routines.keys()) visit(id);
  return [...ordered];
}

/** How C++ declares the function, where the pupil says so: what it gives, then what it takes. */
export function signatureOf(routine: Routine, known: Known): readonly string[] {
  return known.fact(signatureKey(routine))?.split(',') ?? [];
}

export function signatureKey(routine: Routine): string {
  return `${routine.block} is declared`;
}

/** The key under which it is learnt what a parameter holds. */
export function parameterKey(routine: Routine, id: string): string {
  return `${routine.block} takes ${id}`;
}

/** The key under which it is learnt what a function gives. */
export function resultKey(routine: Routine): string {
  return `${routine.block} gives`;
}

export function parameterType(routine: Routine, { id, type }: Parameter, known: Known): CppType {
  return type === 'AUTO' ? declaredType(known.holding(parameterKey(routine, id))) : type;
}

/** What a function gives; undefined where it gives nothing. */
export function resultType(routine: Routine, known: Known): CppType | undefined {
  const holding = known.holding(resultKey(routine));
  if (holding !== undefined) return declaredType(holding);
  const [gives = ''] = signatureOf(routine, known);
  return gives === '' ? undefined : nearestType(gives);
}
