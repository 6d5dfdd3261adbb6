import type { BlockEntry, Category } from './entry.ts';
import { parts } from './parts/index.ts';

type Drawer = Omit<Category, 'blocks'>;

/** The drawers of the kit's parts; a part says in which it belongs. */
const drawers: readonly Drawer[] = [
  { id: 'motors', hue: 16, icon: 'cog', words: { ru: 'Моторы', en: 'Motors' } },
  { id: 'servo', hue: 36, icon: 'rotate-3d', words: { ru: 'Сервомоторы', en: 'Servos' } },
  { id: 'lights', hue: 52, icon: 'lightbulb', words: { ru: 'Свет', en: 'Lights' } },
  { id: 'sensors', hue: 150, icon: 'radar', words: { ru: 'Датчики', en: 'Sensors' } },
  { id: 'display', hue: 212, icon: 'monitor', words: { ru: 'Экраны', en: 'Displays' } },
  { id: 'remote', hue: 286, icon: 'radio', words: { ru: 'Пульты и связь', en: 'Remotes' } },
];

/** The drawers that have something in them. */
export const partDrawers: readonly Category[] = drawers
  .map((drawer) => ({ ...drawer, blocks: partBlocks(drawer.id) }))
  .filter((drawer) => drawer.blocks.length > 0);

/** The blocks of the parts that belong in a drawer, which may have others too. */
export function partBlocks(drawer: string): readonly BlockEntry[] {
  return parts.filter((part) => part.drawer === drawer).flatMap((part) => part.blocks);
}
