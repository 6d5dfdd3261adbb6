/** Порты: room `serial/`. */
export default {
  choose: 'Выбрать порт',
  showAll: 'Показать все порты',
  none: 'Плата не подключена',
};
