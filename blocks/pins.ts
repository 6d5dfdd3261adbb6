import type { CppContext, PinMode, PinRole } from './cpp/context.ts';
import { atom, call, type Expression } from './cpp/expression.ts';
import { levelRead } from './cpp/level.ts';
import { type BlockEntry, type Category, gap, type PinTalent } from './entry.ts';

export const pins: Category = {
  id: 'pins',
  hue: 186,
  icon: 'cpu',
  words: { ru: 'Пины', en: 'Pins' },
  blocks: [
    {
      type: 'pin_led',
      kind: 'statement',
      gaps: { STATE: gap.choice('TOGGLE', 'HIGH', 'LOW') },
      words: {
        ru: {
          text: 'светодиод платы {STATE}',
          tip: 'Маленький светодиод на самой плате, рядом с буквой L.',
          choices: { STATE: { HIGH: 'включить', LOW: 'выключить', TOGGLE: 'переключить' } },
          synonyms: ['лампочка', 'LED', 'мигать'],
        },
        en: {
          text: 'board’s LED {STATE}',
          tip: 'The small LED on the board itself, next to the letter L.',
          choices: { STATE: { HIGH: 'on', LOW: 'off', TOGGLE: 'toggle' } },
          synonyms: ['lamp', 'light', 'blink'],
        },
      },
      cpp: (here) => written(here.led(), here.field('STATE')),
    },
    {
      type: 'pin_write',
      kind: 'statement',
      gaps: { STATE: gap.choice('HIGH', 'LOW', 'TOGGLE'), PIN: gap.pin('digital', '13') },
      words: {
        ru: {
          text: 'пин {PIN} {STATE}',
          tip: 'Включённый пин даёт 5 вольт (HIGH), выключенный — 0 (LOW).',
          choices: { STATE: { HIGH: 'включить', LOW: 'выключить', TOGGLE: 'переключить' } },
          synonyms: ['digitalWrite', 'лампочка', 'светодиод'],
        },
        en: {
          text: 'pin {PIN} {STATE}',
          tip: 'A pin that is on gives 5 volts (HIGH), one that is off gives 0 (LOW).',
          choices: { STATE: { HIGH: 'on', LOW: 'off', TOGGLE: 'toggle' } },
          synonyms: ['digitalWrite', 'lamp', 'LED'],
        },
      },
      cpp: (here) => {
        const pin = here.pin('PIN', 'output', 'OUTPUT');
        return pin.before + written(pin.code, here.field('STATE'));
      },
    },
    {
      type: 'pin_read',
      kind: 'value',
      output: ['Boolean', 'Number'],
      gaps: { PIN: gap.pin('digital', '2') },
      words: {
        ru: {
          text: 'пин {PIN} включён',
          tip: 'Да (или 1), если на пине 5 вольт. Нет (или 0), если 0.',
          synonyms: ['digitalRead'],
        },
        en: {
          text: 'pin {PIN} is on',
          tip: 'True (or 1) if the pin has 5 volts, false (or 0) if it has 0.',
          synonyms: ['digitalRead'],
        },
      },
      cpp: (here) => levelRead(here.pin('PIN', 'input', 'INPUT').code, 'HIGH'),
    },
    {
      type: 'pin_button',
      kind: 'value',
      output: ['Boolean'],
      gaps: { PIN: gap.fixedPin('digital', '2') },
      words: {
        ru: {
          text: 'кнопка на пине {PIN} нажата',
          tip: 'Кнопка стоит между пином и GND. Резистор не нужен: внутри платы есть свой (INPUT_PULLUP).',
          synonyms: ['pull-up', 'подтяжка'],
        },
        en: {
          text: 'button on pin {PIN} is pressed',
          tip: 'The button stands between the pin and GND. It needs no resistor: the board has its own (INPUT_PULLUP).',
          synonyms: ['pull-up'],
        },
      },
      cpp: (here) => {
        const pressed = levelRead(here.pin('PIN', 'button', 'INPUT_PULLUP').code, 'LOW');
        return pressed.asBool ?? pressed;
      },
    },
    {
      type: 'pin_analog_read',
      kind: 'value',
      output: ['Number'],
      gaps: { PIN: gap.fixedPin('analog', 'A0') },
      words: {
        ru: {
          text: 'сигнал с пина {PIN}',
          tip: 'Число от 0 до 1023: 0 — это 0 вольт, 1023 — это 5 вольт.',
          synonyms: ['analogRead', 'потенциометр', 'датчик'],
        },
        en: {
          text: 'signal of pin {PIN}',
          tip: 'A number from 0 to 1023: 0 is 0 volts, 1023 is 5 volts.',
          synonyms: ['analogRead', 'potentiometer', 'sensor'],
        },
      },
      cpp: (here) => call('analogRead', [here.pin('PIN', 'sensor').code], 'int', { range: [0, 1023] }),
    },
    {
      type: 'pin_pwm_write',
      kind: 'statement',
      gaps: { PIN: gap.pin('pwm', '9'), VALUE: gap.number(128) },
      words: {
        ru: {
          text: 'подать на пин {PIN} силу {VALUE}',
          tip: 'От 0 (выключен) до 255 (на полную): так светодиод горит вполсилы, а мотор крутится тише.',
          synonyms: ['яркость', 'ШИМ', 'analogWrite', 'PWM'],
        },
        en: {
          text: 'set pin {PIN} to strength {VALUE}',
          tip: 'From 0 (off) to 255 (full): so an LED glows half as bright and a motor turns slower.',
          synonyms: ['brightness', 'PWM', 'analogWrite'],
        },
      },
      cpp: (here) => {
        const pin = here.pin('PIN', 'pwm', 'OUTPUT');
        return `${pin.before}analogWrite(${pin.code.code}, ${here.number('VALUE', [0, 255]).code});`;
      },
    },
    {
      type: 'pin_pulse',
      kind: 'value',
      output: ['Number'],
      gaps: { STATE: gap.choice('HIGH', 'LOW'), PIN: gap.fixedPin('digital', '7') },
      words: {
        ru: {
          text: 'сколько мкс пин {PIN} был {STATE}',
          tip: 'Ждёт одного импульса и даёт его длину в микросекундах. Если импульса нет целую секунду — 0.',
          choices: { STATE: { HIGH: 'включён', LOW: 'выключен' } },
          synonyms: ['pulseIn', 'импульс'],
        },
        en: {
          text: 'µs that pin {PIN} was {STATE}',
          tip: 'Waits for one pulse and gives its length in microseconds. If none comes for a second, gives 0.',
          choices: { STATE: { HIGH: 'on', LOW: 'off' } },
          synonyms: ['pulseIn', 'pulse'],
        },
      },
      cpp: (here) => {
        const state = atom(here.field('STATE'), 'int');
        return call('pulseIn', [here.pin('PIN', 'pulse', 'INPUT').code, state], 'unsigned long');
      },
    },
    {
      type: 'pin_mode',
      kind: 'statement',
      gaps: { PIN: gap.pin('digital', '2'), MODE: gap.choice('INPUT', 'INPUT_PULLUP', 'OUTPUT') },
      words: {
        ru: {
          text: 'пин {PIN} теперь {MODE}',
          tip: 'Вход слушает, выход командует. Вход с подтяжкой сам держит 5 вольт, пока его не соединят с GND.',
          choices: { MODE: { INPUT: 'вход', INPUT_PULLUP: 'вход с подтяжкой', OUTPUT: 'выход' } },
          synonyms: ['pinMode', 'режим', 'pull-up'],
        },
        en: {
          text: 'pin {PIN} is now {MODE}',
          tip: 'An input listens, an output commands. A pulled-up input keeps 5 volts until it is joined to GND.',
          choices: { MODE: { INPUT: 'an input', INPUT_PULLUP: 'a pulled-up input', OUTPUT: 'an output' } },
          synonyms: ['pinMode', 'pull-up'],
        },
      },
      cpp: (here) => {
        const mode = here.field('MODE') as PinMode;
        const pin = here.pin('PIN', mode === 'OUTPUT' ? 'output' : 'input');
        // What the pupil says at the start needs no second line.
        if (here.isAtStart && pin.name) here.learn(`mode of ${pin.name}`, mode);
        return `pinMode(${pin.code.code}, ${mode});`;
      },
    },
    {
      type: 'pin_shift_out',
      kind: 'statement',
      gaps: {
        VALUE: gap.number(170),
        DATA: gap.fixedPin('digital', '11'),
        CLOCK: gap.fixedPin('digital', '12'),
        LATCH: gap.fixedPin('digital', '8'),
      },
      words: {
        ru: {
          text: 'в сдвиговый регистр {VALUE}\nданные {DATA} такт {CLOCK} защёлка {LATCH}',
          tip: 'Число от 0 до 255 включает и выключает восемь выходов микросхемы 74HC595. На её ножках: DS, SHCP и STCP.',
          synonyms: ['shiftOut', '74HC595', 'регистр'],
        },
        en: {
          text: 'shift register {VALUE}\ndata {DATA} clock {CLOCK} latch {LATCH}',
          tip: 'A number from 0 to 255 turns the eight outputs of a 74HC595 on and off. Its legs are DS, SHCP and STCP.',
          synonyms: ['shiftOut', '74HC595'],
        },
      },
      cpp: (here) => {
        const [data, clock, latch] = ['DATA', 'CLOCK', 'LATCH'].map(
          (leg) => here.pin(leg, 'output', 'OUTPUT').code.code,
        );
        const value = here.number('VALUE', [0, 255]).code;
        return [
          `digitalWrite(${latch}, LOW);`,
          `shiftOut(${data}, ${clock}, MSBFIRST, ${value});`,
          `digitalWrite(${latch}, HIGH);`,
        ].join('\n');
      },
    },
    pinChoice('pin_digital', 'digital', '13', 'input'),
    pinChoice('pin_pwm', 'pwm', '9', 'pwm'),
  ],
};

/** The pin itself as a value: stands in the gaps of other blocks until something else is dropped there. */
function pinChoice(type: string, talent: PinTalent, pin: string, role: PinRole): BlockEntry {
  return {
    type,
    kind: 'value',
    output: ['Number'],
    gaps: { PIN: gap.fixedPin(talent, pin) },
    presets: [],
    words: { ru: { text: '{PIN}', tip: 'Пин платы.' }, en: { text: '{PIN}', tip: 'A pin of the board.' } },
    cpp: (here: CppContext) => here.pin('PIN', role).code,
  };
}

function written(pin: Expression, state: string): string {
  const level = state === 'TOGGLE' ? `!digitalRead(${pin.code})` : state;
  return `digitalWrite(${pin.code}, ${level});`;
}
