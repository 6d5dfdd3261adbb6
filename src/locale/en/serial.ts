/** Ports: room `serial/`. */
export default {
  choose: 'Choose a port',
  showAll: 'Show all ports',
  none: 'No board connected',
};
