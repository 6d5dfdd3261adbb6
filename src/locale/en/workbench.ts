export default {
  play: 'Play',
  pause: 'Pause',
  restart: 'Start over',
  time: 'Time on the board',
  seconds: '{{seconds}} s',
  slow: 'This computer cannot keep up: {{part}} of real speed.',

  picture: '{{board}} board. LED L: {{led}}.',
  leds: 'LEDs of the board',
  ledOn: 'on',
  ledOff: 'off',
  ledPart: 'at {{part}}',

  pins: 'Pins at work',
  noPins: 'The program uses no pins yet.',
  modeOutput: 'output',
  modeInput: 'input',
  modePullup: 'input with pull-up',
  modeAnalog: 'analog input',
  high: 'on',
  low: 'off',
  pwm: 'PWM {{part}}',
  frequency: '{{hertz}} Hz',
  reads: 'reads {{value}}',
  readsAnalog: 'reads {{value}}',
  press: 'Press',
  pressPin: 'Press the button on pin {{pin}}',
  hold: 'Hold',
  holdPin: 'Hold the button on pin {{pin}} down',
  turnPin: 'Turn the knob on pin {{pin}}',

  waiting: 'The board is waiting for a program',
  waitingNext: 'As soon as the program is built, it starts here by itself.',
  mistakes: 'There is a mistake in the program',
  mistakesNext: 'Mend it, and the program starts here by itself.',
  crashed: 'The program broke while running',
  crash: {
    'left-program':
      'The chip went where there is no program. Writing past the end of an array does that. Check arrays and pointers.',
    'unknown-instruction':
      'The chip met an instruction it does not know. Writing past the end of an array does that. Check arrays and pointers.',
    'out-of-memory':
      'Memory ran out. A function that calls itself for ever does that, or an array that is too big.',
  },
};
