import type { editor, IRange, languages, Position } from 'monaco-editor/editor/editor.api.js';
import type { Diagnostic } from '../../compiler/index.ts';
import { language, t } from '../../locale/index.ts';
import { formatSketch } from '../format/index.ts';
import {
  type Completion,
  completionsAt,
  definitionAt,
  type EditedFile,
  hoverAt,
  type Knowledge,
  placesAt,
  renamed,
  signatureAt,
} from '../language/index.ts';
import type { Monaco } from './load-monaco.ts';

/** What the open editor lends to Monaco's features. */
export interface Desk {
  readonly knowledge: () => Knowledge;
  readonly files: () => readonly EditedFile[];
  readonly diagnostics: () => readonly Diagnostic[];
  readonly modelOf: (file: string) => editor.ITextModel | undefined;
  readonly fileOf: (model: editor.ITextModel) => string;
}

const place = ({ lineNumber, column }: Position) => ({ line: lineNumber, column });
const code = (text: string) => `\`\`\`cpp\n${text}\n\`\`\``;

/** Tells Monaco what is known of sketches; the answer takes it back. */
export function registerFeatures(monaco: Monaco, desk: Desk): () => void {
  const edited = (model: editor.ITextModel): EditedFile => ({
    name: desk.fileOf(model),
    text: model.getValue(),
  });
  const { CompletionItemKind, CompletionItemInsertTextRule } = monaco.languages;
  const kinds: Readonly<Record<Completion['kind'], languages.CompletionItemKind>> = {
    function: CompletionItemKind.Function,
    method: CompletionItemKind.Method,
    variable: CompletionItemKind.Variable,
    constant: CompletionItemKind.Constant,
    class: CompletionItemKind.Class,
    keyword: CompletionItemKind.Keyword,
    header: CompletionItemKind.File,
    pin: CompletionItemKind.EnumMember,
  };

  const suggestion =
    (range: IRange) =>
    (option: Completion, order: number): languages.CompletionItem => {
      const { label, kind, detail, words, example, call } = option;
      const documentation = [words, example && code(example)].filter(Boolean).join('\n\n');
      return {
        label,
        kind: kinds[kind],
        range,
        insertText: call === undefined ? label : call === 'empty' ? `${label}()` : `${label}($0)`,
        sortText: String(order).padStart(5, '0'),
        ...(call === 'values' && {
          insertTextRules: CompletionItemInsertTextRule.InsertAsSnippet,
          command: { id: 'editor.action.triggerParameterHints', title: '' },
        }),
        ...(detail && { detail }),
        ...(documentation && { documentation: { value: documentation } }),
      };
    };

  const location = (file: string, line: number, column: number, length: number): languages.Location[] => {
    const model = desk.modelOf(file);
    return model ? [{ uri: model.uri, range: new monaco.Range(line, column, line, column + length) }] : [];
  };

  const registered = [
    monaco.languages.registerCompletionItemProvider('cpp', {
      triggerCharacters: ['.', '>', '<', '#'],
      provideCompletionItems(model, position) {
        const found = completionsAt(desk.knowledge(), edited(model), place(position), language.value);
        if (!found) return { suggestions: [] };
        const { lineNumber, column } = position;
        const range = new monaco.Range(lineNumber, found.from, lineNumber, column);
        return { suggestions: found.options.map(suggestion(range)) };
      },
    }),
    monaco.languages.registerHoverProvider('cpp', {
      provideHover(model, position) {
        const hover = hoverAt(desk.knowledge(), edited(model), place(position), language.value);
        if (!hover) return null;
        const { name, declaration, words, example } = hover;
        return {
          range: new monaco.Range(name.line, name.column, name.line, name.column + name.name.length),
          contents: [code(declaration), words ?? '', example ? code(example) : '']
            .filter((value) => value !== '')
            .map((value) => ({ value })),
        };
      },
    }),
    monaco.languages.registerSignatureHelpProvider('cpp', {
      signatureHelpTriggerCharacters: ['(', ','],
      provideSignatureHelp(model, position) {
        const help = signatureAt(desk.knowledge(), edited(model), place(position), language.value);
        if (!help) return null;
        const signatures = help.signatures.map(({ label, parameters, words }) => ({
          label,
          parameters: parameters.map((range) => ({ label: [range[0], range[1]] as [number, number] })),
          ...(words && { documentation: words }),
        }));
        return { value: { signatures, activeSignature: 0, activeParameter: help.active }, dispose: () => {} };
      },
    }),
    monaco.languages.registerDefinitionProvider('cpp', {
      provideDefinition(model, position) {
        const found = definitionAt(desk.knowledge(), edited(model), place(position));
        return found ? location(found.file, found.line, found.column, 1) : [];
      },
    }),
    monaco.languages.registerReferenceProvider('cpp', {
      provideReferences(model, position) {
        const length = model.getWordAtPosition(position)?.word.length ?? 1;
        return placesAt(desk.knowledge(), desk.files(), edited(model), place(position)).flatMap((found) =>
          location(found.file, found.line, found.column, length),
        );
      },
    }),
    monaco.languages.registerRenameProvider('cpp', {
      provideRenameEdits(model, position, to) {
        const renaming = renamed(desk.knowledge(), desk.files(), edited(model), place(position), to);
        if ('refused' in renaming) return { edits: [], rejectReason: refusal(renaming.refused, to) };
        const edits = [...renaming.edits].flatMap(([file, changes]) => {
          const resource = desk.modelOf(file)?.uri;
          return resource
            ? changes.map(({ line, column, endColumn, text }) => ({
                resource,
                versionId: undefined,
                textEdit: { range: new monaco.Range(line, column, line, endColumn), text },
              }))
            : [];
        });
        return { edits };
      },
    }),
    monaco.languages.registerDocumentFormattingEditProvider('cpp', {
      async provideDocumentFormattingEdits(model) {
        const text = await formatSketch(model.getValue());
        return text === model.getValue() ? [] : [{ range: model.getFullModelRange(), text }];
      },
    }),
    monaco.languages.registerCodeActionProvider('cpp', {
      provideCodeActions(model, range, context) {
        const file = desk.fileOf(model);
        const actions = desk.diagnostics().flatMap((diagnostic): languages.CodeAction[] => {
          const { fix, line } = diagnostic;
          if (!fix || fix.file !== file || line === undefined) return [];
          if (line < range.startLineNumber || line > range.endLineNumber) return [];
          const edits = fix.edits.map((edit) => ({
            resource: model.uri,
            versionId: undefined,
            textEdit: {
              range: new monaco.Range(edit.line, edit.column, edit.endLine, edit.endColumn),
              text: edit.text,
            },
          }));
          const diagnostics = context.markers.filter((marker) => marker.startLineNumber === line);
          return [
            {
              title: t('codeEditor.mend'),
              kind: 'quickfix',
              isPreferred: true,
              edit: { edits },
              diagnostics,
            },
          ];
        });
        return { actions, dispose: () => {} };
      },
    }),
  ];
  return () => {
    for (const each of registered) each.dispose();
  };
}

function refusal(reason: 'not-own' | 'not-a-name' | 'taken', name: string): string {
  if (reason === 'not-own') return t('codeEditor.renameForeign');
  return reason === 'taken' ? t('codeEditor.renameTaken', { name }) : t('codeEditor.renameWrong', { name });
}
