/** A board as the compiler and the linker see it. Adding a board is adding an entry to `boards`. */
export interface ToolchainBoard {
  /** The chip, by the name that avr-libc's files carry: `crtatmega328p.o`, `libatmega328p.a`. */
  readonly chip: string;
  /** The macro that chooses the chip's header in `<avr/io.h>`. */
  readonly chipMacro: string;
  /** The instruction set's family: it names the linker script and the folder of the libraries. */
  readonly family: 'avr5' | 'avr6';
  /** Flash in blocks of 64 KiB, which is what `-mn-flash` counts. */
  readonly flashBlocks: number;
  /** Where RAM begins, in the address space that ELF files for AVR use for it. */
  readonly ramStart: string;
  /** `build.board` of Arduino's `boards.txt`: becomes the macro `ARDUINO_<name>`. */
  readonly arduinoName: string;
  /** Folder of `pins_arduino.h`. */
  readonly variant: string;
  /** Flash for the program (the bootloader's part taken off) and RAM, in bytes. */
  readonly flash: number;
  readonly ram: number;
  /** What the board says of itself on USB, where its own chip speaks USB. */
  readonly usb?: { readonly vendor: string; readonly product: string; readonly name: string };
}

const atmega328p = {
  chip: 'atmega328p',
  chipMacro: '__AVR_ATmega328P__',
  family: 'avr5',
  flashBlocks: 1,
  ramStart: '0x800100',
  ram: 2048,
} as const;

const atmega32u4 = {
  chip: 'atmega32u4',
  chipMacro: '__AVR_ATmega32U4__',
  family: 'avr5',
  flashBlocks: 1,
  ramStart: '0x800100',
  flash: 28672,
  ram: 2560,
} as const;

/** Figures from the `boards.txt` of Arduino's AVR core 1.8.7 and from gcc-avr's `device-specs`. */
export const boards: Readonly<Record<string, ToolchainBoard>> = {
  uno: { ...atmega328p, arduinoName: 'AVR_UNO', variant: 'standard', flash: 32256 },
  nano: { ...atmega328p, arduinoName: 'AVR_NANO', variant: 'eightanaloginputs', flash: 30720 },
  mega: {
    chip: 'atmega2560',
    chipMacro: '__AVR_ATmega2560__',
    family: 'avr6',
    flashBlocks: 4,
    ramStart: '0x800200',
    arduinoName: 'AVR_MEGA2560',
    variant: 'mega',
    flash: 253952,
    ram: 8192,
  },
  leonardo: {
    ...atmega32u4,
    arduinoName: 'AVR_LEONARDO',
    variant: 'leonardo',
    usb: { vendor: '0x2341', product: '0x8036', name: 'Arduino Leonardo' },
  },
  micro: {
    ...atmega32u4,
    arduinoName: 'AVR_MICRO',
    variant: 'micro',
    usb: { vendor: '0x2341', product: '0x8037', name: 'Arduino Micro' },
  },
};
