/** Words of the C++ editor. */
export default {
  readOnly: 'Sketch {{file}} made from the blocks; here it can only be read',
  editable: 'Sketch {{file}}',
  keys: 'Tab moves the line to the right. To leave the text, press Escape and then Tab.',
  mend: 'Mend it',
  renameForeign: 'Only what is your own can be renamed: variables and functions of this program.',
  renameTaken: 'The name {{name}} is taken already.',
  renameWrong: '{{name}} is no name: a name begins with a letter and is one word.',
  compilerSays: 'What the compiler said',
  error: 'Error',
  warning: 'Warning',
};
