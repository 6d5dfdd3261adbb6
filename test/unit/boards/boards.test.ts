import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Board, type BoardId, boardById, boards, boardsOfUsb } from '../../../src/boards/index.ts';

/** Arduino's own description, from Debian's package arduino-core-avr. */
const arduino = '/usr/share/arduino/hardware/arduino/avr';
const boardsTxt = new Map(
  readFileSync(`${arduino}/boards.txt`, 'utf8')
    .split('\n')
    .filter((line) => line.includes('='))
    .map((line) => [line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1).trim()]),
);
const variants: Record<BoardId, string> = {
  uno: 'standard',
  nano: 'standard',
  mega: 'mega',
  leonardo: 'leonardo',
  micro: 'leonardo',
};
const cpus: Record<BoardId, string> = {
  uno: '',
  nano: '.menu.cpu.atmega328',
  mega: '.menu.cpu.atmega2560',
  leonardo: '',
  micro: '',
};

function setting(board: Board, key: string): string | undefined {
  return boardsTxt.get(`${board.id}${cpus[board.id]}.${key}`) ?? boardsTxt.get(`${board.id}.${key}`);
}

/** A table of the variant: its entries in order, comments and conditions for other chips taken off. */
function table(board: Board, name: string): string[] {
  const header = readFileSync(`${arduino}/variants/${variants[board.id]}/pins_arduino.h`, 'utf8');
  const body = new RegExp(`${name}\\[\\] = \\{([^}]*)\\}`).exec(header)?.[1] ?? '';
  return body
    .replace(/#if defined\(__AVR_ATmega8__\)[\s\S]*?#else([\s\S]*?)#endif/g, '$1')
    .replace(/\/\*.*?\*\/|\/\/.*$/gm, '')
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean);
}

describe.for(boards.map((board) => [board.name, board] as const))('the %s', ([, board]) => {
  test('has the chip, the clock and the memory that Arduino says', () => {
    expect(board.chip).toBe(setting(board, 'build.mcu'));
    expect(`${board.clock}L`).toBe(setting(board, 'build.f_cpu'));
    expect(String(board.flash)).toBe(setting(board, 'upload.maximum_size'));
    expect(String(board.ram)).toBe(setting(board, 'upload.maximum_data_size'));
    expect(board.upload.baudRates.map(String)).toContain(setting(board, 'upload.speed'));
  });

  test('has every pin of the Arduino core on the same port and bit', () => {
    const ports = table(board, 'digital_pin_to_port_PGM');
    const bits = table(board, 'digital_pin_to_bit_mask_PGM');
    for (const pin of board.pins.filter((each) => each.port)) {
      expect([pin.name, `P${pin.port}`]).toEqual([pin.name, ports[pin.number]]);
      expect([pin.name, `_BV(${pin.bit})`]).toEqual([pin.name, bits[pin.number]?.replaceAll(' ', '')]);
    }
    const printed = board.pins.map((pin) => pin.name);
    expect(new Set(printed).size).toBe(printed.length);
  });

  test('can dim exactly the pins that have a timer', () => {
    const timers = table(board, 'digital_pin_to_timer_PGM');
    for (const pin of board.pins.filter((each) => each.port)) {
      expect([pin.name, pin.pwm]).toEqual([pin.name, timers[pin.number] !== 'NOT_ON_TIMER']);
    }
  });

  test('is known by every USB id that Arduino lists', () => {
    for (let index = 0; setting(board, `vid.${index}`); index++) {
      const device = {
        vendorId: Number(setting(board, `vid.${index}`)),
        productId: Number(setting(board, `pid.${index}`)),
      };
      expect(boardsOfUsb(device)).toContain(board);
    }
  });

  test('has its LED on one of its pins', () => {
    expect(board.pins.map((pin) => pin.name)).toContain(board.led);
    expect(boardById(board.id)).toBe(board);
  });
});

test('a board with a general serial chip may be any board that has a separate one', () => {
  const ids = boardsOfUsb({ vendorId: 0x1a86, productId: 0x7523 }).map((board) => board.id);
  expect(ids).toEqual(['uno', 'nano', 'mega']);
});

test('only the Nano measures on A6 and A7 without a digital side', () => {
  const measuringOnly = boards.flatMap((board) => board.pins.filter((pin) => !pin.port));
  expect(measuringOnly.map((pin) => pin.name)).toEqual(['A6', 'A7']);
});
