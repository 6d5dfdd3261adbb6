export default {
  close: 'Закрыть',
  findNothing: 'Не нашлось',
  findPrevious: 'Предыдущее',
  findNext: 'Следующее',
  findClose: 'Закрыть поиск',
  keys: 'Клавиши',
};
