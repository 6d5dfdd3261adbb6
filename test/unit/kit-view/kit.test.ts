import { describe, expect, it } from 'vitest';
import { emptyKit, type Kit, partById, parts, withChange } from '../../../blocks/index.ts';
import { partIcons } from '../../../blocks/parts/icons.ts';
import { boardById, boards } from '../../../src/boards/index.ts';
import { renamed, settingOf, withoutPart, withPart } from '../../../src/kit-view/changes.ts';
import { matches } from '../../../src/kit-view/matches.ts';
import { givenPin, pinsForLeg } from '../../../src/kit-view/pins-for-leg.ts';
import { usedParts } from '../../../src/kit-view/used-parts.ts';
import { block, workspace } from '../blocks/building.ts';

const uno = boardById('uno');
const part = (id: string) => {
  const found = partById(id);
  if (!found) throw new Error(`no part ${id}`);
  return found;
};

const kit: Kit = {
  parts: [
    { id: 'servo:1', pins: { SIGNAL: '9' }, auto: true },
    { id: 'led:1', name: 'Фара', pins: { A: '10' } },
  ],
};

describe('the pins offered for a leg', () => {
  const legOf = (type: string, leg: string, own = '') => {
    const need = part(type).legs[leg];
    if (!need) throw new Error(`no leg ${leg}`);
    const it = { id: `${type}:2`, pins: { [leg]: own } };
    return pinsForLeg(need, it, own, kit, uno);
  };

  it('are those that can do it, each with who has it', () => {
    const choices = legOf('led', 'A', '5');
    expect(choices.every(({ pwm }) => pwm)).toBe(true);
    expect(choices.find(({ pin }) => pin === '10')?.parts.map(({ name }) => name)).toEqual(['Фара']);
    expect(choices.find(({ pin }) => pin === '5')?.parts).toEqual([]);
  });

  it('say which are the wires to the computer', () => {
    const wires = legOf('servo', 'SIGNAL').filter(({ serial }) => serial);
    expect(wires.map(({ pin }) => pin)).toEqual(['0', '1']);
  });

  it('include the pin it has now, though the board lacks it', () => {
    expect(legOf('servo', 'SIGNAL', '46').map(({ pin }) => pin)).toContain('46');
  });

  it('of a bus are the board’s own, on every board', () => {
    for (const { legs } of parts)
      for (const leg of Object.values(legs))
        if ('bus' in leg) for (const board of boards) expect(givenPin(leg, board)).toMatch(/\w/);
  });
});

describe('the pins of a shield', () => {
  it('are those that it is soldered to, for each part on it', () => {
    const more = withPart(withPart(kit, 'motor-shield', uno), 'motor-shield', uno);
    const shield = more.parts.slice(-2);
    expect(shield.map(({ pins }) => pins.LATCH)).toEqual(['12', '12']);
    const { LATCH, M1 } = part('motor-shield').legs;
    expect([LATCH, M1].map((leg) => leg && givenPin(leg, uno))).toEqual(['12', '11']);
  });
});

describe('a part on the table', () => {
  it('added stands on free pins, and as the next of its kind', () => {
    const more = withPart(withPart(kit, 'led', uno), 'servo', uno);
    expect(more.parts.map(({ id }) => id)).toEqual(['servo:1', 'led:1', 'led:2', 'servo:2']);
    const pins = more.parts.flatMap((one) => Object.values(one.pins));
    expect(new Set(pins).size).toBe(pins.length);
    expect(withPart(kit, 'flux-capacitor', uno)).toBe(kit);
  });

  it('touched by the pupil stays, whatever the blocks do', () => {
    const changed = withChange(kit, 'servo:1', (one) => renamed(one, 'Плечо'));
    expect(changed.parts[0]).toEqual({ id: 'servo:1', name: 'Плечо', pins: { SIGNAL: '9' } });
    expect(withChange(changed, 'servo:1', (one) => renamed(one, '')).parts[0]).toEqual({
      id: 'servo:1',
      pins: { SIGNAL: '9' },
    });
  });

  it('taken away is gone, and the others are as they were', () => {
    expect(withoutPart(kit, 'servo:1').parts).toEqual([kit.parts[1]]);
  });

  it('has its settings as it comes until they are changed', () => {
    const servo = part('servo');
    expect(settingOf({ id: 'servo:1', pins: {} }, servo, 'shortest')).toBe(544);
    expect(settingOf({ id: 'servo:1', pins: {}, settings: { shortest: 600 } }, servo, 'shortest')).toBe(600);
  });

  it('that a block means is known, so that it is not taken away', () => {
    const program = workspace([], [block('servo_write', { PART: 'servo:1' }, { ANGLE: 90 })]);
    expect([...usedParts(kit, program, uno)]).toEqual(['servo:1']);
    expect([...usedParts(kit, workspace([], []), uno)]).toEqual([]);
    expect([...usedParts(emptyKit, workspace([], []), uno)]).toEqual([]);
  });
});

describe('the choice of parts', () => {
  it('finds a part by what people call it, in both languages, whole or in part', () => {
    const found = (words: string) => parts.filter((one) => matches(one, words)).map(({ id }) => id);
    expect(found('серва')).toContain('servo');
    expect(found('  SERVO ')).toContain('servo');
    expect(found('огоНЁк')).toContain('led');
    expect(found('холодильник')).toEqual([]);
    expect(found('').length).toBe(parts.length);
  });

  it('draws every part', () => {
    expect(parts.filter(({ icon }) => partIcons[icon] === undefined).map(({ id }) => id)).toEqual([]);
  });
});
