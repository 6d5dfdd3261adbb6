/** Getting a program into the board: room `upload/`. */
export default {
  upload: 'Upload',
  stop: 'Stop',
  connecting: 'Calling the board…',
  writing: 'Writing the program: {{percent}}%',
  checking: 'Checking what was written: {{percent}}%',
  done: 'Done: the program runs on the board.',
};
