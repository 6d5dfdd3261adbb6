import type { Node } from 'web-tree-sitter';
import type { CodeSymbol, Parameter } from './symbol.ts';

type Place = Pick<CodeSymbol, 'within' | 'scope'>;

/** Every name that a file declares: functions, variables, parameters, macros, classes with what is public of them. */
export function outlineOf(root: Node, file: string): CodeSymbol[] {
  const symbols: CodeSymbol[] = [];
  const add = (
    kind: CodeSymbol['kind'],
    nameNode: Node,
    type: string,
    declared: Node,
    more: Partial<CodeSymbol> = {},
  ) => {
    const comment = commentOf(declared);
    symbols.push({
      kind,
      name: nameNode.text,
      type: oneLine(type),
      file,
      line: nameNode.startPosition.row + 1,
      column: nameNode.startPosition.column + 1,
      ...more,
      ...(comment && { comment }),
    });
  };

  const walk = (node: Node, place: Place): void => {
    switch (node.type) {
      case 'preproc_def':
      case 'preproc_function_def': {
        const name = node.childForFieldName('name');
        if (name) add('macro', name, node.childForFieldName('value')?.text ?? '', node);
        return;
      }
      case 'function_definition':
        definition(node, place);
        return;
      case 'declaration':
      case 'field_declaration':
        declaration(node, place);
        return;
      case 'class_specifier':
      case 'struct_specifier':
        classOf(node);
        return;
      case 'alias_declaration':
      case 'type_definition': {
        const name = node.childForFieldName('name') ?? node.childForFieldName('declarator');
        if (name) add('type', name, node.childForFieldName('type')?.text ?? '', node);
        for (const child of node.namedChildren) if (/_specifier$/.test(child.type)) walk(child, place);
        return;
      }
      case 'enumerator': {
        const name = node.childForFieldName('name');
        if (name) add('constant', name, 'int', node, place);
        return;
      }
      case 'for_statement':
      case 'for_range_loop':
      case 'compound_statement':
      case 'lambda_expression':
        for (const child of node.namedChildren) walk(child, { ...place, scope: linesOf(node) });
        if (node.type === 'for_range_loop') {
          const name = nameIn(node.childForFieldName('declarator'));
          const type = node.childForFieldName('type')?.text ?? 'auto';
          if (name) add('variable', name, type, node, { scope: linesOf(node) });
        }
        return;
      default:
        for (const child of node.namedChildren) walk(child, place);
    }
  };

  const definition = (node: Node, place: Place): void => {
    const declarator = functionDeclarator(node.childForFieldName('declarator'));
    const name = declarator?.childForFieldName('declarator');
    const body = node.childForFieldName('body');
    if (!declarator || !name) return;
    const parameters = parametersOf(declarator);
    const type = typeBefore(node);
    if (name.type === 'qualified_identifier') {
      // `void Robot::go()`: told of by its class already.
    } else {
      const within = place.within;
      const known = within === undefined ? {} : { within };
      add(within === undefined ? 'function' : 'method', name, type, node, { parameters, ...known });
    }
    if (!body) return;
    for (const parameter of declarator.childForFieldName('parameters')?.namedChildren ?? []) {
      const own = nameIn(parameter.childForFieldName('declarator'));
      if (own) add('parameter', own, typeBefore(parameter), parameter, { scope: linesOf(node) });
    }
    walk(body, {});
  };

  const declaration = (node: Node, place: Place): void => {
    for (const child of node.namedChildren)
      if (/^(class|struct|enum)_specifier$/.test(child.type)) walk(child, place);
    const base = typeBefore(node);
    for (const declarator of node.childrenForFieldName('declarator')) {
      const called = functionDeclarator(declarator);
      const name = called?.childForFieldName('declarator') ?? nameIn(declarator);
      if (!name || name.type === 'qualified_identifier') continue;
      const isObject = called !== undefined && !isPrototype(called, place);
      if (called && !isObject) {
        const kind = place.within === undefined ? 'function' : 'method';
        add(kind, name, base, node, { ...place, parameters: parametersOf(called) });
      } else {
        const array = declarator.text.includes('[') ? '[]' : '';
        const pointer = /^\s*\*/.test(declarator.text) ? ' *' : '';
        const kind =
          place.within !== undefined ? 'field' : /\bconst(?:expr)?\b/.test(base) ? 'constant' : 'variable';
        add(kind, name, `${base.trim()}${pointer}${array}`, node, place);
      }
    }
  };

  const classOf = (node: Node): void => {
    const name = node.childForFieldName('name');
    const body = node.childForFieldName('body');
    if (!name || !body) return;
    const bases = node.namedChildren
      .filter((child) => child.type === 'base_class_clause')
      .flatMap((clause) => clause.namedChildren)
      .filter((child) => /identifier$/.test(child.type))
      .map((child) => child.text);
    const type = node.type === 'class_specifier' ? 'class' : 'struct';
    add('class', name, type, node, bases.length > 0 ? { bases } : {});
    let isPublic = node.type === 'struct_specifier';
    for (const child of body.namedChildren) {
      if (child.type === 'access_specifier') isPublic = child.text.startsWith('public');
      else if (isPublic) walk(child, { within: name.text });
    }
  };

  walk(root, {});
  return symbols;
}

/** `Servo arm(9);` inside a class is a method; at the top of a sketch with values in the brackets it is an object. */
function isPrototype(declarator: Node, place: Place): boolean {
  const parameters = declarator.childForFieldName('parameters')?.namedChildren ?? [];
  if (parameters.length === 0) return true;
  return (
    place.within !== undefined ||
    parameters.every((parameter) => parameter.type !== 'ERROR' && hasTypeName(parameter))
  );
}

function hasTypeName(parameter: Node): boolean {
  const type = parameter.childForFieldName('type');
  return (
    type !== null && (type.type !== 'type_identifier' || parameter.childForFieldName('declarator') !== null)
  );
}

function functionDeclarator(node: Node | null): Node | undefined {
  let at = node;
  while (at && at.type !== 'function_declarator')
    at = at.childForFieldName('declarator') ?? at.firstNamedChild;
  return at ?? undefined;
}

/** The name inside pointers, arrays, references and initial values. */
function nameIn(node: Node | null): Node | undefined {
  let at = node;
  while (at && !/^(?:field_)?identifier$/.test(at.type)) {
    if (at.type === 'qualified_identifier' || at.type === 'operator_name') return at;
    at = at.childForFieldName('declarator') ?? at.firstNamedChild;
  }
  return at ?? undefined;
}

/** What stands before the declarator: `static const unsigned long`. */
function typeBefore(node: Node): string {
  const [declarator] = node.childrenForFieldName('declarator');
  const body = node.childForFieldName('body');
  const end = declarator?.startIndex ?? body?.startIndex ?? node.endIndex;
  return node.text.slice(0, end - node.startIndex).replace(/\{[\s\S]*$/, '');
}

function parametersOf(declarator: Node): Parameter[] {
  return (declarator.childForFieldName('parameters')?.namedChildren ?? [])
    .filter((parameter) => /parameter_declaration$/.test(parameter.type))
    .filter((parameter) => parameter.text !== 'void')
    .map((parameter) => {
      const name = nameIn(parameter.childForFieldName('declarator'));
      const value = parameter.childForFieldName('default_value');
      const pointer = /[*&]/.exec(parameter.childForFieldName('declarator')?.text ?? '')?.[0] ?? '';
      return {
        type: oneLine(`${typeBefore(parameter).replace(/\s*=.*$/s, '')}${pointer && ` ${pointer}`}`),
        name: name?.text ?? '',
        ...(value && { byDefault: value.text }),
      };
    });
}

function linesOf(node: Node): { from: number; to: number } {
  return { from: node.startPosition.row + 1, to: node.endPosition.row + 1 };
}

/** The comment right above a declaration, or beside it on its line. */
function commentOf(node: Node): string | undefined {
  const before = node.previousNamedSibling;
  const after = node.nextNamedSibling;
  const lines: string[] = [];
  let at = before;
  let below = node.startPosition.row;
  while (at?.type === 'comment' && at.endPosition.row >= below - 1 && !isBeside(at)) {
    lines.unshift(at.text);
    below = at.startPosition.row;
    at = at.previousNamedSibling;
  }
  if (lines.length === 0 && after?.type === 'comment' && after.startPosition.row === node.endPosition.row)
    lines.push(after.text);
  const text = lines
    .join('\n')
    .replace(/^\s*(?:\/\/+|\/\*+|\*+\/|\*(?!\/))[<!]?/gm, '')
    .replace(/\*\//g, '')
    .split('\n')
    .map((line) => line.trim())
    .join('\n')
    .trim();
  return text === '' ? undefined : text;
}

/** A comment that stands beside the declaration before it belongs to that one. */
function isBeside(comment: Node): boolean {
  const before = comment.previousNamedSibling;
  return before !== null && before.endPosition.row === comment.startPosition.row;
}

function oneLine(text: string): string {
  return text
    .replace(/\b(?:extern|static|inline|virtual|explicit)\b/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
