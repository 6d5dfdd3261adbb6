import { describe, expect, it } from 'vitest';
import { makeSketch } from '../../../src/sketch/node.ts';
import { compile } from '../compiler/compiler.ts';
import { type Built, block, digitalPin, get, variable, wait, workspace } from './building.ts';

const write = (state: string, pin: string): Built =>
  block('pin_write', { STATE: state }, { PIN: digitalPin(pin) });
const analog = (pin: string): Built => block('pin_analog_read', { PIN: pin });
const printLine = (value: Built | string | number): Built => block('serial_print_line', {}, { VALUE: value });
const compare = (op: string, a: Built | number, b: Built | number): Built =>
  block('logic_compare', { OP: op }, { A: a, B: b });
const set = (name: string, value: Built | number | string | boolean): Built =>
  block('variable_set', variable(name), { VALUE: value });
const note = (frequency: string, ms: number): Built =>
  block('sound_play', { PIN: '8' }, { NOTE: block('sound_note', { NOTE: frequency }), TIME: ms });

async function sketchOf(program: object): Promise<string> {
  const text = makeSketch(program, 'uno').sketch.files[0]?.text ?? '';
  const { diagnostics } = await compile(text);
  expect(diagnostics, text).toEqual([]);
  return text;
}

describe('the usual first lessons become what a good teacher writes', () => {
  it('an empty program', async () => {
    expect(await sketchOf({})).toBe('void setup() {\n}\n\nvoid loop() {\n}\n');
  });

  it('Blink', async () => {
    expect(await sketchOf(workspace([], [write('HIGH', '13'), wait(1), write('LOW', '13'), wait(1)]))).toBe(
      `const int LED_PIN = 13;

void setup() {
  pinMode(LED_PIN, OUTPUT);
}

void loop() {
  digitalWrite(LED_PIN, HIGH);
  delay(1000);
  digitalWrite(LED_PIN, LOW);
  delay(1000);
}
`,
    );
  });

  it('a traffic light', async () => {
    const shine = (pin: string, seconds: number): Built[] => [
      write('HIGH', pin),
      wait(seconds),
      write('LOW', pin),
    ];
    expect(await sketchOf(workspace([], [...shine('8', 3), ...shine('9', 0.5), ...shine('10', 3)]))).toBe(
      `const int OUTPUT_PIN_8 = 8;
const int OUTPUT_PIN_9 = 9;
const int OUTPUT_PIN_10 = 10;

void setup() {
  pinMode(OUTPUT_PIN_8, OUTPUT);
  pinMode(OUTPUT_PIN_9, OUTPUT);
  pinMode(OUTPUT_PIN_10, OUTPUT);
}

void loop() {
  digitalWrite(OUTPUT_PIN_8, HIGH);
  delay(3000);
  digitalWrite(OUTPUT_PIN_8, LOW);
  digitalWrite(OUTPUT_PIN_9, HIGH);
  delay(500);
  digitalWrite(OUTPUT_PIN_9, LOW);
  digitalWrite(OUTPUT_PIN_10, HIGH);
  delay(3000);
  digitalWrite(OUTPUT_PIN_10, LOW);
}
`,
    );
  });

  it('a button that lights the LED', async () => {
    const choice = block(
      'control_if',
      {},
      {
        IF0: block('pin_button', { PIN: '2' }),
        DO0: [block('pin_led', { STATE: 'HIGH' })],
        ELSE: [block('pin_led', { STATE: 'LOW' })],
      },
    );
    choice.extraState = { hasElse: true };
    expect(await sketchOf(workspace([], [choice]))).toBe(
      `const int BUTTON_PIN = 2;
const int LED_PIN = 13;

void setup() {
  pinMode(BUTTON_PIN, INPUT_PULLUP);
  pinMode(LED_PIN, OUTPUT);
}

void loop() {
  if (digitalRead(BUTTON_PIN) == LOW) {
    digitalWrite(LED_PIN, HIGH);
  } else {
    digitalWrite(LED_PIN, LOW);
  }
}
`,
    );
  });

  it('a potentiometer that dims an LED', async () => {
    const brightness = block(
      'math_map',
      {},
      { VALUE: analog('A0'), FROM_LOW: 0, FROM_HIGH: 1023, TO_LOW: 0, TO_HIGH: 255 },
    );
    const dim = block('pin_pwm_write', {}, { PIN: block('pin_pwm', { PIN: '9' }), VALUE: get('яркость') });
    expect(await sketchOf(workspace([], [set('яркость', brightness), dim], ['яркость']))).toBe(
      `const int SENSOR_PIN = A0;
const int PWM_PIN = 9;

int yarkost = 0;

void setup() {
  pinMode(PWM_PIN, OUTPUT);
}

void loop() {
  yarkost = map(analogRead(SENSOR_PIN), 0, 1023, 0, 255);
  analogWrite(PWM_PIN, yarkost);
}
`,
    );
  });

  it('a counter on the serial port', async () => {
    const program = workspace(
      [block('serial_begin', { BAUD: '115200' }), set('счёт', 0)],
      [
        block('variable_change', variable('счёт'), { DELTA: 1 }),
        block('serial_print_named', { NAME: 'счёт' }, { VALUE: get('счёт') }),
        wait(1),
      ],
      ['счёт'],
    );
    expect(await sketchOf(program)).toBe(
      `int schyot = 0;

void setup() {
  Serial.begin(115200);
  schyot = 0;
}

void loop() {
  schyot++;
  Serial.print("счёт:");
  Serial.println(schyot);
  delay(1000);
}
`,
    );
  });

  it('a dice that differs at each start', async () => {
    const program = workspace([], [printLine(block('math_random', {}, { FROM: 1, TO: 6 })), wait(2)]);
    expect(await sketchOf(program)).toBe(
      `void setup() {
  Serial.begin(9600);
  randomSeed(analogRead(A0));
}

void loop() {
  Serial.println(random(1, 7));
  delay(2000);
}
`,
    );
  });

  it('a melody', async () => {
    expect(await sketchOf(workspace([note('262', 400), note('330', 400), note('392', 800)], []))).toBe(
      `const int BUZZER_PIN = 8;

void setup() {
  tone(BUZZER_PIN, 262, 400);
  delay(400);
  tone(BUZZER_PIN, 330, 400);
  delay(400);
  tone(BUZZER_PIN, 392, 800);
  delay(800);
}

void loop() {
}
`,
    );
  });

  it('a fade that counts up and down', async () => {
    const fade = (from: number, to: number): Built =>
      block('control_for', variable('i'), {
        FROM: from,
        TO: to,
        STEP: 5,
        DO: [
          block('pin_pwm_write', {}, { PIN: block('pin_pwm', { PIN: '9' }), VALUE: get('i') }),
          block('control_wait', { UNIT: 'MS' }, { TIME: 30 }),
        ],
      });
    expect(await sketchOf(workspace([], [fade(0, 255), fade(255, 0)], ['i']))).toBe(
      `const int PWM_PIN = 9;

void setup() {
  pinMode(PWM_PIN, OUTPUT);
}

void loop() {
  for (int i = 0; i <= 255; i += 5) {
    analogWrite(PWM_PIN, i);
    delay(30);
  }
  for (int i = 255; i >= 0; i -= 5) {
    analogWrite(PWM_PIN, i);
    delay(30);
  }
}
`,
    );
  });

  it('running lights over pins 2 to 7', async () => {
    const lights = block('control_for', variable('пин'), {
      FROM: 2,
      TO: 7,
      STEP: 1,
      DO: [
        block('pin_write', { STATE: 'HIGH' }, { PIN: get('пин') }),
        wait(0.1),
        block('pin_write', { STATE: 'LOW' }, { PIN: get('пин') }),
      ],
    });
    expect(await sketchOf(workspace([], [lights], ['пин']))).toBe(
      `void setup() {
}

void loop() {
  for (int pin = 2; pin <= 7; pin++) {
    pinMode(pin, OUTPUT);
    digitalWrite(pin, HIGH);
    delay(100);
    pinMode(pin, OUTPUT);
    digitalWrite(pin, LOW);
  }
}
`,
    );
  });

  it('a thermometer with decimals and a warning', async () => {
    const celsius = block(
      'math_arithmetic',
      { OP: 'DIVIDE' },
      { A: block('math_arithmetic', { OP: 'MULTIPLY' }, { A: analog('A0'), B: 500 }), B: 1023 },
    );
    const warn = block(
      'control_if',
      {},
      { IF0: compare('GT', get('температура'), 30), DO0: [printLine('Жарко!')] },
    );
    expect(await sketchOf(workspace([], [set('температура', celsius), warn], ['температура']))).toBe(
      `const int SENSOR_PIN = A0;

float temperatura = 0;

void setup() {
  Serial.begin(9600);
}

void loop() {
  temperatura = (long)analogRead(SENSOR_PIN) * 500 / 1023.0;
  if (temperatura > 30) {
    Serial.println("Жарко!");
  }
}
`,
    );
  });

  it('blinking without waiting, by the time since the start', async () => {
    const now = (): Built => block('time_since_start', { UNIT: 'MS' });
    const passed = block('math_arithmetic', { OP: 'SUBTRACT' }, { A: now(), B: get('прошлый раз') });
    const blink = block(
      'control_if',
      {},
      {
        IF0: compare('GTE', passed, 500),
        DO0: [set('прошлый раз', now()), block('pin_led', { STATE: 'TOGGLE' })],
      },
    );
    expect(await sketchOf(workspace([], [blink], ['прошлый раз']))).toBe(
      `const int LED_PIN = 13;

unsigned long proshlyyRaz = 0;

void setup() {
  pinMode(LED_PIN, OUTPUT);
}

void loop() {
  if (millis() - proshlyyRaz >= 500) {
    proshlyyRaz = millis();
    digitalWrite(LED_PIN, !digitalRead(LED_PIN));
  }
}
`,
    );
  });

  it('guess the number, with words from the computer', async () => {
    const guess = block(
      'control_if',
      {},
      {
        IF0: block('serial_available'),
        DO0: [
          set('ответ', block('serial_read_number')),
          block(
            'control_if',
            {},
            { IF0: compare('EQ', get('ответ'), get('загадано')), DO0: [printLine('Угадал!')] },
          ),
        ],
      },
    );
    const secret = set('загадано', block('math_random', {}, { FROM: 1, TO: 10 }));
    expect(await sketchOf(workspace([secret], [guess], ['загадано', 'ответ']))).toBe(
      `int zagadano = 0;
long otvet = 0;

long readNumber() {
  long number = Serial.parseInt();
  delay(2);
  while (Serial.peek() == '\\r' || Serial.peek() == '\\n') Serial.read();
  return number;
}

void setup() {
  randomSeed(analogRead(A0));
  Serial.begin(9600);
  zagadano = random(1, 11);
}

void loop() {
  if (Serial.available() > 0) {
    otvet = readNumber();
    if (otvet == zagadano) {
      Serial.println("Угадал!");
    }
  }
}
`,
    );
  });
});
