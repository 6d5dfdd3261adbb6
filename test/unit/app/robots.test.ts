import { describe, expect, it } from 'vitest';
import { kitOf, robots } from '../../../blocks/robots/index.ts';
import { openRobots } from '../../../src/app/robots.ts';

describe('a ready robot on another board', () => {
  it('stands on that board’s pins; what the pupil moved stays', async () => {
    const { movedKit } = await openRobots();
    for (const robot of robots) {
      const kit = kitOf(robot, 'uno', 'ru');
      expect(movedKit(movedKit(kit, 'uno', 'leonardo'), 'leonardo', 'uno')).toEqual(kit);
      if (robot.boards.includes('leonardo'))
        expect(movedKit(kit, 'uno', 'leonardo')).toEqual(kitOf(robot, 'leonardo', 'ru'));
      const [first, ...rest] = kit.parts;
      if (!first) throw new Error('a robot without parts');
      const own = { ...first, pins: { ...first.pins, X: 'A5' } };
      expect(movedKit({ ...kit, parts: [own, ...rest] }, 'uno', 'leonardo').parts[0]).toEqual(own);
    }
  });

  it('is none of a kit that is no robot’s', async () => {
    const { movedKit } = await openRobots();
    const kit = { parts: [{ id: 'led:1', pins: { A: '9' } }] };
    expect(movedKit(kit, 'uno', 'mega')).toBe(kit);
  });
});
