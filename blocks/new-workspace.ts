/** The workspace of a new project: the two frames that every program has, empty, side by side. */
export function newWorkspace(): object {
  return {
    blocks: {
      languageVersion: 0,
      blocks: [
        { type: 'program_start', id: 'start', x: 40, y: 40 },
        { type: 'program_forever', id: 'forever', x: 300, y: 40 },
      ],
    },
  };
}
