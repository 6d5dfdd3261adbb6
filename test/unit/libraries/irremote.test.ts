import { beforeAll, describe, expect, test } from 'vitest';
import { irReceiver } from '../../../blocks/parts/ir-receiver/model.ts';
import { type BoardId, boardById, boards } from '../../../src/boards/index.ts';
import { type Device, SimulatedBoard } from '../../../src/simulator/index.ts';
import { compile } from '../compiler/compiler.ts';

async function start(
  sketch: string,
  boardId: BoardId = 'uno',
): Promise<{ board: SimulatedBoard; remote: Device; printed: () => string }> {
  const { firmware, diagnostics } = await compile(sketch, { board: boardId });
  expect(diagnostics.map(({ text }) => text)).toEqual([]);
  const board = new SimulatedBoard(boardById(boardId));
  let printed = '';
  board.onSerial = (bytes) => {
    printed += String.fromCharCode(...bytes);
  };
  const remote = board.attach(irReceiver, { OUT: '11' }, { remote: 'keys21' });
  board.load(firmware?.hex ?? '');
  board.runFor(20);
  return { board, remote, printed: () => printed };
}

// The first compile opens the compiler, which may take long on a machine that is busy.
beforeAll(async () => void (await compile(dump2)), 120_000);

/** As in the primers for version 2. */
const dump2 = `#include <IRremote.h>
int RECV_PIN = 11;
IRrecv irrecv(RECV_PIN);
decode_results results;
void setup() {
  Serial.begin(9600);
  irrecv.enableIRIn();
}
void loop() {
  if (irrecv.decode(&results)) {
    if (results.decode_type == NEC) Serial.print("NEC: ");
    else if (results.decode_type == SONY) Serial.print("SONY: ");
    else if (results.decode_type == RC5) Serial.print("RC5: ");
    else if (results.decode_type == UNKNOWN) Serial.print("UNKNOWN: ");
    Serial.print(results.value, HEX);
    Serial.print(' ');
    Serial.println(results.bits);
    irrecv.resume();
  }
}
`;

/** As in the examples of version 4. */
const dump4 = `#include <IRremote.hpp>
void setup() {
  Serial.begin(115200);
  IrReceiver.begin(11, ENABLE_LED_FEEDBACK);
}
void loop() {
  if (IrReceiver.decode()) {
    IrReceiver.printIRResultShort(&Serial);
    IrReceiver.resume();
  }
}
`;

/** 12 bits of Sony: marks of 600 and 1200 us, lowest bit first. */
function sony(command: number, address: number): string {
  const bits = command | (address << 7);
  const marks = Array.from({ length: 12 }, (_, bit) => ((bits >> bit) & 1 ? 1200 : 600));
  return [2400, ...marks.flatMap((mark) => [600, mark])].join(',');
}

/** RC5: half bits of 889 us; a 1 is dark then light. */
function rc5(toggle: number, address: number, command: number): string {
  const bits = [1, 1, toggle, ...binary(address, 5), ...binary(command, 6)];
  const halves = bits.flatMap((bit) => (bit ? [0, 1] : [1, 0])).slice(1);
  const times: number[] = [];
  halves.forEach((level, at) => {
    if (at > 0 && halves[at - 1] === level) times[times.length - 1] = 1778;
    else times.push(889);
  });
  if (halves.at(-1) === 0) times.pop();
  return times.join(',');
}

function binary(value: number, bits: number): number[] {
  return Array.from({ length: bits }, (_, at) => (value >> (bits - 1 - at)) & 1);
}

describe('a sketch with IRremote', () => {
  test('of version 2 prints a key’s number as the primers do, and FFFFFFFF while it is held', async () => {
    const { board, remote, printed } = await start(dump2);
    remote.act?.('hold', 'CH_MINUS');
    board.runFor(300);
    remote.act?.('release', true);
    board.runFor(100);
    expect(printed()).toBe('NEC: FFA25D 32\r\nNEC: FFFFFFFF 0\r\nNEC: FFFFFFFF 0\r\n');
  });

  test.each(boards.map(({ id }) => id))('of version 4 hears a key on the %s', async (id) => {
    const { board, remote, printed } = await start(dump4, id);
    remote.act?.('key', '5');
    board.runFor(100);
    expect(printed()).toBe('Protocol=NEC Address=0x0 Command=0x1C Raw-Data=0xE31CFF00 32 bits LSB first\r\n');
  });

  test('tells a Sony remote from others, in both versions’ ways', async () => {
    const two = await start(dump2);
    two.remote.act?.('raw', sony(21, 1));
    two.board.runFor(100);
    expect(two.printed()).toBe('SONY: A90 12\r\n');
    const four = await start(dump4);
    four.remote.act?.('raw', sony(21, 1));
    four.board.runFor(100);
    expect(four.printed()).toBe('Protocol=Sony Address=0x1 Command=0x15 Raw-Data=0x95 12 bits LSB first\r\n');
  });

  test('reads RC5, where the same key pressed anew is told by its toggle bit', async () => {
    const { board, remote, printed } = await start(dump4);
    for (const toggle of [0, 0, 1]) {
      remote.act?.('raw', rc5(toggle, 5, 53));
      board.runFor(100);
    }
    expect(printed().trim().split('\r\n')).toEqual([
      'Protocol=RC5 Address=0x5 Command=0x35 Raw-Data=0x175 12 bits MSB first',
      'Protocol=RC5 Address=0x5 Command=0x35 Repeat Raw-Data=0x175 12 bits MSB first',
      'Protocol=RC5 Address=0x5 Command=0x35 Raw-Data=0x975 12 bits MSB first',
    ]);
  });

  test('gives a strange remote’s key the same number each time, and nothing for a flash of light', async () => {
    const { board, remote, printed } = await start(dump2);
    const strange = [3000, 1500, ...Array.from({ length: 17 }, (_, at) => (at % 3 === 0 ? 900 : 400))].join();
    remote.act?.('raw', '500');
    board.runFor(50);
    remote.act?.('raw', strange);
    board.runFor(400);
    remote.act?.('raw', strange);
    board.runFor(100);
    const lines = printed().trim().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[0]).toMatch(/^UNKNOWN: [0-9A-F]+ 9$/);
    expect(lines[1]).toBe(lines[0]);
  });

  test('does not take half a signal for a key', async () => {
    const { board, remote, printed } = await start(
      dump4.replace('IrReceiver.begin(11, ENABLE_LED_FEEDBACK);', 'delay(50); IrReceiver.begin(11);'),
    );
    remote.act?.('key', '5');
    board.runFor(250);
    expect(printed()).not.toContain('NEC');
    remote.act?.('key', '5');
    board.runFor(100);
    expect(printed()).toContain('Command=0x1C ');
  });

  test('hears again after a tone, which needs the same timer', async () => {
    const { board, remote, printed } = await start(
      dump4.replace(
        'if (IrReceiver',
        'static bool sung; if (!sung) { sung = true; tone(8, 440, 50); }\n  if (IrReceiver',
      ),
    );
    board.runFor(100);
    remote.act?.('key', '1');
    board.runFor(100);
    expect(printed()).toContain('Command=0xC ');
  });
});

describe('sketches as the library’s own examples are written', () => {
  test.each([
    [
      'a dump with every protocol’s name and the raw times',
      `#include "IRremote.h"
IRrecv irrecv(11);
void encoding(decode_results *results) {
  switch (results->decode_type) {
    default:
    case UNKNOWN: Serial.print("UNKNOWN"); break;
    case NEC: Serial.print("NEC"); break;
    case SONY: Serial.print("SONY"); break;
    case RC5: Serial.print("RC5"); break;
    case RC6: Serial.print("RC6"); break;
    case DISH: Serial.print("DISH"); break;
    case SHARP: Serial.print("SHARP"); break;
    case JVC: Serial.print("JVC"); break;
    case SANYO: Serial.print("SANYO"); break;
    case MITSUBISHI: Serial.print("MITSUBISHI"); break;
    case SAMSUNG: Serial.print("SAMSUNG"); break;
    case LG: Serial.print("LG"); break;
    case WHYNTER: Serial.print("WHYNTER"); break;
    case AIWA_RC_T501: Serial.print("AIWA_RC_T501"); break;
    case PANASONIC: Serial.print("PANASONIC"); break;
    case DENON: Serial.print("DENON"); break;
  }
}
void setup() { Serial.begin(9600); irrecv.enableIRIn(); irrecv.blink13(true); }
void loop() {
  decode_results results;
  if (irrecv.decode(&results)) {
    encoding(&results);
    if (results.overflow) Serial.println("too long");
    for (int i = 1; i < results.rawlen; i++) {
      unsigned long x = results.rawbuf[i] * USECPERTICK;
      Serial.print(x, DEC);
    }
    irrecv.resume();
  }
}
`,
    ],
    [
      'a receiver that answers with a sender on a pin of its own',
      `#define DECODE_NEC
#define IR_RECEIVE_PIN 2
#define IR_SEND_PIN 5
#include <Arduino.h>
#include <IRremote.hpp>
uint8_t sCommand = 0x34;
void setup() {
  Serial.begin(115200);
  IrReceiver.begin(IR_RECEIVE_PIN, ENABLE_LED_FEEDBACK, USE_DEFAULT_FEEDBACK_LED_PIN);
  IrSender.begin();
  printActiveIRProtocols(&Serial);
}
void loop() {
  if (IrReceiver.decode()) {
    if (IrReceiver.decodedIRData.protocol == UNKNOWN) {
      IrReceiver.printIRResultRawFormatted(&Serial, true);
    } else {
      IrReceiver.printIRResultShort(&Serial);
      IrReceiver.printIRSendUsage(&Serial);
    }
    IrReceiver.resume();
    if (IrReceiver.decodedIRData.flags & IRDATA_FLAGS_IS_REPEAT) return;
    if (IrReceiver.decodedIRData.command == 0x10) IrSender.sendNEC(0x102, sCommand, 0);
    else IrSender.sendSony(0x1, sCommand & 0x7F, 2);
  }
}
`,
    ],
    [
      'a switch over numbers that were printed before',
      `#include <IRremote.h>
const int receiver = 11;
IRrecv irrecv(receiver);
decode_results results;
unsigned long last = 0;
const unsigned int raw[] = {9000, 4500, 560, 560, 560, 1690, 560};
IRsend irsend;
void setup() { irrecv.enableIRIn(); }
void loop() {
  if (!irrecv.decode(&results)) return;
  if (results.value == REPEAT) results.value = last;
  switch (results.value) {
    case 0xFFA25D: irsend.sendRaw(raw, sizeof(raw) / sizeof(raw[0]), 38); break;
    case 0xFFE21D: irsend.sendSony(0xa90, 12); break;
    case 0xFFFFFFFF: break;
  }
  last = results.value;
  irrecv.resume();
}
`,
    ],
  ])('%s compiles for every board without a warning', async (_, sketch) => {
    for (const { id } of boards) {
      const { firmware, diagnostics } = await compile(sketch, { board: id });
      expect(diagnostics.map(({ text }) => text)).toEqual([]);
      expect(firmware).toBeDefined();
    }
  });
});

describe('a sketch that sends infrared', () => {
  /** A receiver module: what it makes of the carrier on a wire, in microseconds, and the carrier in Hz. */
  async function sent(line: string, boardId: BoardId = 'uno'): Promise<{ times: number[]; carrier: number }> {
    const sketch = `#include <IRremote.h>
IRsend irsend;
void setup() { IrSender.begin(3); irsend.setSendPin(3); ${line} }
void loop() {}
`;
    const { firmware, diagnostics } = await compile(sketch, { board: boardId });
    expect(diagnostics.map(({ text }) => text)).toEqual([]);
    const board = new SimulatedBoard(boardById(boardId));
    const rises: number[] = [];
    board.onPinChange = ({ pin, level, atUs }) => {
      if (pin === '3' && level === 1) rises.push(atUs);
    };
    board.load(firmware?.hex ?? '');
    board.runFor(300);
    const times: number[] = [];
    const periods: number[] = [];
    let from = rises[0] ?? 0;
    let last = from;
    for (const rise of rises.slice(1)) {
      if (rise - last < 100) periods.push(rise - last);
      else {
        times.push(last + 13 - from, rise - last - 13);
        from = rise;
      }
      last = rise;
    }
    times.push(last + 13 - from);
    const middle = periods.toSorted((a, b) => a - b)[periods.length >> 1] ?? 0;
    return { times, carrier: 1e6 / middle };
  }

  test('sends NEC by its timing on a carrier of 38 kHz, and a short repeat', async () => {
    const { times, carrier } = await sent('IrSender.sendNEC(0x00, 0x45, 1);');
    expect(carrier).toBeGreaterThan(37_000);
    expect(carrier).toBeLessThan(39_000);
    expect(times).toHaveLength(67 + 4);
    expect(times[0]).toBeCloseTo(9000, -2);
    expect(times[1]).toBeCloseTo(4500, -2);
    const bits = times.slice(2, 66).filter((_, at) => at % 2 === 1);
    const value = bits.reduce((sum, space, bit) => sum + (space > 1100 ? 2 ** bit : 0), 0);
    expect(value.toString(16)).toBe('ba45ff00');
    for (const mark of times.slice(2, 67).filter((_, at) => at % 2 === 0)) {
      expect(mark).toBeGreaterThan(500);
      expect(mark).toBeLessThan(640);
    }
    expect(times.slice(0, 68).reduce((a, b) => a + b) / 1000).toBeCloseTo(108, 0);
    expect(times[69]).toBeCloseTo(2250, -2);
  });

  test('of version 2 sends what was printed, the first bit highest', async () => {
    const { times } = await sent('irsend.sendNEC(0xFFA25D, 32);');
    const bits = times.slice(2, 66).filter((_, at) => at % 2 === 1);
    expect(bits.map((space) => (space > 1100 ? 1 : 0)).join('')).toBe(
      (0xffa25d).toString(2).padStart(32, '0'),
    );
  });

  test('sends Sony', async () => {
    const { times } = await sent('irsend.sendSony(0xa90, 12);');
    const marks = times.filter((_, at) => at % 2 === 0).slice(1);
    expect(marks.map((mark) => (mark > 900 ? 1 : 0)).join('')).toBe('101010010000');
  });

  test('sends RC5', async () => {
    const { times } = await sent('IrSender.sendRC5(5, 53, 0, false);');
    const wanted = rc5(0, 5, 53).split(',').map(Number);
    expect(times.map((time) => Math.round(time / 889))).toEqual(wanted.map((time) => Math.round(time / 889)));
  });
});
