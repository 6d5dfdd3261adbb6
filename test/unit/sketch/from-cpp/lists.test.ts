import { beforeAll, describe, expect, test } from 'vitest';
import { convertSketch, type Tools } from '../../../../src/sketch/from-cpp/index.ts';
import { makeSketch } from '../../../../src/sketch/node.ts';
import { openTools, wholly } from './corpus.ts';

let tools: Tools;
beforeAll(async () => {
  tools = await openTools();
}, 120_000);

describe('an array of a book', () => {
  test('is a list, and what stands in it is its items, counted from 1', async () => {
    const { json, workspace } = await wholly(
      tools,
      `int notes[] = {262, 294, 330};
void setup() {
  Serial.begin(9600);
  notes[1] = 300;
}
void loop() {
  Serial.println(notes[0]);
  Serial.println(notes[2]);
  delay(500);
}
`,
    );
    expect(json).toContain('"type":"list_make"');
    expect(json).toContain('"ITEMS":"262, 294, 330"');
    expect(json).toContain('"list_set"');
    expect(workspace).toMatchObject({ variables: [{ name: 'notes', type: 'List' }] });
    const places = [...json.matchAll(/"list_item".*?"NUM":(\d)/g)].map(([, place]) => place);
    expect(places).toEqual(['1', '3']);
  });

  test('keeps its own type and its length by name', async () => {
    const { json, text } = await wholly(
      tools,
      `#define COUNT 5
const byte pins[] = {2, 3, 4, 5, 6};
const int n = sizeof(pins) / sizeof(pins[0]);
float readings[COUNT];
void setup() {
  for (int i = 0; i < n; i++) {
    pinMode(pins[i], OUTPUT);
  }
}
void loop() {
  for (int i = 0; i < COUNT; i++) {
    readings[i] = analogRead(A0) * 0.5;
    digitalWrite(pins[i], readings[i] > 100);
  }
}
`,
    );
    expect(text).toContain('const byte pins[] = {2, 3, 4, 5, 6};');
    expect(text).toContain('float readings[count];');
    expect(json).toContain('"control_for"');
    expect(json).not.toContain('"control_while"');
  });

  test('is changed item by item, and walked over', async () => {
    const { json } = await wholly(
      tools,
      `int counts[4];
int next = 0;
void setup() {
  Serial.begin(9600);
}
void loop() {
  next = analogRead(A0) / 256;
  counts[next]++;
  counts[next] += 2;
  for (int count : counts) {
    Serial.println(count);
  }
  delay(100);
}
`,
    );
    expect(json).toContain('"list_for_each"');
    expect(json).toContain('"cpp_unchecked"');
  });

  test.each([
    ['of rows', 'int grid[2][2];', 'grid[1][0] = 5;'],
    ['of texts', 'String names[] = {"a", "b"};', 'names[0] = "c";'],
    ['whose length is counted', 'int big[2 * 3];', 'big[0] = 1;'],
  ])('%s stays C++', async (_, declaration, use) => {
    const text = `${declaration}
void setup() {
}
void loop() {
  ${use}
  delay(10);
}
`;
    const conversion = await convertSketch(text, 'uno', tools);
    expect(JSON.stringify(conversion.workspace)).toContain('"cpp_global"');
    expect(await tools.compile(conversion.text)).toEqual(await tools.compile(text));
  });
});

describe('the blocks of lists', () => {
  const list = { id: 'list', name: 'speeds', type: 'List' };
  const at = { id: 'at', name: 'at' };
  const number = (NUM: number): object => ({ block: { type: 'math_number', fields: { NUM } } });
  const variable = { block: { type: 'variable_get', fields: { VAR: { id: 'at' } } } };
  const program = (...blocks: { type: string; [key: string]: unknown }[]): object => {
    const stacked = blocks.reduceRight<object | undefined>(
      (next, block) => ({ ...block, ...(next && { next: { block: next } }) }),
      undefined,
    );
    const make = { type: 'list_make', fields: { LIST: { id: 'list' }, ITEMS: '5, 3, 8' } };
    return {
      variables: [list, at],
      blocks: {
        blocks: [
          { type: 'program_start', inputs: { DO: { block: make } } },
          { type: 'program_forever', inputs: { DO: { block: stacked } } },
        ],
      },
    };
  };
  const LIST = { id: 'list' };
  const item = (place: object): object => ({
    block: { type: 'list_item', fields: { LIST }, inputs: { AT: place } },
  });

  test.each([
    ['an item by its number', { type: 'serial_print', inputs: { VALUE: item(number(2)) } }],
    ['an item by a variable, kept inside', { type: 'serial_print', inputs: { VALUE: item(variable) } }],
    [
      'an item set where there is such a place',
      { type: 'list_set', fields: { LIST }, inputs: { AT: variable, VALUE: number(7) } },
    ],
    [
      'each item in turn',
      {
        type: 'list_for_each',
        fields: { LIST, VAR: { id: 'at' } },
        inputs: { DO: { block: { type: 'serial_print', inputs: { VALUE: variable } } } },
      },
    ],
  ])('come back from the C++ that they write: %s', async (_, block) => {
    const change = {
      type: 'variable_set',
      fields: { VAR: { id: 'at' } },
      inputs: { VALUE: { block: { type: 'pin_analog_read', fields: { PIN: 'A0' } } } },
    };
    const before = block.type === 'list_for_each' ? [] : [change];
    const text = makeSketch(program(...before, block), 'uno').sketch.files[0]?.text ?? '';
    const { text: again } = await wholly(tools, text);
    expect(again).toBe(text);
  });
});
