import { emptyKit, type Kit } from '../../blocks/kit.ts';
import type { BoardId } from '../boards/index.ts';
import { once } from '../browser/index.ts';
import type { RobotChoice } from '../kit-view/robot-chooser.ts';
import { language } from '../locale/index.ts';

/** The ready robots, and the kit that each is made of. */
export interface Robots {
  /** Those that a board fits. */
  robotsFor(board: BoardId): readonly RobotChoice[];
  /** What a robot is called; undefined where no such robot is known. */
  nameOf(id: string): string | undefined;
  kitOf(id: string, board: BoardId): Kit;
  /** A robot's kit on another board: what stands where the robot has it goes where it has it there. */
  movedKit(kit: Kit, from: BoardId, to: BoardId): Kit;
}

/** Fetches the ready robots with the dialog to choose one. */
export const openRobots = once(async (): Promise<Robots> => {
  const [{ robotsFor, robotById, kitOf }] = await Promise.all([
    import('../../blocks/robots/index.ts'),
    import('../kit-view/robot-chooser.ts'),
  ]);
  return {
    robotsFor,
    nameOf: (id) => robotById(id)?.words[language.value].name,
    kitOf(id, board) {
      const robot = robotById(id);
      return robot ? kitOf(robot, board, language.value) : emptyKit;
    },
    movedKit(kit, from, to) {
      const robot = robotById(kit.robot ?? '');
      if (!robot?.boards.includes(to)) return kit;
      const [before, after] = [from, to].map(
        (board) => new Map(kitOf(robot, board).parts.map((part) => [part.id, part.pins])),
      );
      const parts = kit.parts.map((part) => {
        const isAsItCame = JSON.stringify(before?.get(part.id)) === JSON.stringify(part.pins);
        return isAsItCame ? { ...part, pins: after?.get(part.id) ?? part.pins } : part;
      });
      return { ...kit, parts };
    },
  };
});
