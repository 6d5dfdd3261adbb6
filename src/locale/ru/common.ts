export default {
  appName: 'Кулибин',
};
