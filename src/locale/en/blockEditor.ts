/** Words of the block editor: everything around the blocks themselves. */
export default {
  label: 'Blocks of the program',
  dragMe: 'drag me',
  newVariable: 'New variable',
  done: 'Done',
  cancel: 'Cancel',
  yes: 'Yes',
  understood: 'Got it',
  variablesEmpty: 'A variable remembers a number, a word or a yes/no.',
  outsideLoop: 'This block works only inside a “repeat”.',
  noSuchPin: 'This board has no such pin, or it cannot do this. Choose another.',
  undo: 'Undo',
  redo: 'Redo',
  zoomIn: 'Larger',
  zoomOut: 'Smaller',
  zoomReset: 'Show all',
};
