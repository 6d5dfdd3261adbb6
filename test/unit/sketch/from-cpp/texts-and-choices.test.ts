import { beforeAll, describe, expect, test } from 'vitest';
import { convertSketch, type Tools } from '../../../../src/sketch/from-cpp/index.ts';
import { makeSketch } from '../../../../src/sketch/node.ts';
import { block, workspace } from '../../blocks/building.ts';
import { openTools, wholly } from './corpus.ts';

let tools: Tools;
beforeAll(async () => {
  tools = await openTools();
}, 120_000);

const inLoop = (loop: string, top = '') =>
  wholly(tools, `${top}\nvoid setup() {\n  Serial.begin(9600);\n}\n\nvoid loop() {\n${loop}\n}\n`);

describe('a text of a book', () => {
  test('that comes over the port is cut into a command and its number', async () => {
    const { json } = await inLoop(
      `  if (Serial.available() > 0) {
    String line = Serial.readStringUntil('\\n');
    line.trim();
    int space = line.indexOf(' ', 1);
    String name = line.substring(0, space);
    long speed = line.substring(space + 1).toInt();
    if (name.startsWith("go") && line.length() > 3) Serial.println(speed);
    if (name.equalsIgnoreCase("stop") || line[0] == 's') command = name;
    command.replace("a", "b");
    command.setCharAt(0, 'X');
    Serial.println(command);
  }`,
      'String command = "";',
    );
    for (const type of ['serial_text', 'text_change', 'text_ask', 'text_ask_from', 'text_get', 'text_put'])
      expect(json).toContain(`"cpp_${type}"`);
    expect(json).toContain('"UNTIL":"\'\\\\n\'"');
  });

  test('is gathered sign by sign', async () => {
    const { json } = await inLoop(
      `  while (Serial.available()) {
    char sign = (char)Serial.read();
    if (sign == '\\n') {
      Serial.println(line);
      line = "";
    } else {
      line += sign;
    }
  }`,
      'String line = "";',
    );
    expect(json).toContain('"type":"cpp_cast","fields":{"TYPE":"char"}');
  });

  test('stands in flash, or is made of a number; what is read may be dropped', async () => {
    const { json, text } = await inLoop(`  Serial.println(F("it is"));
  String shown = String(analogRead(A0), HEX);
  shown.toUpperCase();
  Serial.println(shown);
  Serial.println(int(2.5 * analogRead(A1)));
  Serial.read();`);
    expect(json).toContain('"cpp_flash_text"');
    expect(json).toContain('"cpp_do"');
    expect(text).toContain('F("it is")');
  });
});

describe('a switch of a book', () => {
  test('has its cases as blocks: one value or several, left or gone on from, and the rest', async () => {
    const { json, text } = await inLoop(`  char sign = Serial.read();
  switch (sign) {
    case 'a':
    case 'A':
      Serial.println("first");
      break;
    case '0': { // nothing
      int level = analogRead(A0);
      Serial.println(level);
      break;
    }
    case 3:
      Serial.println("both");
    default:
      Serial.println("other");
  }`);
    expect(json.match(/"cpp_case"/g)).toHaveLength(4);
    expect(json).toContain('"VALUE":"\'A\'","END":"BREAK"');
    expect(json).toContain('"VALUE":"3","END":"NEXT"');
    expect(json).toContain('"cpp_default"');
    expect(text).toContain("    case 'a':\n    case 'A':\n      Serial.println(\"first\");\n      break;\n");
  });

  test('in a loop may be left, and the loop gone on with', async () => {
    const { json } = await inLoop(`  for (int i = 0; i < 10; i++) {
    switch (i % 3) {
      case 1:
        continue;
      case 2:
        Serial.println("two");
    }
    Serial.println(i);
  }`);
    expect(json).toContain('"FLOW":"CONTINUE"');
  });

  test('that is left from within a condition says so in C++', async () => {
    const sketch = `void setup() {
  Serial.begin(9600);
}
void loop() {
  while (true) {
    switch (analogRead(A0)) {
      case 1:
        if (analogRead(A1) > 5) break;
        Serial.println("one");
    }
  }
}
`;
    const { foreign, text, workspace } = await convertSketch(sketch, 'uno', tools);
    expect(foreign).toBe(1);
    expect(JSON.stringify(workspace)).not.toContain('"BREAK"},"next"');
    expect(await tools.compile(text)).toEqual(await tools.compile(sketch));
  });

  test('has no case outside of it', () => {
    const lost = block('cpp_case', { VALUE: '1', END: 'BREAK' }, { DO: [block('cpp_serial_new_line')] });
    const text = makeSketch(workspace([], [lost]), 'uno').sketch.files[0]?.text ?? '';
    expect(text).toContain('void loop() {\n}');
  });
});
