/**
 * The views of the simulated board: `<kulibin-try>` with the board's drawing, its LEDs and its pins. May import
 * `boards`, `locale`, `design` and the types of `simulator`.
 */
export { BoardPicture } from './board.ts';
export { PinCard } from './pin-card.ts';
export { type NothingToRun, TryView } from './try.ts';
