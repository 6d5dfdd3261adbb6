/**
 * The kit: the parts on the pupil's table and their pins, `<kulibin-kit>`, and the dialog to add a part,
 * `<kulibin-part-chooser>`. Imported when the Parts tab is first shown. May import `blocks/`, `src/boards`,
 * `src/locale`, `src/design`.
 */
export { withPart } from './changes.ts';
export { KitView, type ToldConflict } from './kit.ts';
export { PartCard } from './part-card.ts';
export { PartChooser } from './part-chooser.ts';
export { type PinChoice, pinsForLeg } from './pins-for-leg.ts';
export { usedParts } from './used-parts.ts';
