import { newBlocksProject, newTextProject, type Project, writeProjectFile } from '../../src/project/index.ts';
import { type Built, block, stack } from '../unit/blocks/building.ts';

const now = Date.now();
const hour = 3_600_000;

const nightLight = `const int lamp = 9;
const int eye = A0;

void setup() {
  pinMode(lamp, OUTPUT);
  Serial.begin(9600);
}

void loop() {
  int light = analogRead(eye);
  Serial.println(light);
  analogWrite(lamp, light < 400 ? 255 : 0);
  delay(50);
}
`;

const broken = nightLight.replace('delay(50);', 'delay(50)');

/** A workspace whose two frames hold these blocks. */
function workspace(start: Built[], forever: Built[]): object {
  const frame = (type: string, inside: Built[], y: number): Built => ({
    ...block(type, {}, inside.length > 0 ? { DO: inside } : {}),
    x: 40,
    y,
  });
  return {
    blocks: {
      languageVersion: 0,
      blocks: [frame('program_start', start, 40), frame('program_forever', forever, 200)],
    },
  };
}

const led = (state: 'HIGH' | 'LOW') => block('pin_led', { STATE: state });
const wait = (seconds: number) => block('control_wait', { UNIT: 'S' }, { TIME: seconds });
const print = (text: string) => block('serial_print_line', {}, { VALUE: text });

const beacon = workspace(
  [print('Маячок готов')],
  [
    {
      ...block(
        'control_repeat',
        {},
        { TIMES: 3, DO: [stack([led('HIGH'), wait(0.2), led('LOW'), wait(0.2)])] },
      ),
    },
    print('миг'),
    wait(1),
  ],
);

/** An arm whose servo takes the PWM of a lamp on pin 10: there is something to mend. */
const arm = newBlocksProject(
  'Рука',
  'uno',
  workspace(
    [],
    [
      block('servo_write', { PART: 'servo:1' }, { ANGLE: 90 }),
      block('led_brightness', { PART: 'led:1' }, { PERCENT: 40 }),
      wait(1),
    ],
  ),
  now - 5 * hour,
  {
    kit: {
      parts: [
        { id: 'servo:1', name: 'Плечо', pins: { SIGNAL: '9' } },
        { id: 'led:1', pins: { A: '10' } },
        { id: 'button:1', pins: { S: '2' } },
        { id: 'lcd-i2c:1', pins: {} },
      ],
    },
  },
);

const projects: readonly Project[] = [
  arm,
  newTextProject('Broken night light', 'uno', [{ name: 'sketch.ino', text: broken }], now - 50 * hour),
  newTextProject('Night light', 'nano', [{ name: 'sketch.ino', text: nightLight }], now - 26 * hour),
  newBlocksProject(
    'Line follower with two sensors and a very long name',
    'mega',
    workspace([], [led('HIGH'), wait(1)]),
    now - 3 * hour,
  ),
  newBlocksProject('Маячок', 'uno', beacon, now - 120_000),
];

/** Projects as `.kulibin` files, the latest last. */
export const sampleProjects: readonly string[] = projects.map(writeProjectFile);
