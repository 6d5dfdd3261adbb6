export default {
  blocksName: 'My robot',
  textName: 'My sketch',
  setupComment: 'runs once, when the board starts',
  loopComment: 'runs again and again',
};
