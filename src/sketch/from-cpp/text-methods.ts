import { numberForms, textChanges, textMethods } from '../../../blocks/exact-names.ts';
import { type Built, built } from './built.ts';
import type { Node } from './syntax.ts';
import { isText, textOfMethod } from './types.ts';
import { argumentsOf, type Values } from './values.ts';

const gets = ['cpp_text_get', 'cpp_text_ask', 'cpp_text_ask_from'];
const changes = ['cpp_text_change', 'cpp_text_change_by', 'cpp_text_put'];

/** `command.indexOf(',')` as a value. */
export function textAsked(call: Node, values: Values): Built | undefined {
  const [text, NAME] = textOfMethod(call, values.symbols) ?? [];
  const given = argumentsOf(call);
  if (!text || NAME === undefined || !Object.hasOwn(textMethods[given.length] ?? {}, NAME)) return undefined;
  return built(gets[given.length] ?? '', { NAME }, { TEXT: values.any(text), ...plugged(given, values) });
}

/** `command[0]` */
export function textLetter(node: Node, values: Values): Built | undefined {
  const text = node.childForFieldName('argument');
  const [at, ...more] = node.childForFieldName('indices')?.namedChildren ?? [];
  if (!text || !at || more.length > 0 || !isText(text, values.symbols)) return undefined;
  return built('cpp_text_ask', { NAME: '[]' }, { TEXT: values.any(text), A: values.any(at) });
}

/** `command.trim();` */
export function textChanged(call: Node, values: Values): Built | undefined {
  const [text, NAME] = textOfMethod(call, values.symbols) ?? [];
  const given = argumentsOf(call);
  if (!text || NAME === undefined || !Object.hasOwn(textChanges[given.length] ?? {}, NAME)) return undefined;
  const meaning = text.type === 'identifier' ? values.symbols.at(text) : undefined;
  return meaning?.kind === 'variable'
    ? built(changes[given.length] ?? '', { NAME, VAR: { id: meaning.id } }, plugged(given, values))
    : undefined;
}

/** `String(x)`, `String(x, HEX)`, `String()`. */
export function textMade(given: readonly Node[], values: Values): Built | undefined {
  const [value, as] = given;
  if (given.length > 2 || (as && !numberForms.includes(as.text))) return undefined;
  return built('cpp_text_of', { AS: as?.text ?? 'String' }, value ? { VALUE: values.any(value) } : {});
}

function plugged(given: readonly Node[], values: Values): Record<string, Built> {
  return Object.fromEntries(given.map((each, at) => ['AB'[at] ?? '', values.any(each)]));
}
