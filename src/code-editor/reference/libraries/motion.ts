import type { LibraryClasses } from './library-class.ts';

/** Servo, Stepper, AFMotor and Encoder. */
export const motionClasses: LibraryClasses = {
  Servo: {
    words: {
      ru: 'Сервопривод: поворачивает качалку на заданный угол и держит её.',
      en: 'A servo: it turns its arm to an angle and holds it there.',
    },
    methods: {
      attach: {
        ru: 'Говорит, на каком пине сервопривод, и включает его; ещё можно задать импульсы для 0° и 180° в микросекундах.',
        en: 'Tells on which pin the servo is and switches it on; the pulses for 0° and 180° may be given too, in microseconds.',
      },
      detach: {
        ru: 'Отпускает сервопривод: он больше не держит угол, а пин свободен.',
        en: 'Lets the servo go: it holds its angle no more, and the pin is free.',
      },
      write: {
        ru: 'Поворачивает на угол от 0 до 180 градусов и не ждёт, пока качалка доедет.',
        en: 'Turns to an angle from 0 to 180 degrees, without waiting for the arm to get there.',
      },
      writeMicroseconds: {
        ru: 'Задаёт угол длиной импульса в микросекундах: 1500 — середина.',
        en: 'Sets the angle by the length of the pulse in microseconds: 1500 is the middle.',
      },
      read: {
        ru: 'Угол в градусах, который задали последним; где качалка на самом деле, плата не знает.',
        en: 'The angle last set, in degrees; where the arm really is the board does not know.',
      },
      readMicroseconds: {
        ru: 'Импульс в микросекундах, который задали последним.',
        en: 'The pulse last set, in microseconds.',
      },
      attached: {
        ru: 'Включён ли сервопривод: true после attach, false после detach.',
        en: 'Whether the servo is switched on: true after attach, false after detach.',
      },
    },
  },
  Stepper: {
    words: {
      ru: 'Шаговый мотор: поворачивается на точное число шагов.',
      en: 'A stepper motor: it turns by an exact number of steps.',
    },
    methods: {
      setSpeed: {
        ru: 'Задаёт скорость в оборотах в минуту; сам мотор от этого не поедет.',
        en: 'Sets the speed in turns a minute; it does not start the motor.',
      },
      step: {
        ru: 'Делает столько шагов, с минусом — назад; программа ждёт, пока мотор их пройдёт.',
        en: 'Makes so many steps, back with a minus; the program waits until they are done.',
      },
      version: { ru: 'Номер версии библиотеки.', en: 'The number of the library’s version.' },
    },
  },
  AF_DCMotor: {
    words: {
      ru: 'Мотор на шилде L293D: клеммы M1–M4.',
      en: 'A motor on the L293D shield: the terminals M1 to M4.',
    },
    methods: {
      setSpeed: {
        ru: 'Задаёт скорость от 0 до 255; крутиться мотор начнёт после run.',
        en: 'Sets the speed from 0 to 255; the motor begins to turn with run.',
      },
      run: {
        ru: 'Крутит мотор вперёд (FORWARD) или назад (BACKWARD), тормозит (BRAKE) или отпускает (RELEASE).',
        en: 'Turns the motor forward (FORWARD) or back (BACKWARD), brakes it (BRAKE) or lets it roll (RELEASE).',
      },
    },
  },
  AF_Stepper: {
    words: {
      ru: 'Шаговый мотор на шилде L293D: на клеммах M1 и M2 или M3 и M4.',
      en: 'A stepper motor on the L293D shield: on the terminals M1 and M2, or M3 and M4.',
    },
    methods: {
      setSpeed: {
        ru: 'Задаёт скорость в оборотах в минуту.',
        en: 'Sets the speed in turns a minute.',
      },
      step: {
        ru: 'Делает столько шагов вперёд (FORWARD) или назад (BACKWARD); программа ждёт, пока мотор их пройдёт.',
        en: 'Makes so many steps forward (FORWARD) or back (BACKWARD); the program waits until they are done.',
      },
      onestep: {
        ru: 'Делает один шаг и не ждёт; с MICROSTEP — одну шестнадцатую шага.',
        en: 'Makes one step without waiting; with MICROSTEP, one sixteenth of a step.',
      },
      release: {
        ru: 'Выключает обмотки: мотор не держит вал и не греется.',
        en: 'Switches the coils off: the motor holds its shaft no more and does not get warm.',
      },
    },
  },
  Encoder: {
    words: {
      ru: 'Энкодер: крутящаяся ручка, у которой считают шаги в обе стороны.',
      en: 'A rotary encoder: a knob whose steps are counted both ways.',
    },
    methods: {
      read: {
        ru: 'Сколько шагов уже насчитано; на один щелчок ручки обычно приходится четыре.',
        en: 'How many steps have been counted; most knobs give four for each click.',
      },
      readAndReset: {
        ru: 'Сколько шагов насчитано, а дальше счёт идёт снова с нуля.',
        en: 'How many steps have been counted, and then counts from zero again.',
      },
      write: {
        ru: 'Продолжает счёт с этого числа.',
        en: 'Goes on counting from this number.',
      },
    },
  },
};
