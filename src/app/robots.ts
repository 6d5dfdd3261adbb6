import type { Kit } from '../../blocks/kit.ts';
import type { Board } from '../boards/index.ts';
import type { RobotChoice } from '../kit-view/robot-chooser.ts';
import { once } from './once.ts';

/** The ready robots, and the kit that each is made of. */
export interface Robots {
  readonly robots: readonly RobotChoice[];
  kitOf(id: string, board: Board): Kit;
}

interface RobotsModule {
  readonly robots: readonly (RobotChoice & { readonly kit: Kit })[];
}

const modules = import.meta.glob<RobotsModule>('../../blocks/robots/index.ts');

/** Fetches the ready robots with the dialog to choose one. */
export const openRobots = once(async (): Promise<Robots> => {
  const [module] = await Promise.all([
    modules['../../blocks/robots/index.ts']?.(),
    import('../kit-view/robot-chooser.ts'),
  ]);
  const robots = module?.robots ?? [];
  return { robots, kitOf: (id) => robots.find((robot) => robot.id === id)?.kit ?? { parts: [] } };
});
