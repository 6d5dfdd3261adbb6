import { analog, level, type PrimerProgram } from './program.ts';
import {
  analogRead,
  analogWrite,
  constrain,
  count,
  delay,
  equal,
  isHigh,
  less,
  map,
  millis,
  minus,
  more,
  plus,
  print,
  println,
  pulseIn,
  set,
  times,
  v,
  when,
  whileTrue,
  wholeDivided,
  workspace,
  write,
  writeAt,
} from './words.ts';

const widen = [
  when(more(v('свет'), v('самый яркий')), [set('самый яркий', v('свет'))]),
  when(less(v('свет'), v('самый тёмный')), [set('самый тёмный', v('свет'))]),
];

export const analogPrograms: readonly PrimerProgram[] = [
  {
    original: '03.Analog/AnalogInOutSerial',
    forMs: 600,
    inputs: [analog('A0', 200), analog('A0', 900, 300)],
    blocks: workspace(
      [],
      [
        set('вход', analogRead('A0')),
        set('выход', map(v('вход'), [0, 1023], [0, 255])),
        analogWrite('9', v('выход')),
        print('sensor = '),
        print(v('вход')),
        print('\t output = '),
        println(v('выход')),
        delay(2),
      ],
      ['вход', 'выход'],
    ),
  },
  {
    original: '03.Analog/AnalogInput',
    forMs: 3000,
    inputs: [analog('A0', 100), analog('A0', 400, 1500)],
    blocks: workspace(
      [],
      [
        set('свет', analogRead('A0')),
        write('13', 'HIGH'),
        delay(v('свет')),
        write('13', 'LOW'),
        delay(v('свет')),
      ],
      ['свет'],
    ),
  },
  {
    original: '03.Analog/AnalogWriteMega',
    board: 'mega',
    forMs: 2500,
    blocks: workspace(
      [],
      [
        count('пин', 2, 13, 1, [
          count('яркость', 0, 254, 1, [analogWrite(v('пин'), v('яркость')), delay(2)]),
          count('яркость', 255, 0, 1, [analogWrite(v('пин'), v('яркость')), delay(2)]),
          delay(100),
        ]),
      ],
      ['пин', 'яркость'],
    ),
  },
  {
    original: '03.Analog/Calibration',
    forMs: 5600,
    inputs: [analog('A0', 300), analog('A0', 700, 2000), analog('A0', 400, 4000), analog('A0', 600, 5300)],
    blocks: workspace(
      [
        set('самый тёмный', 1023),
        set('самый яркий', 0),
        write('13', 'HIGH'),
        whileTrue(less(millis(), 5000), [set('свет', analogRead('A0')), ...widen]),
        write('13', 'LOW'),
      ],
      [
        set('свет', analogRead('A0')),
        set('свет', constrain(v('свет'), v('самый тёмный'), v('самый яркий'))),
        set('свет', map(v('свет'), [v('самый тёмный'), v('самый яркий')], [0, 255])),
        analogWrite('9', v('свет')),
      ],
      ['свет', 'самый тёмный', 'самый яркий'],
    ),
  },
  {
    original: '03.Analog/Fading',
    forMs: 3500,
    blocks: workspace(
      [],
      [
        count('яркость', 0, 255, 5, [analogWrite('9', v('яркость')), delay(30)]),
        count('яркость', 255, 0, 5, [analogWrite('9', v('яркость')), delay(30)]),
      ],
      ['яркость'],
    ),
  },
  {
    original: '04.Communication/Graph',
    forMs: 200,
    inputs: [analog('A0', 10), analog('A0', 20, 100)],
    blocks: workspace([], [println(analogRead('A0')), delay(2)]),
  },
  {
    original: '05.Control/WhileStatementConditional',
    forMs: 900,
    inputs: [
      level('2', 1),
      analog('A0', 200),
      analog('A0', 800, 200),
      level('2', 0, 400),
      analog('A0', 350, 600),
    ],
    blocks: workspace(
      [set('самый тёмный', 1023), set('самый яркий', 0)],
      [
        whileTrue(isHigh('2'), [write('13', 'HIGH'), set('свет', analogRead('A0')), ...widen]),
        write('13', 'LOW'),
        set('свет', analogRead('A0')),
        set('свет', map(v('свет'), [v('самый тёмный'), v('самый яркий')], [0, 255])),
        set('свет', constrain(v('свет'), 0, 255)),
        analogWrite('9', v('свет')),
      ],
      ['свет', 'самый тёмный', 'самый яркий'],
    ),
  },
  {
    original: '06.Sensors/ADXL3xx',
    forMs: 700,
    inputs: [analog('A3', 300), analog('A2', 400), analog('A1', 500), analog('A1', 600, 350)],
    blocks: workspace(
      [write('A4', 'LOW'), write('A5', 'HIGH')],
      [
        print(analogRead('A3')),
        print('\t'),
        print(analogRead('A2')),
        print('\t'),
        println(analogRead('A1')),
        delay(100),
      ],
    ),
  },
  {
    original: '06.Sensors/Memsic2125',
    forMs: 900,
    inputs: ['2', '3'].flatMap((pin, shift) =>
      Array.from({ length: 95 }, (_, n) => [
        level(pin, 1, n * 10 + shift * 2),
        { atUs: n * 10_000 + shift * 2000 + 5085, pin, level: 0 as const },
      ]).flat(),
    ),
    blocks: workspace(
      [],
      [
        set('x', pulseIn('2')),
        set('y', pulseIn('3')),
        set('x', times(minus(wholeDivided(v('x'), 10), 500), 8)),
        set('y', times(minus(wholeDivided(v('y'), 10), 500), 8)),
        print(v('x')),
        print('\t'),
        println(v('y')),
        delay(100),
      ],
      ['x', 'y'],
    ),
  },
  {
    original: '07.Display/barGraph',
    forMs: 600,
    inputs: [analog('A0', 0), analog('A0', 512, 200), analog('A0', 1023, 400)],
    blocks: workspace(
      [],
      [
        set('сколько', map(analogRead('A0'), [0, 1023], [0, 10])),
        count('пин', 2, 11, 1, [
          when(
            less(v('пин'), plus(2, v('сколько'))),
            [writeAt(v('пин'), 'HIGH')],
            [writeAt(v('пин'), 'LOW')],
          ),
        ]),
      ],
      ['сколько', 'пин'],
    ),
  },
  {
    original: '05.Control/switchCase',
    forMs: 400,
    inputs: [analog('A0', 50), analog('A0', 250, 100), analog('A0', 450, 200), analog('A0', 600, 300)],
    blocks: workspace(
      [],
      [
        set('свет', map(analogRead('A0'), [0, 600], [0, 3])),
        when(
          equal(v('свет'), 0),
          [println('dark')],
          equal(v('свет'), 1),
          [println('dim')],
          equal(v('свет'), 2),
          [println('medium')],
          equal(v('свет'), 3),
          [println('bright')],
        ),
        delay(1),
      ],
      ['свет'],
    ),
  },
];
