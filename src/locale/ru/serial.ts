/** Порты: room `serial/`. */
export default {
  choose: 'Выбрать порт',
  showAll: 'Показать все порты',
  port: 'Порт',
  none: 'Плата не подключена',
};
