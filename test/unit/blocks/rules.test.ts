import { describe, expect, it } from 'vitest';
import { makeSketch } from '../../../src/sketch/node.ts';
import { type Built, block, digitalPin, get, stack, variable, wait, workspace } from './building.ts';

const lines = (program: object, board: 'uno' | 'mega' = 'uno'): string[] =>
  (makeSketch(program, board).sketch.files[0]?.text ?? '').split('\n');
/** The one statement in loop(). */
const inLoop = (statement: Built, variables: string[] = []): string => {
  const all = lines(workspace([], [statement], variables));
  return all
    .slice(all.indexOf('void loop() {') + 1, -2)
    .map((line) => line.trim())
    .join(' ');
};
const math = (op: string, a: Built | number, b: Built | number): Built =>
  block('math_arithmetic', { OP: op }, { A: a, B: b });
const print = (value: Built | number | string): string =>
  inLoop(block('serial_print', {}, { VALUE: value }), ['x']);
const set = (name: string, value: Built | number | string | boolean): Built =>
  block('variable_set', variable(name), { VALUE: value });
const flow = (kind: string): Built => block('control_flow', { FLOW: kind });

describe('counting', () => {
  it('gives 2.5 for 5 ÷ 2, and divides whole variables with decimals too', () => {
    expect(print(math('DIVIDE', 5, 2))).toBe('Serial.print(5 / 2.0);');
    expect(print(math('DIVIDE', get('x'), 4))).toBe('Serial.print(x / 4.0);');
    expect(print(math('DIVIDE', 100, get('x')))).toBe('Serial.print(100.0 / x);');
    expect(print(math('DIVIDE', get('x'), get('x')))).toBe('Serial.print((float)x / x);');
  });

  it('gives 0 instead of dividing by a zero that can be seen', () => {
    expect(print(math('DIVIDE', 5, 0))).toBe('Serial.print(0);');
    expect(print(block('math_whole', { WHAT: 'REMAINDER' }, { A: get('x'), B: 0 }))).toBe('Serial.print(0);');
  });

  it('brackets only where they are needed', () => {
    expect(print(math('ADD', 1, math('MULTIPLY', 2, 3)))).toBe('Serial.print(1 + 2 * 3);');
    expect(print(math('MULTIPLY', 3, math('ADD', 1, 2)))).toBe('Serial.print(3 * (1 + 2));');
    expect(print(math('SUBTRACT', 9, math('SUBTRACT', 5, 2)))).toBe('Serial.print(9 - (5 - 2));');
    expect(print(math('SUBTRACT', math('SUBTRACT', 9, 5), 2))).toBe('Serial.print(9 - 5 - 2);');
    expect(print(math('SUBTRACT', 1, -2))).toBe('Serial.print(1 - -2);');
  });

  it('does not overflow an int where the result can be told', () => {
    expect(print(math('MULTIPLY', 200, 200))).toBe('Serial.print(200L * 200);');
    expect(print(math('ADD', 30_000, 10_000))).toBe('Serial.print(30000L + 10000);');
    expect(inLoop(block('control_wait', { UNIT: 'S' }, { TIME: get('x') }), ['x'])).toBe('delay(x * 1000L);');
  });

  it('throws a dice once even where Arduino would throw it twice', () => {
    const dice = block('math_random', {}, { FROM: 1, TO: 6 });
    const sketch = lines(
      workspace(
        [],
        [block('serial_print', {}, { VALUE: block('math_constrain', {}, { VALUE: dice, LOW: 2, HIGH: 5 }) })],
      ),
    );
    expect(sketch).toContain('  Serial.print(constrainOfLong(random(1, 7), 2, 5));');
    expect(sketch).toContain('  return constrain(a, b, c);');
    expect(print(block('math_constrain', {}, { VALUE: get('x'), LOW: 2, HIGH: 5 }))).toBe(
      'Serial.print(constrain(x, 2, 5));',
    );
  });

  it('takes a dice whose ends were swapped', () => {
    expect(print(block('math_random', {}, { FROM: 6, TO: 1 }))).toBe('Serial.print(random(1, 7));');
  });
});

describe('yes and no', () => {
  const pressed = (): Built => block('pin_button', { PIN: '2' });
  const both = (op: string, a: Built, b: Built): Built =>
    block('logic_operation', { OP: op }, { A: a, B: b });

  it('mixes “and” and “or” with brackets, and chains one of them without', () => {
    const condition = both('OR', both('AND', pressed(), pressed()), pressed());
    expect(inLoop(block('control_if', {}, { IF0: condition }))).toContain(
      'if ((digitalRead(BUTTON_PIN) == LOW && digitalRead(BUTTON_PIN) == LOW) || digitalRead(BUTTON_PIN) == LOW)',
    );
    const chain = both('AND', pressed(), both('AND', pressed(), pressed()));
    expect(inLoop(block('control_if', {}, { IF0: chain }))).not.toContain('((');
  });

  it('turns “until” round', () => {
    const loop = block(
      'control_while',
      { MODE: 'UNTIL' },
      { COND: block('logic_compare', { OP: 'GT' }, { A: get('x'), B: 5 }) },
    );
    expect(inLoop(loop, ['x'])).toBe('while (x <= 5) { }');
  });

  it('takes an empty condition as no, and never waits for it', () => {
    expect(inLoop(block('control_if'))).toBe('if (false) { }');
    expect(inLoop(block('control_wait_until'))).toBe('');
  });
});

describe('variables', () => {
  const declared = (values: Record<string, Built | number | string | boolean>): string[] => {
    const names = Object.keys(values);
    const sketch = lines(
      workspace(
        Object.entries(values).map(([name, value]) => set(name, value)),
        [],
        names,
      ),
    );
    return sketch.slice(0, sketch.indexOf(''));
  };

  it('get their type from what is put into them', () => {
    expect(
      declared({ a: 5, b: 0.5, c: 'да', d: true, e: 40_000, f: block('time_since_start', { UNIT: 'MS' }) }),
    ).toEqual([
      'int a = 0;',
      'float b = 0;',
      'String c = "";',
      'bool d = false;',
      'long e = 0;',
      'unsigned long f = 0;',
    ]);
  });

  it('pass their type on, whichever stands first', () => {
    expect(declared({ a: get('b'), b: get('c'), c: 1.5 })).toEqual([
      'float a = 0;',
      'float b = 0;',
      'float c = 0;',
    ]);
  });

  it('of two kinds take the wider one', () => {
    const sketch = lines(workspace([set('a', 1), set('a', 'слово')], [], ['a']));
    expect(sketch).toContain('String a = "";');
    expect(sketch).toContain('  a = String(1);');
  });

  it('are spelled in Latin letters and never meet each other or a word of Arduino', () => {
    const names = [
      'Счёт',
      'счет',
      'schyot',
      'int',
      'delay',
      'моя скорость',
      'LED_PIN',
      '2 нос',
      '🙂',
      'B1',
      'i',
      'Өрөспүүбүлүкэ',
    ];
    const sketch = lines(
      workspace(
        names.map((name) => set(name, 1)),
        [],
        names,
      ),
    );
    expect(sketch.slice(0, sketch.indexOf(''))).toEqual(
      [
        'schyot',
        'schet',
        'schyot2',
        'int2',
        'delay2',
        'moyaSkorost',
        'ledPin',
        'value2Nos',
        'value',
        'b1',
        'i',
        'orospuubulukeh',
      ].map((name) => `int ${name === 'orospuubulukeh' ? 'orospuubuluke' : name} = 0;`),
    );
  });

  it('of a counting loop belong to the loop, unless they are used outside', () => {
    const loop = (): Built =>
      block('control_for', variable('k'), {
        FROM: 1,
        TO: 3,
        STEP: 1,
        DO: [block('serial_print', {}, { VALUE: get('k') })],
      });
    expect(lines(workspace([], [loop()], ['k']))).toContain('  for (int k = 1; k <= 3; k++) {');
    const outside = lines(workspace([], [loop(), block('serial_print', {}, { VALUE: get('k') })], ['k']));
    expect(outside).toContain('int k = 0;');
    expect(outside).toContain('  for (k = 1; k <= 3; k++) {');
  });
});

describe('loops', () => {
  const count = (from: number, to: number, step: number): string =>
    inLoop(block('control_for', variable('x'), { FROM: from, TO: to, STEP: step }), ['x']);

  it('count downwards by themselves and never stand still', () => {
    expect(count(10, 1, 1)).toBe('for (int x = 10; x >= 1; x--) { }');
    expect(count(1, 10, 0)).toBe('for (int x = 1; x <= 10; x++) { }');
    expect(count(0, 40_000, 5)).toBe('for (long x = 0; x <= 40000; x += 5) { }');
    expect(count(0, 1, 0.25)).toBe('for (float x = 0; x <= 1; x += 0.25) { }');
  });

  it('in each other take counters of their own, and ask once how often', () => {
    const inner = block('control_repeat', {}, { TIMES: 2 });
    expect(inLoop(block('control_repeat', {}, { TIMES: 3, DO: [inner] }))).toBe(
      'for (int i = 0; i < 3; i++) { for (int j = 0; j < 2; j++) { } }',
    );
    const dice = block('math_random', {}, { FROM: 1, TO: 6 });
    expect(inLoop(block('control_repeat', {}, { TIMES: dice }))).toBe(
      'for (int i = 0, times = random(1, 7); i < times; i++) { }',
    );
  });

  it('are the only place where one can be left', () => {
    expect(inLoop(block('control_repeat', {}, { TIMES: 3, DO: [flow('BREAK')] }))).toContain('break;');
    expect(inLoop(flow('BREAK'))).toBe('');
    expect(inLoop(flow('CONTINUE'))).toBe('return;');
    expect(lines(workspace([flow('CONTINUE'), flow('BREAK')], []))).toEqual(lines({}));
    const inIf = block('control_if', {}, { DO0: [flow('BREAK')] });
    expect(inLoop(inIf)).toBe('if (false) { }');
    expect(inLoop(block('control_repeat', {}, { TIMES: 2, DO: [inIf] }))).toContain('break;');
  });
});

describe('setup', () => {
  it('has each line once, however many blocks ask', () => {
    const shout = (): Built => block('serial_print', {}, { VALUE: 'а' });
    const lamp = (): Built => block('pin_write', { STATE: 'HIGH' }, { PIN: digitalPin('13') });
    const sketch = lines(
      workspace([], [shout(), lamp(), shout(), lamp(), block('pin_led', { STATE: 'LOW' })]),
    );
    expect(sketch.filter((line) => line.includes('Serial.begin'))).toHaveLength(1);
    expect(sketch.filter((line) => line.includes('pinMode'))).toEqual(['  pinMode(LED_PIN, OUTPUT);']);
  });

  it('begins Serial at the speed that is asked for anywhere', () => {
    const program = workspace(
      [block('serial_print', {}, { VALUE: 'а' }), block('serial_begin', { BAUD: '57600' })],
      [],
    );
    expect(lines(program).filter((line) => line.includes('begin'))).toEqual(['  Serial.begin(57600);']);
  });

  it('sets a pin that is written and read as an output', () => {
    const read = block(
      'control_if',
      {},
      { IF0: block('pin_read', {}, { PIN: digitalPin('7') }), DO0: [wait(1)] },
    );
    const write = block('pin_write', { STATE: 'HIGH' }, { PIN: digitalPin('7') });
    expect(lines(workspace([], [read, write])).filter((line) => line.includes('pinMode'))).toEqual([
      '  pinMode(INPUT_PIN, OUTPUT);',
    ]);
  });

  it('says so where the board lacks the pin', () => {
    const far = block('pin_write', { STATE: 'HIGH' }, { PIN: digitalPin('52') });
    expect(lines(workspace([], [far]))).toContain('  // no pin 52 on Arduino Uno');
    expect(lines(workspace([], [far]), 'mega')).toContain('  digitalWrite(OUTPUT_PIN, HIGH);');
  });
});

describe('what does not belong to the program', () => {
  it('makes nothing: blocks outside the frames, and those switched off', () => {
    const loose = { ...stack([wait(1), wait(2)]), x: 400, y: 400 };
    const off = { ...wait(3), disabledReasons: ['MANUALLY_DISABLED'] };
    const program = workspace([], [off, wait(4)]) as { blocks: { blocks: Built[] } };
    program.blocks.blocks.push(loose);
    expect(lines(program).filter((line) => line.includes('delay'))).toEqual(['  delay(4000);']);
  });

  it('is found in comments, which keep to their lines', () => {
    const noted = { ...wait(1), icons: { comment: { text: 'ждём\nсвета \\', pinned: false } } };
    const sketch = lines(workspace([], [noted]));
    expect(sketch.slice(sketch.indexOf('void loop() {'))).toEqual([
      'void loop() {',
      '  // ждём',
      '  // света',
      '  delay(1000);',
      '}',
      '',
    ]);
  });

  it('never escapes from a text', () => {
    expect(print('"); while(1); //\\')).toBe('Serial.print("\\"); while(1); //\\\\");');
    expect(print('a\nb')).toBe('Serial.print("a\\nb");');
  });
});
