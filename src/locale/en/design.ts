export default {
  close: 'Close',
  findNothing: 'Nothing',
  findPrevious: 'Previous',
  findNext: 'Next',
  findClose: 'Close the search',
  keys: 'Keys',
};
