/** Words of the C++ editor. */
export default {
  readOnly: 'Sketch {{file}} made from the blocks; here it can only be read',
  editable: 'Sketch {{file}}',
  keys: 'Tab moves the line to the right. To leave the text, press Escape and then Tab.',
  mend: 'Mend it',
  compilerSays: 'What the compiler said',
  error: 'Error',
  warning: 'Warning',
};
