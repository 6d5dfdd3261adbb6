import { nearestType } from '../../../blocks/cpp/types.ts';
import type { Node } from './syntax.ts';
import { isSimpleType, typeOf } from './types.ts';

/** The name of a function definition at the top of a sketch. */
export function functionName(node: Node): string | undefined {
  if (node.type !== 'function_definition') return undefined;
  const declarator = node.childForFieldName('declarator');
  if (declarator?.type !== 'function_declarator') return undefined;
  const name = declarator.childForFieldName('declarator');
  return name?.type === 'identifier' ? name.text : undefined;
}

/** What the function gives in which a node stands. */
export function resultTypeAround(node: Node): string {
  let at: Node | null = node;
  while (at && at.type !== 'function_definition') at = at.parent;
  return at ? typeOf(at) : '';
}

/** The C++ types that blocks have names for. */
export const typeNames: Readonly<Record<string, string>> = {
  int: 'INT',
  long: 'LONG',
  float: 'FLOAT',
  bool: 'BOOL',
  boolean: 'BOOL',
  String: 'STRING',
};

export function parametersOf(definition: Node): Node[] {
  const list = definition.childForFieldName('declarator')?.childForFieldName('parameters');
  return (list?.namedChildren ?? []).filter((child) => child.text !== 'void' && child.type !== 'comment');
}

/** The function can be made of blocks: what it takes and gives are numbers, texts, yes or no. */
export function isBlockFunction(definition: Node): boolean {
  const result = typeOf(definition);
  return (
    !definition.hasError &&
    (result === 'void' || isSimpleType(result)) &&
    parametersOf(definition).every(
      (parameter) =>
        parameter.type === 'parameter_declaration' &&
        parameterName(parameter) !== undefined &&
        isSimpleType(typeOf(parameter)),
    )
  );
}

/** The name of a parameter that is a plain value or a reference to one. */
export function parameterName(parameter: Node): Node | undefined {
  const declarator = parameter.childForFieldName('declarator');
  const name = declarator?.type === 'reference_declarator' ? declarator.firstNamedChild : declarator;
  return name?.type === 'identifier' ? name : undefined;
}

/**
 * What C++ says of a function's types, what it gives and what it takes, where blocks have no names for all of them.
 * @param isNeeded also where they have
 */
export function signatureOf(
  definition: Node,
  isNeeded: boolean,
): { gives: string; takes: string[] } | undefined {
  const gives = typeOf(definition);
  const takes = parametersOf(definition).map((parameter) => {
    const isReference = parameter.childForFieldName('declarator')?.type === 'reference_declarator';
    return `${typeOf(parameter)}${isReference ? ' &' : ''}`;
  });
  const isNamed = (type: string): boolean => typeNames[type] !== undefined || type === 'void';
  return !isNeeded && [gives, ...takes].every(isNamed)
    ? undefined
    : { gives: gives === 'void' ? '' : gives, takes };
}

const nearest: Readonly<Record<string, string>> = {
  ...{ int: 'INT', long: 'LONG', 'unsigned long': 'LONG', float: 'FLOAT', bool: 'BOOL', String: 'STRING' },
};

/** The type that blocks have for a parameter. */
export function blockType(parameter: Node): string {
  return nearest[nearestType(typeOf(parameter))] ?? 'AUTO';
}
