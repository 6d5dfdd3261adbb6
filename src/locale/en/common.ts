export default {
  appName: 'Kulibin',
};
