import type { BoardId } from '../../boards/index.ts';
import type { BoardDrawing } from './drawing.ts';
import { leonardo } from './leonardo.ts';
import { mega } from './mega.ts';
import { micro } from './micro.ts';
import { nano } from './nano.ts';
import { uno } from './uno.ts';

export type { BoardDrawing, DrawnPart, Header, Spot } from './drawing.ts';
export { pinSpot } from './pin-spot.ts';

/** The look of every board. */
export const boardDrawings: Readonly<Record<BoardId, BoardDrawing>> = { uno, nano, mega, leonardo, micro };
