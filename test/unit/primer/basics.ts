import { analog, level, type PrimerProgram } from './program.ts';
import {
  analogRead,
  analogWrite,
  atLeast,
  atMost,
  change,
  delay,
  divided,
  equal,
  isHigh,
  isPressed,
  millis,
  minus,
  more,
  negative,
  or,
  print,
  println,
  remainder,
  set,
  times,
  unequal,
  v,
  when,
  workspace,
  write,
} from './words.ts';

export const basics: readonly PrimerProgram[] = [
  {
    original: '01.Basics/Blink',
    forMs: 3200,
    blocks: workspace([], [write('13', 'HIGH'), delay(1000), write('13', 'LOW'), delay(1000)]),
  },
  {
    original: '01.Basics/AnalogReadSerial',
    forMs: 300,
    inputs: [analog('A0', 37), analog('A0', 1000, 150)],
    blocks: workspace([], [println(analogRead('A0')), delay(1)]),
  },
  {
    original: '01.Basics/DigitalReadSerial',
    forMs: 300,
    inputs: [level('2', 1), level('2', 0, 100), level('2', 1, 200)],
    blocks: workspace([], [println(isHigh('2')), delay(1)]),
  },
  {
    original: '01.Basics/Fade',
    forMs: 2500,
    blocks: workspace(
      [set('шаг', 5)],
      [
        analogWrite('9', v('яркость')),
        change('яркость', v('шаг')),
        when(or(atMost(v('яркость'), 0), atLeast(v('яркость'), 255)), [set('шаг', negative(v('шаг')))]),
        delay(30),
      ],
      ['яркость', 'шаг'],
    ),
  },
  {
    original: '01.Basics/ReadAnalogVoltage',
    forMs: 300,
    inputs: [analog('A0', 512), analog('A0', 700, 150)],
    blocks: workspace([], [println(divided(times(analogRead('A0'), 5), 1023))]),
  },
  {
    original: '02.Digital/BlinkWithoutDelay',
    forMs: 3200,
    blocks: workspace(
      [],
      [
        when(atLeast(minus(millis(), v('прошлый раз')), 1000), [
          set('прошлый раз', millis()),
          write('13', 'TOGGLE'),
        ]),
      ],
      ['прошлый раз'],
    ),
  },
  {
    original: '02.Digital/Button',
    forMs: 600,
    inputs: [level('2', 0), level('2', 1, 200), level('2', 0, 400)],
    blocks: workspace([], [when(isHigh('2'), [write('13', 'HIGH')], [write('13', 'LOW')])]),
  },
  {
    original: '02.Digital/Debounce',
    forMs: 1200,
    // A press with a bouncing contact, a release, a press.
    inputs: [
      level('2', 0),
      ...[200, 203, 204, 206, 207].map((atMs, n) => level('2', n % 2 === 0 ? 1 : 0, atMs)),
      level('2', 0, 500),
      level('2', 1, 800),
    ],
    blocks: workspace(
      [write('13', 'HIGH')],
      [
        set('сейчас', isHigh('2')),
        when(unequal(v('сейчас'), v('было')), [set('время', millis())]),
        when(more(minus(millis(), v('время')), 50), [
          when(unequal(v('сейчас'), v('кнопка')), [
            set('кнопка', v('сейчас')),
            when(equal(v('кнопка'), 1), [write('13', 'TOGGLE')]),
          ]),
        ]),
        set('было', v('сейчас')),
      ],
      ['сейчас', 'было', 'время', 'кнопка'],
    ),
  },
  {
    original: '02.Digital/DigitalInputPullup',
    forMs: 600,
    inputs: [level('2', 0, 200), { atUs: 400_000, pin: '2', level: 'release' }],
    blocks: workspace(
      [],
      [when(isPressed('2'), [println(0), write('13', 'HIGH')], [println(1), write('13', 'LOW')])],
    ),
  },
  {
    original: '02.Digital/StateChangeDetection',
    forMs: 2000,
    inputs: [
      level('2', 0),
      ...[200, 400, 600, 800, 1000, 1200, 1400].map((at, n) => level('2', n % 2 ? 0 : 1, at)),
    ],
    blocks: workspace(
      [],
      [
        set('сейчас', isHigh('2')),
        when(unequal(v('сейчас'), v('было')), [
          when(
            equal(v('сейчас'), 1),
            [change('нажатий', 1), println('on'), print('number of button pushes: '), println(v('нажатий'))],
            [println('off')],
          ),
          delay(50),
        ]),
        set('было', v('сейчас')),
        when(equal(remainder(v('нажатий'), 4), 0), [write('13', 'HIGH')], [write('13', 'LOW')]),
      ],
      ['сейчас', 'было', 'нажатий'],
    ),
  },
];
