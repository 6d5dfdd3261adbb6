import { describe, expect, it } from 'vitest';
import { type Built, block, callOf, define, get, variable, wait, workspace } from './building.ts';
import { type Bench, openBench } from './part-bench.ts';

const change = (name: string): Built => block('variable_change', variable(name), { DELTA: 1 });
const toggle = (PIN: string): Built =>
  block('pin_write', { STATE: 'TOGGLE' }, { PIN: block('pin_digital', { PIN }) });
const print = (value: Built): Built => block('serial_print_line', {}, { VALUE: value });
const every = (TIME: number, body: Built[]): Built =>
  block('program_every', { UNIT: 'MS' }, { TIME, DO: body });

/** Frames beside an empty start and a `forever` with these blocks. */
const open = (frames: Built[], forever: Built[] = []): Promise<Bench> =>
  openBench(workspace([], forever, ['n', 'x'], { frames }));

/** How often a pin changed within that time. */
function changes(bench: Bench, pin: string, ms: number): number {
  const level = (): unknown => bench.board.look().pins.find(({ name }) => name === pin)?.level;
  let before = level();
  let count = 0;
  for (let at = 0; at < ms; at++) {
    bench.runFor(1);
    if (level() !== before) count++;
    before = level();
  }
  return count;
}

describe('“every” beside “forever”', () => {
  it('keeps several times at once, and the rest goes on', async () => {
    const bench = await open([every(100, [toggle('4')]), every(250, [toggle('5')])], [change('x')]);
    bench.runFor(5);
    expect(changes(bench, '4', 1000)).toBe(10);
    expect(changes(bench, '5', 1000)).toBe(4);
  });

  it('is not kept from its time by “next round” in forever', async () => {
    const bench = await open(
      [every(100, [toggle('4')])],
      [block('control_flow', { FLOW: 'CONTINUE' }), wait(5)],
    );
    bench.runFor(5);
    expect(changes(bench, '4', 500)).toBe(5);
  });
});

describe('“when the button is pressed”', () => {
  const pressed = (EVENT: string): Built =>
    block('program_when_button', { PIN: '2', EVENT }, { DO: [change('n'), print(get('n'))] });
  const bounce = (bench: Bench, level: 0 | 1): void => {
    for (const each of [level, 1 - level, level, 1 - level, level]) {
      bench.board.setInput('2', each === 1 ? 1 : 0);
      bench.runFor(2);
    }
    bench.runFor(60);
  };

  it('happens once for a press, however the contact springs', async () => {
    const bench = await open([pressed('LOW')]);
    bench.runFor(60);
    for (let press = 0; press < 3; press++) {
      bounce(bench, 0);
      bounce(bench, 1);
    }
    expect(bench.serial()).toBe('1\r\n2\r\n3\r\n');
  });

  it('tells a press from a release', async () => {
    const bench = await open([pressed('HIGH')]);
    bench.runFor(60);
    bounce(bench, 0);
    expect(bench.serial()).toBe('');
    bounce(bench, 1);
    expect(bench.serial()).toBe('1\r\n');
  });
});

describe('“when a pin changes” and “when it becomes true”', () => {
  it('count both edges of a signal that was there from the start', async () => {
    const frame = block(
      'program_when_pin',
      { PIN: '3', EVENT: 'CHANGE' },
      { DO: [change('n'), print(get('n'))] },
    );
    const bench = await open([frame]);
    bench.board.setInput('3', 1);
    bench.runFor(100);
    expect(bench.serial()).toBe('');
    bench.board.setInput('3', 0);
    bench.runFor(100);
    bench.board.setInput('3', 1);
    bench.runFor(100);
    expect(bench.serial()).toBe('1\r\n2\r\n');
  });

  it('happen once until the condition has been false again', async () => {
    const signal = block('pin_analog_read', { PIN: 'A1' });
    const isBig = block('logic_compare', { OP: 'GT' }, { A: signal, B: 500 });
    const bench = await open([
      block('program_when', {}, { COND: isBig, DO: [change('n'), print(get('n'))] }),
    ]);
    for (const value of [0, 1023, 1023, 0, 1023]) {
      bench.board.setAnalog('A1', value);
      bench.runFor(50);
    }
    expect(bench.serial()).toBe('1\r\n2\r\n');
  });
});

describe('interrupts', () => {
  it('count pulses while the program waits, in a variable that both see', async () => {
    const counted = define('counted', {}, [change('n')]);
    const frame = block('cpp_interrupt', { PIN: '2', EVENT: 'FALLING' }, { DO: [callOf('counted', {})] });
    const bench = await open([frame, counted], [wait(0.2), print(get('n'))]);
    bench.board.setInput('2', 1);
    bench.runFor(20);
    for (let pulse = 0; pulse < 7; pulse++) {
      bench.board.setInput('2', 0);
      bench.runFor(1);
      bench.board.setInput('2', 1);
      bench.runFor(1);
    }
    bench.runFor(200);
    expect(bench.serial()).toBe('7\r\n');
    expect(bench.sketch).toContain('volatile int n = 0;');
    expect(bench.sketch).toContain('attachInterrupt(digitalPinToInterrupt(INTERRUPT_PIN), onPin2, FALLING);');
  });

  it('wait while the blocks for which they are off run', async () => {
    const frame = block('cpp_interrupt', { PIN: '2', EVENT: 'FALLING' }, { DO: [change('n')] });
    const quiet = block(
      'cpp_without_interrupts',
      {},
      { DO: [block('control_wait', { UNIT: 'US' }, { TIME: 9000 }), print(get('n'))] },
    );
    const bench = await openBench(
      workspace([quiet, wait(0.01), print(get('n'))], [], ['n'], { frames: [frame] }),
    );
    bench.board.setInput('2', 1);
    bench.runFor(3);
    bench.board.setInput('2', 0);
    bench.runFor(40);
    expect(bench.serial()).toBe('0\r\n1\r\n');
  });
});

describe('time', () => {
  it('is measured by a stopwatch from its start', async () => {
    const start = block('time_stopwatch_start', { NUMBER: '1' });
    const passed = block('time_stopwatch', { NUMBER: '1', UNIT: 'MS' });
    const bench = await openBench(workspace([wait(0.03), start, wait(0.12), print(passed)], []));
    bench.runFor(200);
    expect(Number(bench.serial())).toBeGreaterThanOrEqual(120);
    expect(Number(bench.serial())).toBeLessThanOrEqual(122);
  });

  it('is waited in microseconds, longer than Arduino’s own function can', async () => {
    const us = (): Built => block('time_since_start', { UNIT: 'US' });
    const pause = (TIME: Built | number): Built => block('control_wait', { UNIT: 'US' }, { TIME });
    const set = (VALUE: Built): Built => block('variable_set', variable('n'), { VALUE });
    const since = block('math_arithmetic', { OP: 'SUBTRACT' }, { A: us(), B: get('n') });
    const steps = [
      block('variable_set', variable('x'), { VALUE: 20_500 }),
      set(us()),
      pause(get('x')),
      pause(20_500),
      print(since),
    ];
    const bench = await openBench(workspace(steps, [], ['n', 'x']));
    bench.runFor(80);
    expect(Number(bench.serial())).toBeGreaterThan(40_900);
    expect(Number(bench.serial())).toBeLessThan(42_200);
  });

  it('stands still after “stop the program”', async () => {
    const bench = await openBench(
      workspace(
        [],
        [
          print(get('n')),
          change('n'),
          block(
            'control_if',
            {},
            {
              IF0: block('logic_compare', { OP: 'EQ' }, { A: get('n'), B: 3 }),
              DO0: [block('control_stop')],
            },
          ),
        ],
        ['n'],
      ),
    );
    bench.runFor(100);
    expect(bench.serial()).toBe('0\r\n1\r\n2\r\n');
  });
});

describe('a shift register', () => {
  it('gets a number bit by bit, the highest first, and shows it by its latch', async () => {
    const shift = block('pin_shift_out', { DATA: '11', CLOCK: '12', LATCH: '8' }, { VALUE: 0b1011_0010 });
    const bench = await openBench(workspace([wait(0.002), shift], []));
    const level = (pin: string): boolean =>
      (bench.board.look().pins.find(({ name }) => name === pin)?.level ?? 0) === 1;
    let [clock, latch, bits, shown] = [false, false, '', ''];
    for (let at = 0; at < 6000; at++) {
      bench.runFor(0.001);
      if (level('12') && !clock) bits += level('11') ? '1' : '0';
      if (level('8') && !latch) shown = bits;
      [clock, latch] = [level('12'), level('8')];
    }
    expect(shown).toBe('10110010');
  });
});
