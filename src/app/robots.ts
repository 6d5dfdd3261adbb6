import type { Kit } from '../../blocks/kit.ts';
import type { BoardId } from '../boards/index.ts';
import type { RobotChoice } from '../kit-view/robot-chooser.ts';
import { language } from '../locale/index.ts';
import { once } from './once.ts';

/** The ready robots, and the kit that each is made of. */
export interface Robots {
  /** Those that a board fits. */
  robotsFor(board: BoardId): readonly RobotChoice[];
  /** What a robot is called; undefined where no such robot is known. */
  nameOf(id: string): string | undefined;
  kitOf(id: string, board: BoardId): Kit;
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
      return robot ? kitOf(robot, board, language.value) : { parts: [] };
    },
  };
});
