import { closeBrackets, insertBracket } from '@codemirror/autocomplete';
import { EditorState, type StateCommand, type TransactionSpec } from '@codemirror/state';
import { showTooltip } from '@codemirror/view';
import { describe, expect, test } from 'vitest';
import { askOfCall, callField, leaveCall } from '../../../src/code-editor/assist/call.ts';
import { reference } from '../../../src/code-editor/reference/index.ts';

const field = callField({
  knowledge: () => ({ outline: undefined, reference, pins: [] }),
  fileName: () => 'S.ino',
});

/** A text that is written as a person does: `‸` is the caret. */
class Writing {
  state: EditorState;

  constructor(text: string) {
    const anchor = text.indexOf('‸');
    this.state = EditorState.create({
      doc: text.replace('‸', ''),
      selection: { anchor },
      extensions: [field, closeBrackets()],
    });
  }

  /** Key by key, brackets as the editor closes them. */
  types(text: string): this {
    for (const key of text) {
      const closed = insertBracket(this.state, key);
      this.#take(closed ?? { ...this.state.replaceSelection(key), userEvent: 'input.type' });
    }
    return this;
  }

  goes(to: string): this {
    this.#take({ selection: { anchor: this.state.doc.toString().indexOf(to) }, userEvent: 'select' });
    return this;
  }

  does(command: StateCommand): this {
    command({
      state: this.state,
      dispatch: ({ state }) => {
        this.state = state;
      },
    });
    return this;
  }

  #take(change: TransactionSpec): void {
    this.state = this.state.update(change).state;
  }

  /** The parameter that is marked in what is shown; undefined while nothing is. */
  get told(): string | undefined {
    const call = this.state.field(field);
    const shown = this.state.facet(showTooltip).filter((each) => each !== null);
    expect(shown).toHaveLength(call ? 1 : 0);
    const range = call?.signatures[0]?.parameters[call.active];
    return range && call?.signatures[0]?.label.slice(...range);
  }
}

const inLoop = (line: string) => new Writing(`void loop() {\n  ${line}\n  delay(100);\n}\n`);

describe('what a call takes', () => {
  test('is told from its bracket on, value by value', () => {
    const writing = inLoop('analogWrite‸').types('(');
    expect(writing.told).toBe('int pin');
    expect(writing.types('9').told).toBe('int pin');
    expect(writing.types(', ').told).toBe('int value');
    expect(writing.types('min(').told).toBe('a');
    expect(writing.types('1, 2)').told).toBe('int value');
    expect(writing.types(')').told).toBeUndefined();
    expect(writing.state.doc.line(2).text).toBe('  analogWrite(9, min(1, 2))');
  });

  test('is not told by itself where the cursor only passes', () => {
    const writing = inLoop('‸').goes('100');
    expect(writing.told).toBeUndefined();
    expect(writing.does(askOfCall).told).toMatch(/ms/);
  });

  test('goes when the cursor leaves the call', () => {
    const writing = inLoop('analogWrite‸').types('(9');
    expect(writing.goes('void loop').told).toBeUndefined();
    expect(writing.goes('9)').told).toBeUndefined();
  });

  test('goes when it is sent away, until the next comma', () => {
    const writing = inLoop('analogWrite‸').types('(9').does(leaveCall);
    expect(writing.told).toBeUndefined();
    expect(writing.types('1').told).toBeUndefined();
    expect(writing.types(',').told).toBe('int value');
  });

  test('stands over the row of the bracket, where the cursor is on that row', () => {
    const at = (writing: Writing) => {
      const [tooltip] = writing.state.facet(showTooltip);
      return (
        tooltip && {
          above: tooltip.above,
          before: writing.state.doc.sliceString(tooltip.pos, tooltip.pos + 3),
        }
      );
    };
    const writing = inLoop('analogWrite‸').types('(9');
    expect(at(writing)).toEqual({ above: true, before: '(9)' });
    expect(at(writing.types(',\n25'))).toEqual({ above: true, before: '25)' });
  });
});
