/** The ready robots: whole kits, whose pins are chosen so that nothing collides. A robot is one file of data. */
import type { BoardId } from '../../src/boards/board.ts';
import type { Language } from '../../src/locale/index.ts';
import type { Kit, KitPart } from '../kit.ts';
import { mini } from './mini.ts';
import type { Robot } from './robot.ts';
import { shieldCar } from './shield-car.ts';
import { twoWheels } from './two-wheels.ts';

export type { Robot, RobotPart } from './robot.ts';

export const robots: readonly Robot[] = [twoWheels, mini, shieldCar];

const byId = new Map(robots.map((robot) => [robot.id, robot]));

export function robotById(id: string): Robot | undefined {
  return byId.get(id);
}

/** The robots that a board fits. */
export function robotsFor(board: BoardId): Robot[] {
  return robots.filter((robot) => robot.boards.includes(board));
}

/**
 * A robot as a kit. With a language, parts that there are two of have names that tell them apart, in that language:
 * from then on they are the pupil's own.
 */
export function kitOf(robot: Robot, board: BoardId = 'uno', language?: Language): Kit {
  const parts = robot.parts.map(({ called, pinsOn, ...part }): KitPart => {
    const name = language && called?.[language];
    return { ...part, pins: pinsOn?.[board] ?? part.pins, ...(name !== undefined && { name }) };
  });
  return { robot: robot.id, parts };
}
