import type { ReferenceWord } from './reference-word.ts';

/** Words about pins. */
export const pinWords: readonly ReferenceWord[] = [
  {
    name: 'pinMode',
    kind: 'function',
    signature: 'void pinMode(int pin, int mode)',
    example: 'pinMode(13, OUTPUT);',
    words: {
      ru: 'Решает, что делает пин: отдаёт ток (OUTPUT), слушает (INPUT) или слушает с подтяжкой к плюсу (INPUT_PULLUP). Пишут в setup().',
      en: 'Says what a pin does: gives current (OUTPUT), listens (INPUT), or listens with a pull to plus (INPUT_PULLUP). It goes into setup().',
    },
  },
  {
    name: 'digitalWrite',
    kind: 'function',
    signature: 'void digitalWrite(int pin, int level)',
    example: 'digitalWrite(13, HIGH);',
    words: {
      ru: 'Включает пин (HIGH — 5 вольт) или выключает (LOW — 0 вольт). Сначала нужен pinMode(pin, OUTPUT).',
      en: 'Turns a pin on (HIGH, 5 volts) or off (LOW, 0 volts). pinMode(pin, OUTPUT) comes first.',
    },
  },
  {
    name: 'digitalRead',
    kind: 'function',
    signature: 'int digitalRead(int pin)',
    example: 'if (digitalRead(2) == HIGH) {\n  digitalWrite(13, HIGH);\n}',
    words: {
      ru: 'Читает пин: HIGH, если на нём 5 вольт, LOW, если 0.',
      en: 'Reads a pin: HIGH at 5 volts, LOW at 0.',
    },
  },
  {
    name: 'analogRead',
    kind: 'function',
    signature: 'int analogRead(int pin)',
    example: 'int light = analogRead(A0);',
    words: {
      ru: 'Измеряет напряжение на пине A: от 0 (0 вольт) до 1023 (5 вольт).',
      en: 'Measures the voltage on an A pin: from 0 (0 volts) to 1023 (5 volts).',
    },
  },
  {
    name: 'analogWrite',
    kind: 'function',
    signature: 'void analogWrite(int pin, int value)',
    example: 'analogWrite(9, 128);',
    words: {
      ru: 'Отдаёт пину часть силы: от 0 (ничего) до 255 (всё). Работает на пинах со знаком ~ (ШИМ).',
      en: 'Gives a pin a part of the strength: from 0 (none) to 255 (all). Works on pins marked ~ (PWM).',
    },
  },
  {
    name: 'analogReference',
    kind: 'function',
    signature: 'void analogReference(int source)',
    example: 'analogReference(INTERNAL);',
    words: {
      ru: 'Меняет напряжение, которое analogRead считает полным (1023): DEFAULT — питание платы, INTERNAL — 1,1 вольта у Uno, EXTERNAL — что подано на AREF.',
      en: 'Changes the voltage that analogRead takes for full (1023): DEFAULT is the board’s supply, INTERNAL is 1.1 volts on an Uno, EXTERNAL is what AREF gets.',
    },
  },
  {
    name: 'tone',
    kind: 'function',
    signature: 'void tone(int pin, unsigned int frequency, unsigned long duration = 0)',
    example: 'tone(8, 440, 500);',
    words: {
      ru: 'Играет звук на пине: высота в герцах, длина в миллисекундах (без неё — пока не придёт noTone). Программа при этом идёт дальше. На Uno занимает ШИМ пинов 3 и 11.',
      en: 'Plays a sound on a pin: pitch in hertz, length in milliseconds (without it, until noTone). The program goes on meanwhile. On an Uno it takes PWM from pins 3 and 11.',
    },
  },
  {
    name: 'noTone',
    kind: 'function',
    signature: 'void noTone(int pin)',
    example: 'noTone(8);',
    words: { ru: 'Останавливает звук на пине.', en: 'Stops the sound on a pin.' },
  },
  {
    name: 'pulseIn',
    kind: 'function',
    signature: 'unsigned long pulseIn(int pin, int level, unsigned long timeout = 1000000)',
    example: 'unsigned long time = pulseIn(7, HIGH);',
    words: {
      ru: 'Ждёт импульс на пине и даёт его длину в микросекундах; 0, если его нет целую секунду (или сколько сказано).',
      en: 'Waits for a pulse on a pin and gives its length in microseconds; 0 if none comes for a second (or as long as you say).',
    },
  },
  {
    name: 'pulseInLong',
    kind: 'function',
    signature: 'unsigned long pulseInLong(int pin, int level, unsigned long timeout = 1000000)',
    example: 'unsigned long time = pulseInLong(7, HIGH);',
    words: {
      ru: 'То же, что pulseIn, для длинных импульсов: считает по micros().',
      en: 'The same as pulseIn for long pulses: it counts by micros().',
    },
  },
  {
    name: 'shiftOut',
    kind: 'function',
    signature: 'void shiftOut(int dataPin, int clockPin, int bitOrder, byte value)',
    example: 'shiftOut(11, 12, MSBFIRST, B10101010);',
    words: {
      ru: 'Посылает 8 битов один за другим: данные на одном пине, такт на другом. Так говорят со сдвиговым регистром.',
      en: 'Sends 8 bits one after another: data on one pin, the beat on another. That is how to talk to a shift register.',
    },
  },
  {
    name: 'shiftIn',
    kind: 'function',
    signature: 'byte shiftIn(int dataPin, int clockPin, int bitOrder)',
    example: 'byte buttons = shiftIn(8, 9, MSBFIRST);',
    words: { ru: 'Принимает 8 битов один за другим.', en: 'Takes in 8 bits one after another.' },
  },
  {
    name: 'attachInterrupt',
    kind: 'function',
    signature: 'void attachInterrupt(int interrupt, void (*function)(), int mode)',
    example: 'attachInterrupt(digitalPinToInterrupt(2), pressed, FALLING);',
    words: {
      ru: 'Вызывает функцию в тот же миг, как пин изменится, что бы программа ни делала. Функция должна быть короткой, её переменные — volatile. На Uno годятся пины 2 и 3.',
      en: 'Calls a function the very moment a pin changes, whatever the program is at. The function must be short, its variables volatile. On an Uno pins 2 and 3 can do it.',
    },
  },
  {
    name: 'detachInterrupt',
    kind: 'function',
    signature: 'void detachInterrupt(int interrupt)',
    example: 'detachInterrupt(digitalPinToInterrupt(2));',
    words: { ru: 'Перестаёт следить за пином.', en: 'Stops watching the pin.' },
  },
  {
    name: 'digitalPinToInterrupt',
    kind: 'function',
    signature: 'int digitalPinToInterrupt(int pin)',
    example: 'attachInterrupt(digitalPinToInterrupt(2), pressed, RISING);',
    words: { ru: 'Даёт номер прерывания пина.', en: 'Gives the number of the pin’s interrupt.' },
  },
  {
    name: 'interrupts',
    kind: 'function',
    signature: 'void interrupts()',
    example: 'interrupts();',
    words: { ru: 'Снова разрешает прерывания.', en: 'Allows interrupts again.' },
  },
  {
    name: 'noInterrupts',
    kind: 'function',
    signature: 'void noInterrupts()',
    example: 'noInterrupts();\nlong copy = count;\ninterrupts();',
    words: {
      ru: 'Запрещает прерывания, чтобы никто не мешал нескольким строкам. Долго держать нельзя: остановятся часы и Serial.',
      en: 'Forbids interrupts, so that a few lines are not disturbed. Not for long: clocks and Serial stand still meanwhile.',
    },
  },
];
