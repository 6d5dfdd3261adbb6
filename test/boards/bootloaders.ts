import { join } from 'node:path';
import { arduinoFiles, nativeHex, readDebianFile } from './cache.ts';

const bootloaders = join(arduinoFiles, 'bootloaders');

/**
 * Optiboot 4.4 from the source that Debian ships. Its ready HEX runs past the end of its section and works on
 * no chip; the flags are those of its Makefile, and two that avr-gcc 5 needs to stay within 512 bytes.
 */
function optiboot(chip: string, start: number): string {
  return nativeHex({
    name: `optiboot-${chip}`,
    source: join(bootloaders, 'optiboot/optiboot.c'),
    flags: [
      `-mmcu=${chip}`,
      '-Os',
      '-fno-inline-small-functions',
      '-fno-split-wide-types',
      '-fno-tree-scev-cprop',
      '-fno-move-loop-invariants',
      '-fwhole-program',
      '-Wl,--relax',
      `-Wl,--section-start=.text=0x${start.toString(16)}`,
      `-Wl,--section-start=.version=0x${(start + 0x1fe).toString(16)}`,
      '-nostartfiles',
      '-nostdlib',
      '-DF_CPU=16000000L',
      '-DBAUD_RATE=115200',
      '-DLED_START_FLASHES=3',
      '-w',
    ],
  });
}

/** The Uno's, and the Nano's since 2018: 115200 baud. */
export const optibootAtmega328p = () => optiboot('atmega328p', 0x7e00);

/** The same on the smaller chip that older boards carry. */
export const optibootAtmega168 = () => optiboot('atmega168', 0x3e00);

/** The Nano's before 2018, and of most copies: 57600 baud. As shipped. */
export const oldNanoBootloader = () =>
  readDebianFile(join(bootloaders, 'atmega/ATmegaBOOT_168_atmega328.hex'));

/** The Mega 2560's: STK500v2 at 115200 baud. As shipped. */
export const megaBootloader = () => readDebianFile(join(bootloaders, 'stk500v2/stk500boot_v2_mega2560.hex'));
