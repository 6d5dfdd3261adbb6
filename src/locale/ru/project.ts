export default {
  blocksName: 'Мой робот',
  textName: 'Мой скетч',
  setupComment: 'выполняется один раз, когда плата включается',
  loopComment: 'повторяется снова и снова',
};
