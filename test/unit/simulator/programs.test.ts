import { describe, expect, test } from 'vitest';
import type { BoardId } from '../../../src/boards/index.ts';
import { type PinMoment, simulate } from '../../../src/simulator/index.ts';
import { firmwareOf } from './native-firmware.ts';

const run = async (
  sketch: string,
  board: BoardId,
  forMs: number,
  inputs: Parameters<typeof simulate>[0]['inputs'] = [],
) => simulate({ hex: await firmwareOf(sketch, board), board, forMs, inputs });

/** Times of going up, from the first output level on. */
const rises = (moments: readonly PinMoment[] = []) =>
  moments.filter((now, n) => now.level === 1 && moments[n - 1]?.level === 0).map((moment) => moment.atUs);

function duty(moments: readonly PinMoment[] = [], from: number, to: number): number {
  let high = 0;
  for (const [n, { atUs, level }] of moments.entries()) {
    const end = Math.min(moments[n + 1]?.atUs ?? to, to);
    if (level === 1 && end > from) high += end - Math.max(atUs, from);
  }
  return high / (to - from);
}

describe('every board blinks', () => {
  test.each<BoardId>(['uno', 'nano', 'mega', 'leonardo', 'micro'])(
    '%s changes its LED each half second',
    async (board) => {
      const blink =
        'void setup(){pinMode(LED_BUILTIN,OUTPUT);} void loop(){digitalWrite(LED_BUILTIN,HIGH);delay(500);digitalWrite(LED_BUILTIN,LOW);delay(500);}';
      const report = await run(blink, board, 1100);
      const times = (report.pins['13'] ?? []).map((moment) => moment.atUs);
      // The first entry is pinMode, the second the first HIGH.
      const gaps = times.slice(2).map((time, n) => time - (times[n + 1] ?? 0));
      expect(gaps).toHaveLength(2);
      for (const gap of gaps) expect(Math.abs(gap - 500_000)).toBeLessThan(1000);
      expect(Object.keys(report.pins)).toEqual(['13']);
      expect(report.crash).toBeUndefined();
    },
  );
});

describe('serial goes both ways', () => {
  test.each<BoardId>(['uno', 'mega', 'leonardo'])(
    '%s prints Cyrillic from setup on and hears the answer',
    async (board) => {
      const echo = `
      void setup(){ Serial.begin(9600); Serial.println("Привет, робот"); }
      void loop(){ if (Serial.available()) { String line = Serial.readStringUntil('\\n'); Serial.print("слышу: "); Serial.println(line); } }`;
      const report = await run(echo, board, 400, [{ atUs: 100_000, serial: 'вперёд\nназад\n' }]);
      expect(report.serial).toBe('Привет, робот\r\nслышу: вперёд\r\nслышу: назад\r\n');
    },
  );

  test('on a Leonardo more text than the USB buffers hold arrives whole and in order', async () => {
    const long =
      'void setup(){ Serial.begin(9600); while(!Serial); for(int i=0;i<200;i++) Serial.println(i); } void loop(){}';
    const report = await run(long, 'leonardo', 200);
    expect(report.serial).toBe(Array.from({ length: 200 }, (_, n) => `${n}\r\n`).join(''));
  });

  test('on a Leonardo more text than fits the buffers is heard whole', async () => {
    const count = `
      long sum = 0; int n = 0;
      void setup(){ Serial.begin(9600); }
      void loop(){ while (Serial.available()) { sum += Serial.read(); n++; } if (n == 500) { Serial.println(sum); n = 0; } }`;
    const report = await run(count, 'leonardo', 300, [{ atUs: 50_000, serial: 'a'.repeat(500) }]);
    expect(report.serial).toBe(`${500 * 97}\r\n`);
  });

  test('the second serial port of a Mega does not hold the program up', async () => {
    const two =
      'void setup(){ Serial.begin(9600); Serial3.begin(9600); Serial3.println("to nobody, and longer than the buffer of 64 bytes is, so that it must drain"); Serial3.flush(); Serial.println("done"); } void loop(){}';
    expect((await run(two, 'mega', 300)).serial).toBe('done\r\n');
  });
});

describe('timers keep their time', () => {
  const pwmPins: readonly (readonly [BoardId, readonly number[]])[] = [
    ['uno', [3, 5, 6, 9, 10, 11]],
    ['mega', [2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 44, 45, 46]],
    ['leonardo', [3, 5, 6, 9, 10, 11, 13]],
  ];
  test.each(pwmPins)('analogWrite on every PWM pin of %s', async (board, pins) => {
    const value = (pin: number) => 20 + ((pin * 37) % 210);
    const report = await run(
      `void setup(){ ${pins.map((pin) => `pinMode(${pin},OUTPUT); analogWrite(${pin},${value(pin)});`).join('')} } void loop(){}`,
      board,
      40,
    );
    for (const pin of pins) {
      const moments = report.pins[`${pin}`];
      const up = rises(moments).filter((time) => time > 10_000);
      const [first = 0, last = 0] = [up[0], up.at(-1)];
      const measured = duty(moments, first, last);
      // Fast PWM is one tick of 256 longer than its value.
      expect(Math.abs(measured - value(pin) / 255), `pin ${pin}: ${measured}`).toBeLessThan(0.008);
      const frequency = ((up.length - 1) * 1e6) / (last - first);
      expect(frequency, `pin ${pin}`).toBeGreaterThan(480);
      expect(frequency, `pin ${pin}`).toBeLessThan(990);
    }
  });

  test('millis and micros agree with chip time', async () => {
    const report = await run(
      'void setup(){ Serial.begin(115200); delay(300); Serial.println(millis()); Serial.println(micros()); } void loop(){}',
      'uno',
      320,
    );
    const [millis = 0, micros = 0] = report.serial.trim().split(/\s+/).map(Number);
    expect(Math.abs(millis - 300)).toBeLessThanOrEqual(1);
    expect(Math.abs(micros - 300_000)).toBeLessThan(1500);
  });

  test.each<BoardId>(['uno', 'mega', 'leonardo'])('tone on %s has its pitch, and ends', async (board) => {
    const report = await run('void setup(){ tone(8, 440, 200); } void loop(){}', board, 400);
    const up = rises(report.pins['8']);
    const frequency = ((up.length - 1) * 1e6) / ((up.at(-1) ?? 0) - (up[0] ?? 0));
    expect(frequency).toBeGreaterThan(438);
    expect(frequency).toBeLessThan(442);
    expect((up.at(-1) ?? 0) / 1000).toBeGreaterThan(190);
    expect((up.at(-1) ?? 0) / 1000).toBeLessThan(210);
  });
});

describe('the world can be felt', () => {
  test('pulseIn measures a pulse', async () => {
    const report = await run(
      'void setup(){ Serial.begin(115200); pinMode(7,INPUT); Serial.println(pulseIn(7,HIGH)); } void loop(){}',
      'uno',
      200,
      [
        { atUs: 50_000, pin: '7', level: 1 },
        { atUs: 51_500, pin: '7', level: 0 },
      ],
    );
    expect(Math.abs(Number(report.serial) - 1500)).toBeLessThan(20);
  });

  test.each([
    ['uno', 2],
    ['uno', 3],
    ['mega', 2],
    ['mega', 19],
    ['leonardo', 7],
    ['leonardo', 0],
  ] as const)('attachInterrupt on %s, pin %i, counts the presses of a button', async (board, pin) => {
    const count = `
      volatile int presses = 0;
      void pressed(){ presses++; }
      void setup(){ Serial.begin(9600); pinMode(${pin},INPUT_PULLUP); attachInterrupt(digitalPinToInterrupt(${pin}),pressed,FALLING); delay(100); Serial.println(presses); }
      void loop(){}`;
    const presses = [20, 30, 40].flatMap((ms) => [
      { atUs: ms * 1000, pin: `${pin}`, level: 0 as const },
      { atUs: ms * 1000 + 5000, pin: `${pin}`, level: 'release' as const },
    ]);
    expect((await run(count, board, 200, presses)).serial).toBe('3\r\n');
  });

  test.each([
    ['uno', 'A0', 'PCMSK1', 0, 'PCINT1_vect', 1],
    ['mega', '14', 'PCMSK1', 2, 'PCINT1_vect', 1],
    ['leonardo', '9', 'PCMSK0', 5, 'PCINT0_vect', 0],
  ] as const)('a pin-change interrupt on %s, pin %s', async (board, pin, mask, bit, isr, group) => {
    const sketch = `
      volatile int changes = 0;
      ISR(${isr}){ changes++; }
      void setup(){ Serial.begin(9600); pinMode(${pin},INPUT_PULLUP); ${mask} |= 1<<${bit}; PCICR |= 1<<${group}; delay(50); Serial.println(changes); }
      void loop(){}`;
    const inputs = [
      { atUs: 20_000, pin, level: 0 as const },
      { atUs: 30_000, pin, level: 1 as const },
    ];
    expect((await run(sketch, board, 100, inputs)).serial).toBe('2\r\n');
  });

  test.each([
    ['uno', ['A0', 'A5']],
    ['nano', ['A0', 'A6', 'A7']],
    ['mega', ['A0', 'A7', 'A8', 'A15']],
    ['leonardo', ['A0', 'A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', 'A9', 'A10', 'A11']],
  ] as const)('analogRead on %s reads each channel by itself, to the unit', async (board, pins) => {
    const value = (n: number) => [0, 1, 511, 512, 1022, 1023, 77, 300, 801, 2, 640, 999][n] ?? 0;
    const report = await run(
      `void setup(){ Serial.begin(9600); ${pins.map((pin) => `Serial.println(analogRead(${pin}));`).join('')} } void loop(){}`,
      board,
      100,
      pins.map((pin, n) => ({ atUs: 0, pin, analog: value(n) })),
    );
    expect(report.serial.trim().split(/\s+/).map(Number)).toEqual(pins.map((_, n) => value(n)));
  });

  test('a button to ground with a pull-up: up when let go, down when pressed', async () => {
    const sketch =
      'void setup(){ Serial.begin(9600); pinMode(4,INPUT_PULLUP); } void loop(){ Serial.print(digitalRead(4)); delay(10); }';
    const report = await run(sketch, 'uno', 95, [
      { atUs: 31_000, pin: '4', level: 0 },
      { atUs: 61_000, pin: '4', level: 'release' },
    ]);
    expect(report.serial).toMatch(/^1111?000?0?111/);
  });
});

test.each<BoardId>(['uno', 'mega', 'leonardo'])(
  'EEPROM on %s keeps what was written over a reset by the watchdog',
  async (board) => {
    const sketch = `
    #include <EEPROM.h>
    #include <avr/wdt.h>
    void setup(){
      MCUSR = 0; wdt_disable();
      Serial.begin(115200);
      byte runs = EEPROM.read(10); if (runs == 255) runs = 0;
      EEPROM.write(10, runs + 1);
      Serial.println(EEPROM.read(10));
      if (runs < 2) { delay(20); wdt_enable(WDTO_15MS); while (true) {} }
    }
    void loop(){}`;
    const report = await run(sketch, board, 400);
    expect(report.serial).toBe('1\r\n2\r\n3\r\n');
    expect(report.ranMs).toBeCloseTo(400, 1);
  },
);

describe('a program that goes astray', () => {
  test('jumping into the void is told', async () => {
    const report = await run('void setup(){ ((void(*)())0x3000)(); } void loop(){}', 'uno', 100);
    expect(report.crash).toMatchObject({ reason: 'left-program', address: 0x6000 });
    expect(report.ranMs).toBeLessThan(1);
  });

  test('a word that is no instruction is told', async () => {
    const report = await run('void setup(){ asm volatile(".word 0xff0f"); } void loop(){}', 'uno', 100);
    expect(report.crash?.reason).toBe('unknown-instruction');
  });

  test('a function that calls itself for ever is told', async () => {
    const report = await run(
      'volatile int x; int deeper(int n){ volatile int room[8]; room[0]=n; return deeper(n+1)+room[0]; } void setup(){ x = deeper(1); } void loop(){}',
      'uno',
      100,
    );
    expect(report.crash?.reason).toBe('out-of-memory');
  });
});
