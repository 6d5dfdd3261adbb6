import type { LibraryClasses } from './library-class.ts';

/** IRremote. */
export const infraredClasses: LibraryClasses = {
  IRrecv: {
    words: {
      ru: 'Приёмник пульта: слушает инфракрасные сигналы; готовый зовут IrReceiver.',
      en: 'A receiver of infrared remote controls; the ready one is called IrReceiver.',
    },
    methods: {
      begin: {
        ru: 'Включает приёмник на этом пине; пишется в setup().',
        en: 'Switches the receiver on at this pin; belongs into setup().',
      },
      start: { ru: 'Снова слушает пульт после stop.', en: 'Listens to the remote control again after stop.' },
      stop: {
        ru: 'Перестаёт слушать пульт и отдаёт таймер.',
        en: 'Listens no more, and gives the timer back.',
      },
      end: { ru: 'То же, что stop: перестаёт слушать.', en: 'The same as stop: listens no more.' },
      enableIRIn: {
        ru: 'Включает приёмник; так пишут в программах для старой версии библиотеки.',
        en: 'Switches the receiver on; programs for the library’s old version write it so.',
      },
      disableIRIn: {
        ru: 'Выключает приёмник; так пишут в программах для старой версии библиотеки.',
        en: 'Switches the receiver off; programs for the library’s old version write it so.',
      },
      setReceivePin: {
        ru: 'Говорит, на каком пине приёмник.',
        en: 'Tells on which pin the receiver is.',
      },
      blink13: {
        ru: 'Мигать ли светодиодом платы, когда приходит сигнал.',
        en: 'Whether the board’s LED shines with the signal.',
      },
      decode: {
        ru: 'Пришёл ли сигнал целиком; что пришло, лежит в decodedIRData, пока не вызван resume.',
        en: 'Whether a whole signal has come; it lies in decodedIRData until resume is called.',
      },
      available: {
        ru: 'То же, что decode: пришёл ли сигнал.',
        en: 'The same as decode: whether a signal has come.',
      },
      resume: {
        ru: 'Ждёт следующий сигнал; без него новый не придёт.',
        en: 'Waits for the next signal; without it no new one comes.',
      },
      isIdle: {
        ru: 'Тихо ли сейчас: true, если никакой сигнал не идёт.',
        en: 'Whether it is quiet: true if no signal is coming just now.',
      },
      printIRResultShort: {
        ru: 'Печатает, что пришло: вид пульта, адрес и команду кнопки.',
        en: 'Prints what came: the kind of remote control, the address and the command of the key.',
      },
      printIRResultMinimal: {
        ru: 'Печатает, что пришло, как можно короче.',
        en: 'Prints what came as shortly as can be.',
      },
      printIRResultRawFormatted: {
        ru: 'Печатает длину каждой вспышки и каждой паузы сигнала.',
        en: 'Prints how long each flash and each pause of the signal was.',
      },
      printIRSendUsage: {
        ru: 'Печатает строку программы, которая пошлёт такой же сигнал.',
        en: 'Prints the line of a program that sends the same signal.',
      },
    },
  },
  IRsend: {
    words: {
      ru: 'Передатчик: посылает сигналы, как пульт; готовый зовут IrSender.',
      en: 'A sender: it sends signals as a remote control does; the ready one is called IrSender.',
    },
    methods: {
      begin: {
        ru: 'Готовит инфракрасный светодиод на этом пине; пишется в setup().',
        en: 'Readies the infrared LED at this pin; belongs into setup().',
      },
      setSendPin: {
        ru: 'Говорит, на каком пине инфракрасный светодиод.',
        en: 'Tells on which pin the infrared LED is.',
      },
      sendNEC: {
        ru: 'Посылает сигнал пульта NEC: адрес, команду и сколько раз повторить.',
        en: 'Sends a signal of a NEC remote control: address, command and how often to repeat it.',
      },
      sendSamsung: {
        ru: 'Посылает сигнал пульта Samsung: адрес, команду и сколько раз повторить.',
        en: 'Sends a signal of a Samsung remote control: address, command and how often to repeat it.',
      },
      sendSony: {
        ru: 'Посылает сигнал пульта Sony: адрес, команду и сколько раз повторить.',
        en: 'Sends a signal of a Sony remote control: address, command and how often to repeat it.',
      },
      sendRC5: {
        ru: 'Посылает сигнал пульта Philips RC5: адрес, команду и сколько раз повторить.',
        en: 'Sends a signal of a Philips RC5 remote control: address, command and how often to repeat it.',
      },
      sendNECRaw: {
        ru: 'Посылает сигнал NEC, записанный одним числом.',
        en: 'Sends a NEC signal that is written as one number.',
      },
      sendSAMSUNG: {
        ru: 'Посылает сигнал Samsung, записанный одним числом, как его даёт results.value.',
        en: 'Sends a Samsung signal that is one number, as results.value gives it.',
      },
      sendNECMSB: {
        ru: 'Посылает сигнал NEC, записанный одним числом, как его даёт results.value.',
        en: 'Sends a NEC signal that is one number, as results.value gives it.',
      },
      sendRaw: {
        ru: 'Посылает любой сигнал по длинам вспышек и пауз в микросекундах.',
        en: 'Sends any signal by how long its flashes and pauses are, in microseconds.',
      },
      enableIROut: {
        ru: 'Задаёт, сколько тысяч раз в секунду мигает вспышка; обычно 38.',
        en: 'Sets how many thousand times a second a flash flickers; usually 38.',
      },
      mark: {
        ru: 'Мигает столько микросекунд: одна вспышка сигнала.',
        en: 'Flickers for so many microseconds: one flash of a signal.',
      },
      space: {
        ru: 'Молчит столько микросекунд: одна пауза сигнала.',
        en: 'Is dark for so many microseconds: one pause of a signal.',
      },
    },
  },
};
