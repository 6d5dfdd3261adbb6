import type { CppContext } from './context.ts';
import { asType, named } from './convert.ts';
import type { CppType } from './types.ts';

const fitting = {
  whole: { types: ['bool', 'int', 'long', 'unsigned long'], through: 'long', name: 'number' },
  number: { types: ['bool', 'int', 'long', 'unsigned long', 'float'], through: 'float', name: 'number' },
  text: { types: ['String'], through: 'String', name: 'text' },
} as const satisfies Record<string, { types: readonly CppType[]; through: CppType; name: string }>;

/**
 * A statement of C++ that changes a variable and works on one kind of value only. A variable of another kind goes
 * through one of that kind, there and back.
 */
export function changedAs(
  here: CppContext,
  gap: string,
  kind: keyof typeof fitting,
  change: (variable: string) => string,
): string {
  const variable = here.variable(gap);
  const { types, through, name: usual } = fitting[kind];
  if ((types as readonly CppType[]).includes(variable.type)) return change(variable.code);
  const name = here.name(usual);
  const back = asType(variable.type, named(name, through));
  return `${through} ${name} = ${asType(through, variable).code};\n${change(name)}\n${variable.code} = ${back.code};`;
}
