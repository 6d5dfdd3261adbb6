/** Загрузка в плату: room `upload/`. */
export default {
  upload: 'Загрузить',
  stop: 'Остановить',
  connecting: 'Зову плату…',
  writing: 'Записываю программу: {{percent}} %',
  checking: 'Проверяю запись: {{percent}} %',
  done: 'Готово: программа работает на плате.',
};
