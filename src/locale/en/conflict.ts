/** What will not work on the board: a short sentence on the block, before anything is compiled. */
export default {
  'pin-shared': 'Another block uses pin {{pin}} already. Choose another pin here.',
  'pin-shared-with-part': 'Pin {{pin}} already has this on it: {{other}}. Choose another pin here.',
  'terminals-shared': 'These terminals of the shield already have this on them: {{other}}. Choose others.',
  'terminals-twice': 'Both motors are on the same terminals of the shield. Choose others for one of them.',
  'pin-missing': '{{board}} has no pin {{pin}}. Choose another pin.',
  'pin-no-pwm': 'Pin {{pin}} can only be on or off. Choose a pin with the sign ~.',
  'pin-no-analog': 'Pin {{pin}} cannot measure. Choose a pin with the letter A.',
  'pin-no-interrupt': 'Pin {{pin}} cannot interrupt the program. Choose another pin.',
  'pin-no-digital': 'Pin {{pin}} can only measure. Choose another pin.',
  'pin-no-soft-rx': '{{board}} cannot hear the module on pin {{pin}}. Choose another pin.',
  'pwm-lost-to-servo': 'While a servo works, pin {{pin}} is only on or off. Choose another pin.',
  'pwm-lost-to-tone': 'While the board plays sounds, pin {{pin}} is only on or off. Choose another pin.',
  'pwm-lost-to-ir': 'While the remote works, pin {{pin}} is only on or off. Choose another pin.',
  'timer-shared': 'Sound and the remote need the same timer and disturb each other. Keep one of them.',
  'pin-serial':
    'The board talks to the computer over pin {{pin}}. Choose another pin or take out the serial blocks.',
  'pin-i2c': 'Parts on the I2C bus use pin {{pin}}. Choose another pin.',
  'pin-spi': 'Parts on the SPI bus use pin {{pin}}. Choose another pin.',
  'letters-unshown':
    'Bars cannot make these: {{letters}}. Their places will be blank. Choose a word without them.',
  'text-cut': 'The display has room for no more than “{{shown}}”. Choose a shorter word.',
  'port-unheard':
    'The board hears only the module that is started last: {{other}}. Nothing will arrive here. Read from that one, or keep only one.',
  'board-lacks': '{{board}} cannot do this. Take this block out or use another board.',
};
