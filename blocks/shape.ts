import type { Language } from '../src/locale/index.ts';
import type { BlockEntry, Gap } from './entry.ts';

type Json = Record<string, unknown>;

/** The name of a category's style in the editor's theme. */
export function colourStyle(category: string): string {
  return `kulibin_${category}`;
}

/** A block's words with its gaps as the JSON that Blockly makes a block's shape from. */
export function shapeOf(entry: BlockEntry, category: string, language: Language): Json {
  const words = entry.words[language];
  // A body begins on a row of its own, so that the words before it stand above its mouth.
  const text = words.text.replace(/ ?\{(\w+)\}/g, (whole, name: string) =>
    entry.gaps[name]?.kind === 'body' ? `\n{${name}}` : whole,
  );
  const { message, args } = messageOf(text, (name) => gapJson(name, entry, language));
  return {
    message0: message,
    args0: args,
    tooltip: words.tip,
    style: colourStyle(category),
    inputsInline: true,
    ...(entry.kind === 'statement' ? { previousStatement: null } : {}),
    ...(entry.kind === 'statement' && !entry.ends ? { nextStatement: null } : {}),
    ...(entry.kind === 'value' ? { output: entry.output ?? null } : {}),
    ...(entry.mutator === undefined ? {} : { mutator: entry.mutator }),
  };
}

/** A text with `{NAME}` gaps as Blockly's message with numbered ones. */
export function messageOf(text: string, jsonOf: (name: string) => Json): { message: string; args: Json[] } {
  const args: Json[] = [];
  const message = text.replace(/%/g, '%%').replace(/\{(\w+)\}/g, (_, name: string) => {
    args.push(jsonOf(name));
    return `%${args.length}`;
  });
  return { message, args };
}

function gapJson(name: string, entry: BlockEntry, language: Language): Json {
  const gap = entry.gaps[name];
  if (gap === undefined) throw new Error(`${entry.type} has no gap ${name}`);
  return { name, ...fieldOrInput(gap, entry.words[language].choices?.[name] ?? {}) };
}

function fieldOrInput(gap: Gap, labels: Readonly<Record<string, string>>): Json {
  switch (gap.kind) {
    case 'value':
      return { type: 'input_value', ...(gap.check === undefined ? {} : { check: gap.check }) };
    case 'body':
      return { type: 'input_statement' };
    case 'choice':
      return {
        type: 'field_dropdown',
        options: gap.options.map((option) => [labels[option] ?? option, option]),
      };
    case 'pin':
      return { type: 'field_pin', talent: gap.talent, pin: gap.pin };
    case 'part':
      return { type: 'field_part', types: gap.types };
    case 'variable':
      return { type: 'field_variable', variable: '%{BKY_VARIABLES_DEFAULT_NAME}', variableTypes: [''] };
    case 'list':
      return {
        type: 'field_list',
        variable: '%{BKY_VARIABLES_DEFAULT_NAME}',
        variableTypes: ['List'],
        defaultType: 'List',
      };
    case 'number':
      return numberField(gap);
    case 'colour':
      return { type: 'field_named_colour', value: gap.value };
    case 'bitmap':
      return { type: 'field_bitmap', width: gap.width, height: gap.height, value: gap.value };
    case 'icon':
      return { type: 'field_icon', icon: gap.icon };
    case 'text':
      return { type: 'field_input', text: gap.value };
  }
}

function numberField({ value, least, most, step, by }: Extract<Gap, { kind: 'number' }>): Json {
  const bounds = {
    ...(least !== undefined && { min: least }),
    ...(most !== undefined && { max: most }),
    ...(step !== undefined && { precision: step }),
  };
  return { type: by ? `field_${by}` : 'field_number', value, ...bounds };
}
