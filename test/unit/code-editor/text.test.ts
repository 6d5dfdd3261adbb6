import { EditorState, Text } from '@codemirror/state';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differences } from '../../../src/code-editor/differences.ts';
import { marksOf } from '../../../src/code-editor/found-mistakes.ts';
import { textChange } from '../../../src/code-editor/text-change.ts';

describe('a sketch that is made anew', () => {
  const changes = (before: string, after: string) =>
    EditorState.create({ doc: before }).changes(differences(before, after));

  it('changes only where it differs, so that nothing jumps', () => {
    const before = 'int led;\nvoid setup() {\n  led = 1;\n}\nvoid loop() {\n}\n';
    const after = before
      .replace('int led;\n', 'int led;\nint pin;\n')
      .replace('loop() {\n', 'loop() {\n  wait();\n');
    const touched: [number, number, string][] = [];
    changes(before, after).iterChanges((from, to, _from, _to, text) => {
      touched.push([from, to, text.toString()]);
    });
    expect(touched.map(([from, to]) => to - from)).toEqual([0, 0]);
    expect(touched.map(([, , text]) => text.length)).toEqual(['int pin;\n'.length, '  wait();\n'.length]);
    expect(changes(before, before).empty).toBe(true);
  });

  it('always ends up as the new text', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '\n'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(
          changes(before, after)
            .apply(Text.of(before.split('\n')))
            .toString(),
        ).toBe(after);
      }),
    );
  });
});

describe('a text that is typed', () => {
  const applied = (before: string, after: string): string => {
    const change = textChange(before, after) as { from: number; to: number; insert: string } | undefined;
    return change === undefined
      ? before
      : before.slice(0, change.from) + change.insert + before.slice(change.to);
  };

  it('changes at one place', () => {
    expect(textChange('a\nb\nc\n', 'a\nB\nc\n')).toEqual({ from: 2, to: 3, insert: 'B' });
    expect(textChange('aa', 'aaa')).toEqual({ from: 2, to: 2, insert: 'a' });
    expect(textChange('same', 'same')).toBeUndefined();
  });

  it('always ends up as the new text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'b', '\n') }),
        fc.string({ unit: fc.constantFrom('a', 'b', '\n') }),
        (a, b) => {
          expect(applied(a, b)).toBe(b);
        },
      ),
    );
  });
});

describe('the compiler’s mistakes in the text', () => {
  const doc = Text.of(['void setup() {', '  pinMod(13, OUTPUT)', '}']);
  const mark = (place: { line?: number; column?: number; endColumn?: number; file?: string }) =>
    marksOf([{ severity: 'error', text: 'oh', ...place }], doc, 'sketch.ino').map(({ from, to }) =>
      doc.sliceString(from, to),
    );

  it('underline the word that is meant, or as far as the compiler says', () => {
    expect(mark({ line: 2, column: 3 })).toEqual(['pinMod']);
    expect(mark({ line: 2, column: 10, endColumn: 12 })).toEqual(['13']);
  });

  it('underline what stands before the end of a line where something is missing', () => {
    expect(mark({ line: 2, column: 21 })).toEqual([')']);
  });

  it('leave out what has no place here', () => {
    expect(mark({})).toEqual([]);
    expect(mark({ line: 99 })).toEqual([]);
    expect(mark({ line: 2, column: 3, file: 'other.h' })).toEqual([]);
  });
});
