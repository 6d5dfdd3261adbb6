import { describe, expect, it } from 'vitest';
import { type Conflict, conflictDetails, type Kit, type KitPart } from '../../../blocks/index.ts';
import type { BoardId } from '../../../src/boards/index.ts';
import { makeSketch } from '../../../src/sketch/node.ts';
import { type Built, block, digitalPin, workspace } from './building.ts';

function conflictsIn(
  blocks: Built[],
  { board = 'uno' as BoardId, parts = [] as KitPart[] } = {},
): Conflict[] {
  return [...(makeSketch(workspace([], blocks), board, { parts }).conflicts ?? [])];
}
const told = (conflicts: readonly Conflict[]): unknown[] =>
  conflicts.map(({ block: id, code, details }) => [id.replace(/-\d+$/, ''), code, details.pin]);
const write = (PIN: string): Built => block('pin_write', { STATE: 'HIGH' }, { PIN: digitalPin(PIN) });
const dim = (PIN: string): Built => block('pin_pwm_write', {}, { PIN: block('pin_pwm', { PIN }), VALUE: 90 });
const button = (PIN: string): Built => block('control_if', {}, { IF0: block('pin_button', { PIN }) });
const print = (): Built => block('serial_print_line', {}, { VALUE: 'a' });
const led = (verb: 'led_set' | 'led_brightness', id = 'led:1'): Built => block(verb, { PART: id });
const ledOn = (A: string, id = 'led:1'): KitPart => ({ id, pins: { A } });

describe('two things on one pin', () => {
  it('are told on both blocks where they are of different kinds', () => {
    expect(told(conflictsIn([write('4'), button('4')]))).toEqual([
      ['pin_write', 'pin-shared', '4'],
      ['pin_button', 'pin-shared', '4'],
    ]);
  });

  it('are fine where both switch an LED, or ask one button', () => {
    expect(conflictsIn([write('4'), write('4'), button('5'), button('5')])).toEqual([]);
    expect(conflictsIn([write('9'), led('led_set')], { parts: [ledOn('9')] })).toEqual([]);
  });

  it('are told with the part’s name where two parts share a pin', () => {
    const parts = [ledOn('9'), ledOn('9', 'led:2')];
    const [first, second] = conflictsIn([led('led_set'), led('led_set', 'led:2')], { parts });
    expect(first).toMatchObject({ code: 'pin-shared-with-part', details: { pin: '9', other: 'led:2' } });
    expect(second).toMatchObject({ code: 'pin-shared-with-part', details: { pin: '9', other: 'led:1' } });
    const kit: Kit = { parts };
    expect(first && conflictDetails(first, kit, 'ru')).toEqual({ pin: '9', other: 'светодиод 2' });
  });

  it('are one pin on the Leonardo under two names', () => {
    const signal = block('serial_print_line', {}, { VALUE: block('pin_analog_read', { PIN: 'A6' }) });
    expect(told(conflictsIn([write('4'), signal], { board: 'leonardo' }))).toEqual([
      ['pin_write', 'pin-shared', '4'],
      ['pin_analog_read', 'pin-shared', 'A6'],
    ]);
  });

  it('are told once for a block, however often it uses the pin', () => {
    const conflicts = conflictsIn([button('4'), write('4'), button('4')]);
    expect(conflicts.filter(({ code }) => code === 'pin-shared')).toHaveLength(3);
  });
});

it('both motors of a cart on the same terminals are told of, and mended by free ones', () => {
  const go = block('robot_drive', {}, { SPEED: 50 });
  const pins = { LATCH: '12', CLK: '4', DATA: '8', EN: '7', M1: '11', M2: '3', M3: '6', M4: '5' };
  const on = (leftMotor: string, rightMotor: string) =>
    conflictsIn([go], { parts: [{ id: 'drive-shield:1', pins, settings: { leftMotor, rightMotor } }] });
  expect(on('3', '4')).toEqual([]);
  const [conflict] = on('4', '4');
  expect(conflict).toMatchObject({
    code: 'terminals-twice',
    mend: { part: 'drive-shield:1', setting: 'leftMotor', terminals: 'M1' },
  });
  if (!conflict?.mend || !('value' in conflict.mend)) throw new Error('nothing mends it');
  expect(on(conflict.mend.value, '4')).toEqual([]);
});

describe('a like free pin', () => {
  it('is offered for a part’s leg and for a block’s own choice', () => {
    const conflicts = conflictsIn([led('led_set'), led('led_set', 'led:2')], {
      parts: [ledOn('9'), ledOn('9', 'led:2')],
    });
    expect(conflicts[1]?.mend).toEqual({ part: 'led:2', leg: 'A', pin: '10' });
    const [, pressed] = conflictsIn([write('4'), button('4')]);
    expect(pressed?.mend).toEqual({ block: pressed?.block, gap: 'PIN', pin: '2' });
  });

  it('is set where the pin’s own block stands in a gap', () => {
    const [wrong] = conflictsIn([write('52')]);
    expect(wrong).toMatchObject({ code: 'pin-missing', details: { pin: '52', board: 'Arduino Uno' } });
    expect(wrong?.mend).toMatchObject({ gap: 'PIN', pin: '2' });
    expect(wrong?.mend && 'block' in wrong.mend && wrong.mend.block).toMatch(/^pin_digital/);
  });

  it('can do PWM where that is asked', () => {
    const [wrong] = conflictsIn([dim('4'), write('3'), write('5')]);
    expect(wrong).toMatchObject({ code: 'pin-no-pwm', details: { pin: '4' } });
    expect(wrong?.mend).toMatchObject({ pin: '6' });
  });
});

describe('a part on a pin without PWM', () => {
  it('is told only where the program dims it', () => {
    expect(conflictsIn([led('led_set')], { parts: [ledOn('7')] })).toEqual([]);
    expect(told(conflictsIn([led('led_set'), led('led_brightness')], { parts: [ledOn('7')] }))).toEqual([
      ['led_brightness', 'pin-no-pwm', '7'],
    ]);
  });
});

describe('a timer that someone takes', () => {
  const sound = (): Built => block('sound_play', { PIN: '8' }, { NOTE: 440, TIME: 100 });

  it('takes the PWM of its pins: sound that of 3 and 11 on the Uno', () => {
    expect(told(conflictsIn([sound(), dim('3'), dim('5'), dim('11')]))).toEqual([
      ['pin_pwm_write', 'pwm-lost-to-tone', '3'],
      ['pin_pwm_write', 'pwm-lost-to-tone', '11'],
    ]);
  });

  it('takes others’ on the Mega and the Leonardo', () => {
    expect(told(conflictsIn([sound(), dim('3'), dim('10')], { board: 'mega' }))).toEqual([
      ['pin_pwm_write', 'pwm-lost-to-tone', '10'],
    ]);
    expect(told(conflictsIn([sound(), dim('3'), dim('5')], { board: 'leonardo' }))).toEqual([
      ['pin_pwm_write', 'pwm-lost-to-tone', '5'],
    ]);
  });
});

describe('pins 0 and 1', () => {
  it('are the computer’s while the program prints, where the board has no USB of its own', () => {
    expect(told(conflictsIn([print(), write('1')]))).toEqual([['pin_write', 'pin-serial', '1']]);
    expect(conflictsIn([write('1')])).toEqual([]);
    expect(conflictsIn([print(), write('1')], { board: 'leonardo' })).toEqual([]);
  });
});

describe('every sentence', () => {
  it('is there for each code in both languages', async () => {
    const [ru, en] = await Promise.all([
      import('../../../src/locale/ru/conflict.ts'),
      import('../../../src/locale/en/conflict.ts'),
    ]);
    expect(Object.keys(ru.default)).toEqual(Object.keys(en.default));
  });
});

describe('a part’s library', () => {
  const turn = (): Built => block('servo_write', { PART: 'servo:1' }, { ANGLE: 90 });
  const key = (): Built =>
    block('control_if', {}, { IF0: block('ir_receiver_came', { PART: 'ir-receiver:1' }) });
  const kit = (id: string, pins: Record<string, string>): KitPart => ({ id, pins });

  it('takes the PWM of its timer’s pins: a servo that of 9 and 10, on the Mega that of 44 to 46', () => {
    const parts = [kit('servo:1', { SIGNAL: '7' })];
    expect(told(conflictsIn([turn(), dim('9'), dim('10'), dim('11')], { parts }))).toEqual([
      ['pin_pwm_write', 'pwm-lost-to-servo', '9'],
      ['pin_pwm_write', 'pwm-lost-to-servo', '10'],
    ]);
    expect(told(conflictsIn([turn(), dim('9'), dim('44')], { parts, board: 'mega' }))).toEqual([
      ['pin_pwm_write', 'pwm-lost-to-servo', '44'],
    ]);
    expect(told(conflictsIn([turn(), dim('9'), dim('11')], { parts, board: 'leonardo' }))).toEqual([
      ['pin_pwm_write', 'pwm-lost-to-servo', '9'],
    ]);
  });

  it('of the remote control takes the timer of the sound’s PWM pins as well', () => {
    const parts = [kit('ir-receiver:1', { OUT: '2' })];
    expect(told(conflictsIn([key(), dim('3'), dim('5')], { parts }))).toEqual([
      ['pin_pwm_write', 'pwm-lost-to-ir', '3'],
    ]);
  });

  it('of an I2C screen wants A4 and A5 of the Uno for itself', () => {
    const say = block('lcd_print', { PART: 'lcd-i2c:1' }, { VALUE: 'a' });
    const parts = [kit('lcd-i2c:1', {})];
    expect(told(conflictsIn([say, write('A4')], { parts }))).toEqual([['pin_write', 'pin-i2c', 'A4']]);
    expect(conflictsIn([say, write('A3')], { parts })).toEqual([]);
  });

  it('that the board cannot use is told on the block: an Uno is no keyboard', () => {
    const type = block('keyboard_print', {}, { TEXT: 'a' });
    expect(told(conflictsIn([type]))).toEqual([['keyboard_print', 'board-lacks', undefined]]);
    expect(conflictsIn([type], { board: 'leonardo' })).toEqual([]);
  });
});
