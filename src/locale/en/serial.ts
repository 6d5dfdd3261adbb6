/** Ports: room `serial/`. */
export default {
  choose: 'Choose a port',
  showAll: 'Show all ports',
  port: 'Port',
  none: 'No board connected',
};
