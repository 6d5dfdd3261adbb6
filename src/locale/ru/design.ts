export default {
  close: 'Закрыть',
};
