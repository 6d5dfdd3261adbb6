import { beforeEach, describe, expect, test } from 'vitest';
import type { BoardId } from '../../../src/boards/index.ts';
import { RealTimeRun } from '../../../src/simulator/real-time-run.ts';
import type { SimulationFrame } from '../../../src/simulator/snapshot.ts';
import { firmwareOf } from './native-firmware.ts';

/** A run whose clock the test moves. */
let now: number;
/** What one look at the clock costs: a slow machine is one where it is much. */
let cost: number;
let frames: SimulationFrame[];
let run: RealTimeRun;

beforeEach(() => {
  now = 0;
  cost = 0;
  frames = [];
  run = new RealTimeRun(
    () => {
      now += cost;
      return now;
    },
    (frame) => frames.push(frame),
  );
});

const last = () => frames.at(-1)?.snapshot;
const pin = (name: string) => last()?.pins.find((view) => view.name === name);
const printed = () => frames.map((frame) => frame.printed).join('');

function live(ms: number): void {
  const until = now + ms;
  while (now < until) {
    const wait = run.turn();
    now += wait ?? 16;
  }
}

const load = async (sketch: string, board: BoardId = 'uno') =>
  run.load({ board, hex: await firmwareOf(sketch, board) });

const nothing = 'void setup(){} void loop(){}';
const counter = 'void setup(){ Serial.begin(115200); } void loop(){ Serial.println(millis()); delay(10); }';

describe('time', () => {
  test('chip time goes beside real time', async () => {
    await load(counter);
    live(700);
    expect(last()?.state).toBe('running');
    expect(Math.abs((last()?.timeMs ?? 0) - 700)).toBeLessThan(40);
    expect(last()?.speed).toBeCloseTo(1, 1);
  });

  test('no more than 60 frames a second are posted', async () => {
    await load(counter);
    const before = frames.length;
    live(500);
    expect(frames.length - before).toBeGreaterThan(20);
    expect(frames.length - before).toBeLessThanOrEqual(32);
  });

  test('a machine that is too slow says how slow, and never works long in one turn', async () => {
    await load(nothing);
    // Each millisecond of chip time takes two, and each turn takes some more.
    cost = 2;
    for (let turn = 0; turn < 150; turn++) {
      const start = now;
      const wait = run.turn() ?? 0;
      expect(now - start).toBeLessThan(25);
      now += wait;
    }
    expect(last()?.speed).toBeGreaterThan(0.2);
    expect(last()?.speed).toBeLessThan(0.6);
  });

  test('after a tab has slept the program goes on where it was and catches nothing up', async () => {
    await load(nothing);
    live(100);
    const before = last()?.timeMs ?? 0;
    now += 60_000;
    live(50);
    expect((last()?.timeMs ?? 0) - before).toBeLessThan(100);
    expect(last()?.speed).toBeGreaterThan(0.8);
  });

  test('a hidden page rests', async () => {
    await load(nothing);
    run.hide(true);
    expect(run.turn()).toBeUndefined();
    run.hide(false);
    expect(run.turn()).toBeDefined();
  });
});

describe('controls', () => {
  test('a pause stops the program, play goes on, reset starts anew', async () => {
    await load(counter);
    live(100);
    run.pause();
    expect(last()?.state).toBe('paused');
    expect(run.turn()).toBeUndefined();
    const paused = last()?.timeMs ?? 0;
    now += 1000;
    run.play();
    live(50);
    expect((last()?.timeMs ?? 0) - paused).toBeLessThan(90);
    run.reset();
    live(30);
    expect(last()?.timeMs).toBeLessThan(60);
    expect(printed().match(/^0\r$/gm)?.length ?? 0).toBe(2);
  });

  test('new firmware takes the place of the old at once, and its text begins fresh', async () => {
    await load('void setup(){ Serial.begin(9600); Serial.println("old"); } void loop(){}');
    live(100);
    const next = await firmwareOf('void setup(){ Serial.begin(9600); Serial.println("new"); } void loop(){}');
    frames = [];
    run.load({ board: 'uno', hex: next });
    live(100);
    expect(frames[0]?.fresh).toBe(true);
    expect(frames.filter((frame) => frame.fresh)).toHaveLength(1);
    expect(printed()).toBe('new\r\n');
  });

  test('what new firmware does first is seen within a frame', async () => {
    await load('void setup(){ pinMode(13,OUTPUT); digitalWrite(13,HIGH); } void loop(){}');
    run.turn();
    expect(last()?.leds.L).toBeGreaterThan(0.8);
  });

  test('what is out of date makes way for new firmware, and goes on when none comes', async () => {
    await load(nothing);
    live(100);
    run.makeWay(200);
    const before = last()?.timeMs ?? 0;
    live(190);
    expect(last()?.timeMs).toBe(before);
    live(60);
    expect(last()?.timeMs).toBeGreaterThan(before);
    run.makeWay(200);
    await load('void setup(){ pinMode(8,OUTPUT); digitalWrite(8,HIGH); } void loop(){}');
    live(40);
    expect(pin('8')).toMatchObject({ level: 1 });
  });

  test('another board may follow', async () => {
    await load(nothing, 'uno');
    await load('void setup(){ pinMode(53,OUTPUT); digitalWrite(53,HIGH); } void loop(){}', 'mega');
    live(50);
    expect(last()?.board).toBe('mega');
    expect(pin('53')).toMatchObject({ mode: 'output', level: 1 });
  });

  test('without firmware there is nothing to run', async () => {
    await load(nothing);
    run.unload();
    expect(last()?.state).toBe('empty');
    expect(run.turn()).toBeUndefined();
  });

  test('a crash is a state, and a reset tries again', async () => {
    await load('void setup(){ delay(20); ((void(*)())0x3000)(); } void loop(){}');
    live(100);
    expect(last()).toMatchObject({ state: 'crashed', crash: { reason: 'left-program' } });
    expect(run.turn()).toBeUndefined();
    run.reset();
    expect(last()?.state).toBe('running');
  });
});

describe('what is seen', () => {
  test('a LED driven by analogWrite shines as its duty, frame for frame', async () => {
    await load('void setup(){ pinMode(9,OUTPUT); analogWrite(9,64); } void loop(){}');
    live(100);
    const duties = frames
      .slice(-4)
      .map(({ snapshot }) => snapshot.pins.find(({ name }) => name === '9')?.pwm ?? 0);
    for (const duty of duties) expect(duty).toBeCloseTo(64 / 255, 2);
  });

  test('the LED L follows pin 13', async () => {
    await load(
      'void setup(){ pinMode(13,OUTPUT); } void loop(){ digitalWrite(13,HIGH); delay(50); digitalWrite(13,LOW); delay(50); }',
    );
    live(40);
    expect(last()?.leds.L).toBeGreaterThan(0.9);
    live(50);
    expect(last()?.leds.L).toBeLessThan(0.1);
  });

  test('a blinking LED dims evenly when it blinks too fast to see', async () => {
    await load(
      'void setup(){ pinMode(13,OUTPUT); } void loop(){ digitalWrite(13,HIGH); delayMicroseconds(500); digitalWrite(13,LOW); delayMicroseconds(1500); }',
    );
    live(200);
    for (const { snapshot } of frames.slice(-5)) expect(snapshot.leds.L).toBeCloseTo(0.25, 1);
  });

  test.each<BoardId>(['leonardo', 'micro'])(
    'RX and TX of %s, which are lit by a low level, are dark until something passes',
    async (board) => {
      await load('void setup(){ delay(300); Serial.println("x"); } void loop(){}', board);
      live(250);
      expect(last()?.leds).toMatchObject({ ON: 1, TX: 0, RX: 0 });
      live(100);
      expect(last()?.leds.TX).toBe(1);
      expect(last()?.pins).toEqual([]);
    },
  );

  test('only pins that the program uses are shown, those that it only reads among them', async () => {
    await load(
      'int x; void setup(){ pinMode(8,OUTPUT); pinMode(4,INPUT_PULLUP); } void loop(){ x = digitalRead(7); x += analogRead(A2); digitalWrite(8,x); }',
    );
    live(50);
    expect(last()?.pins.map(({ name }) => name)).toEqual(['4', '7', '8', 'A2']);
    expect(pin('4')).toMatchObject({ mode: 'input-pullup', level: 1 });
    run.setInput('7', 1);
    run.setAnalog('A2', 700);
    live(50);
    expect(pin('7')).toMatchObject({ mode: 'input', level: 1, external: 1 });
    expect(pin('A2')).toMatchObject({ analog: 700 });
    run.setInput('7', undefined);
    expect(pin('7')).not.toHaveProperty('external');
  });

  test('tone shows its pitch', async () => {
    await load('void setup(){ tone(8,31); } void loop(){}');
    live(400);
    expect(pin('8')?.frequency).toBeCloseTo(31, 0);
    expect(pin('8')).not.toHaveProperty('pwm');
  });
});

describe('serial text', () => {
  test('Cyrillic comes whole though a frame may end in the middle of a letter', async () => {
    await load('void setup(){ Serial.begin(1200); Serial.print("привет, робот"); } void loop(){}');
    live(400);
    expect(printed()).toBe('привет, робот');
    expect(frames.filter((frame) => frame.printed).length).toBeGreaterThan(5);
  });

  test('what is sent comes to the sketch', async () => {
    await load(
      'void setup(){ Serial.begin(9600); } void loop(){ if (Serial.available()) Serial.write(Serial.read()); }',
    );
    live(20);
    run.send('эхо');
    live(50);
    expect(printed()).toBe('эхо');
  });
});
