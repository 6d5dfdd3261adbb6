import { beforeAll, expect, test } from 'vitest';
import { entryOf } from '../../../../blocks/categories.ts';
import type { PinTalent } from '../../../../blocks/entry.ts';
import { emptyKit, type Kit } from '../../../../blocks/kit.ts';
import type { BoardId } from '../../../../src/boards/index.ts';
import { boardById } from '../../../../src/boards/index.ts';
import { syntaxOf, type Tools, workspaceFromSketch } from '../../../../src/sketch/from-cpp/index.ts';
import { phraseBook } from '../../../../src/sketch/from-cpp/phrases/phrase-book.ts';
import { makeSketch } from '../../../../src/sketch/node.ts';
import { everyVariant } from '../../blocks/every-block.ts';
import { openTools } from './corpus.ts';

let tools: Tools;
beforeAll(async () => {
  tools = await openTools();
}, 120_000);

/** The sketch as blocks, and whether these need no C++ and write it to the letter. */
function comesBack(text: string, board: BoardId, kit: Kit): boolean {
  const root = syntaxOf(text, tools.parser);
  const phrases = phraseBook(root, kit, { parser: tools.parser, board: boardById(board) });
  const program = workspaceFromSketch(root, board, { isChecked: true, phrases }, kit);
  if (program.foreign > 0) return false;
  return makeSketch(program.workspace, board, program.kit).sketch.files[0]?.text === text;
}

const firstPin: Readonly<Record<PinTalent, string>> = {
  digital: '7',
  pwm: '9',
  analog: 'A0',
  interrupt: '2',
  'soft-rx': '10',
};

/** Of a hundred blocks in all their choices so many write a sketch that comes back as blocks, to the letter. */
const floor = 82;

test(`of the sketches that single blocks make ${floor} % come back without C++, to the letter`, () => {
  const variants = everyVariant((talent) => [firstPin[talent]]).filter(
    ({ name }) => !name.startsWith('cpp_'),
  );
  const lost = variants.filter(({ name, workspace }) => {
    const board = entryOf(name.split(' ')[0] ?? '')?.boards?.[0] ?? 'uno';
    const { sketch, kit = emptyKit } = makeSketch(workspace, board);
    return !comesBack(sketch.files[0]?.text ?? '', board, kit);
  });
  const share = 100 - (100 * lost.length) / variants.length;
  console.info(
    `${variants.length - lost.length} of ${variants.length} sketches of single blocks come back (${share.toFixed(1)} %)`,
  );
  expect(share, lost.map(({ name }) => name).join('\n')).toBeGreaterThanOrEqual(floor);
}, 120_000);

test('a sketch from a book has its servo in the kit, on its pin', () => {
  const text = `#include <Servo.h>
Servo myservo;
void setup() {
  myservo.attach(6);
}
void loop() {
  myservo.write(90);
  delay(500);
  myservo.write(0);
  delay(500);
}
`;
  const root = syntaxOf(text, tools.parser);
  const phrases = phraseBook(root, emptyKit, { parser: tools.parser, board: boardById('uno') });
  const program = workspaceFromSketch(root, 'uno', { phrases });
  expect(program.foreign).toBe(0);
  expect(program.kit.parts).toEqual([{ id: 'servo:1', name: 'myservo', pins: { SIGNAL: '6' } }]);
  expect(JSON.stringify(program.workspace)).toContain('"type":"servo_write","fields":{"PART":"servo:1"}');
});
