import type { LibraryClasses } from './library-class.ts';

/** Wire, SPI, SoftwareSerial and EEPROM: what comes with Arduino's core. */
export const busClasses: LibraryClasses = {
  TwoWire: {
    words: {
      ru: 'Шина I2C: два провода, SDA и SCL, на которых много устройств, у каждого свой адрес.',
      en: 'I2C: two wires, SDA and SCL, with many devices, each with an address of its own.',
    },
    methods: {
      begin: {
        ru: 'Включает I2C; пишется в setup(); с адресом плата сама становится устройством.',
        en: 'Switches I2C on; belongs into setup(); with an address the board becomes a device itself.',
      },
      end: {
        ru: 'Выключает I2C: пины SDA и SCL свободны.',
        en: 'Switches I2C off: the pins SDA and SCL are free.',
      },
      setClock: {
        ru: 'Задаёт скорость шины: 100000 — обычная, 400000 — быстрая.',
        en: 'Sets the speed of the bus: 100000 is the usual one, 400000 is fast.',
      },
      setWireTimeout: {
        ru: 'Сколько микросекунд ждать, если шина зависла; без этого программа может ждать вечно.',
        en: 'How many microseconds to wait when the bus hangs; without it the program may wait for ever.',
      },
      getWireTimeoutFlag: {
        ru: 'Зависала ли шина дольше, чем разрешает setWireTimeout.',
        en: 'Whether the bus has hung for longer than setWireTimeout allows.',
      },
      clearWireTimeoutFlag: {
        ru: 'Забывает, что шина зависала.',
        en: 'Forgets that the bus has hung.',
      },
      beginTransmission: {
        ru: 'Начинает посылку устройству с этим адресом; байты кладёт write, отправляет endTransmission.',
        en: 'Begins a message to the device with this address; write puts bytes in, endTransmission sends it.',
      },
      endTransmission: {
        ru: 'Отправляет посылку; 0 — дошла, 2 — устройства с таким адресом нет.',
        en: 'Sends the message; 0: it got there, 2: there is no device with this address.',
      },
      requestFrom: {
        ru: 'Просит у устройства столько байтов и говорит, сколько пришло; читает их read.',
        en: 'Asks a device for so many bytes and tells how many came; read takes them.',
      },
      write: {
        ru: 'Кладёт байты в посылку; их не больше 32.',
        en: 'Puts bytes into the message; at most 32.',
      },
      available: {
        ru: 'Сколько байтов пришло и ещё не прочитано.',
        en: 'How many bytes have come and are not read yet.',
      },
      read: {
        ru: 'Берёт один пришедший байт; −1, если ничего нет.',
        en: 'Takes one byte that came; −1 if there is none.',
      },
      peek: {
        ru: 'Смотрит на следующий байт, не забирая его.',
        en: 'Looks at the next byte without taking it.',
      },
      flush: { ru: 'Здесь ничего не делает.', en: 'Does nothing here.' },
      onReceive: {
        ru: 'Какую функцию вызвать, когда плате-устройству прислали байты.',
        en: 'Which function to call when bytes have come for the board as a device.',
      },
      onRequest: {
        ru: 'Какую функцию вызвать, когда у платы-устройства просят байты.',
        en: 'Which function to call when the board as a device is asked for bytes.',
      },
    },
  },
  SPIClass: {
    words: {
      ru: 'Шина SPI: быстрые провода MOSI, MISO и SCK; с каким устройством говорить, выбирает его пин CS.',
      en: 'SPI: the fast wires MOSI, MISO and SCK; its pin CS chooses the device to talk to.',
    },
    methods: {
      begin: { ru: 'Включает SPI; пишется в setup().', en: 'Switches SPI on; belongs into setup().' },
      end: { ru: 'Выключает SPI: пины свободны.', en: 'Switches SPI off: its pins are free.' },
      beginTransaction: {
        ru: 'Начинает разговор с устройством: скорость, порядок битов и режим.',
        en: 'Begins a talk with a device: its speed, the order of bits and its mode.',
      },
      endTransaction: {
        ru: 'Заканчивает разговор: шина свободна для других устройств.',
        en: 'Ends the talk: the bus is free for other devices.',
      },
      transfer: {
        ru: 'Посылает байт и возвращает байт, который пришёл в ответ.',
        en: 'Sends a byte and gives the byte that came back.',
      },
      transfer16: {
        ru: 'Посылает два байта одним числом и возвращает два, которые пришли в ответ.',
        en: 'Sends two bytes as one number and gives the two that came back.',
      },
      usingInterrupt: {
        ru: 'Говорит, что SPI нужен и в этом прерывании: во время разговора оно подождёт.',
        en: 'Tells that this interrupt uses SPI too: it waits during a talk.',
      },
      notUsingInterrupt: {
        ru: 'Говорит, что в этом прерывании SPI больше не нужен.',
        en: 'Tells that this interrupt uses SPI no more.',
      },
      setBitOrder: {
        ru: 'С какого бита начинать: MSBFIRST или LSBFIRST; теперь вместо этого пишут beginTransaction.',
        en: 'Which bit comes first: MSBFIRST or LSBFIRST; beginTransaction is written in its place now.',
      },
      setDataMode: {
        ru: 'Режим SPI_MODE0 … SPI_MODE3; теперь вместо этого пишут beginTransaction.',
        en: 'The mode, SPI_MODE0 to SPI_MODE3; beginTransaction is written in its place now.',
      },
      setClockDivider: {
        ru: 'Во сколько раз шина медленнее платы; теперь вместо этого пишут beginTransaction.',
        en: 'How many times slower than the board the bus is; beginTransaction is written in its place now.',
      },
      attachInterrupt: {
        ru: 'Включает прерывание SPI; обычной программе не нужно.',
        en: 'Switches the interrupt of SPI on; no usual program needs it.',
      },
      detachInterrupt: {
        ru: 'Выключает прерывание SPI.',
        en: 'Switches the interrupt of SPI off.',
      },
    },
  },
  SoftwareSerial: {
    words: {
      ru: 'Ещё один последовательный порт на любых пинах: приём и передача.',
      en: 'One more serial port on any two pins: one receives, one sends.',
    },
    methods: {
      begin: {
        ru: 'Включает порт на этой скорости; надёжно — до 57600.',
        en: 'Switches the port on at this speed; up to 57600 it is reliable.',
      },
      listen: {
        ru: 'Слушает этот порт: из нескольких слышен только один.',
        en: 'Listens to this port: of several only one is heard.',
      },
      end: { ru: 'Выключает порт.', en: 'Switches the port off.' },
      isListening: { ru: 'Этот ли порт сейчас слушают.', en: 'Whether this port is listened to now.' },
      stopListening: {
        ru: 'Больше не слушает этот порт; посылать всё ещё можно.',
        en: 'Listens to this port no more; sending still works.',
      },
      overflow: {
        ru: 'Потерялись ли байты: программа читает их слишком редко.',
        en: 'Whether bytes were lost: the program reads them too seldom.',
      },
      peek: {
        ru: 'Смотрит на следующий байт, не забирая его.',
        en: 'Looks at the next byte without taking it.',
      },
      write: { ru: 'Посылает один байт как есть.', en: 'Sends one byte as it is.' },
      read: {
        ru: 'Берёт один пришедший байт; −1, если ничего нет.',
        en: 'Takes one byte that came; −1 if there is none.',
      },
      available: {
        ru: 'Сколько байтов пришло и ещё не прочитано.',
        en: 'How many bytes have come and are not read yet.',
      },
      flush: {
        ru: 'Здесь ничего не делает: write и так ждёт, пока байт уйдёт.',
        en: 'Does nothing here: write waits anyway until the byte is sent.',
      },
      handle_interrupt: {
        ru: 'Для самой библиотеки; программе не нужно.',
        en: 'For the library itself; a program does not need it.',
      },
    },
  },
  EEPROMClass: {
    words: {
      ru: 'Память, которая помнит и без питания; каждую ячейку можно записать примерно 100 000 раз.',
      en: 'Memory that keeps without power; each cell can be written about 100,000 times.',
    },
    methods: {
      read: {
        ru: 'Байт из ячейки с этим номером; в новой плате везде 255.',
        en: 'The byte in the cell with this number; on a new board all are 255.',
      },
      write: {
        ru: 'Записывает байт в ячейку, даже если он там уже есть: лучше update.',
        en: 'Writes a byte into a cell, even if it is there already: update is better.',
      },
      update: {
        ru: 'Записывает байт, только если в ячейке другой: память служит дольше.',
        en: 'Writes a byte only if the cell has another: the memory lasts longer.',
      },
      get: {
        ru: 'Читает переменную любого типа, начиная с этой ячейки.',
        en: 'Reads a variable of any type, from this cell on.',
      },
      put: {
        ru: 'Записывает переменную любого типа, начиная с этой ячейки: int займёт две, float — четыре.',
        en: 'Writes a variable of any type, from this cell on: an int takes two cells, a float four.',
      },
      length: { ru: 'Сколько в этой памяти ячеек.', en: 'How many cells the memory has.' },
      begin: { ru: 'Первая ячейка: для цикла по всем.', en: 'The first cell: for a loop over all of them.' },
      end: {
        ru: 'Место за последней ячейкой: для цикла по всем.',
        en: 'The place after the last cell: for a loop over all of them.',
      },
    },
  },
  EERef: {
    words: { ru: 'Одна ячейка EEPROM: EEPROM[номер].', en: 'One cell of the EEPROM: EEPROM[number].' },
    methods: {
      update: {
        ru: 'Записывает байт, только если в ячейке другой.',
        en: 'Writes a byte only if the cell has another.',
      },
    },
  },
};
