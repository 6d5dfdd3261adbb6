/**
 * The workspace of a new project: the two frames that every program has, and a loose pair of blocks below
 * them. Dragged into “forever”, the pair blinks the board's LED: the first thing that a child does works.
 */
export function newWorkspace(): object {
  const wait = {
    type: 'control_wait',
    id: 'first-wait',
    fields: { UNIT: 'S' },
    inputs: { TIME: { shadow: { type: 'math_number', id: 'first-time', fields: { NUM: 1 } } } },
  };
  const blink = { type: 'pin_led', id: 'first-led', fields: { STATE: 'TOGGLE' }, next: { block: wait } };
  return {
    blocks: {
      languageVersion: 0,
      blocks: [
        { type: 'program_start', id: 'start', x: 40, y: 40 },
        { type: 'program_forever', id: 'forever', x: 40, y: 180 },
        { ...blink, x: 90, y: 360 },
      ],
    },
  };
}
