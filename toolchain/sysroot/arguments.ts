import type { ToolchainBoard } from '../boards.ts';
import type { BoardArguments } from '../manifest.ts';

/** What a sketch is warned of: mistakes, not style. */
export const warnings = ['-Wall', '-Wextra', '-Wno-unused-parameter', '-Wno-sign-compare'] as const;

const usb = (board: ToolchainBoard) =>
  board.usb
    ? [
        `-DUSB_VID=${board.usb.vendor}`,
        `-DUSB_PID=${board.usb.product}`,
        '-DUSB_MANUFACTURER="Unknown"',
        `-DUSB_PRODUCT="${board.usb.name}"`,
      ]
    : [];

/** Where headers are looked for: the core first, since `<new>` is its own. */
const headerFolders = (board: ToolchainBoard) =>
  ['/arduino/core', `/arduino/variants/${board.variant}`, '/c++', '/gcc/include', '/avr/include'].flatMap(
    (folder) => ['-isystem', folder],
  );

const macros = (board: ToolchainBoard) => [
  `-D${board.chipMacro}`,
  `-D__AVR_DEVICE_NAME__=${board.chip}`,
  '-DF_CPU=16000000L',
  '-DARDUINO=10819',
  `-DARDUINO_${board.arduinoName}`,
  '-DARDUINO_ARCH_AVR',
  ...usb(board),
];

/**
 * The arguments that the drivers `avr-g++` and `avr-gcc` would hand on, given Arduino's flags
 * (`platform.txt` of the core; the chip's part from gcc's `device-specs`).
 */
export function boardArguments(board: ToolchainBoard): BoardArguments {
  const chip = [`-mmcu=${board.family}`, `-mn-flash=${board.flashBlocks}`, '-mno-skip-bug'];
  const headers = ['-quiet', '-nostdinc', ...headerFolders(board), ...macros(board)];
  const code = [
    ...chip,
    '-Os',
    '-ffunction-sections',
    '-fdata-sections',
    // AVR's registers live at low addresses: without this GCC 12 takes each access for an array overrun.
    '--param=min-pagesize=0',
  ];
  return {
    cxx: [
      ...headers,
      ...code,
      '-std=gnu++17',
      '-fpermissive',
      '-fno-exceptions',
      '-fno-threadsafe-statics',
      '-fno-rtti',
      '-fno-enforce-eh-specs',
      '-Wno-error=narrowing',
      // Older sketches use the word, and it means nothing.
      '-Wno-register',
    ],
    c: [...headers, ...code, '-std=gnu11'],
    asm: ['-E', '-lang-asm', ...headers, ...chip],
    as: [`-mmcu=${board.family}`, '-mno-skip-bug', '-mgcc-isr'],
    ld: {
      before: [
        `-m${board.family}`,
        '-T',
        `/board/ldscripts/${board.family}.x`,
        '-Tdata',
        board.ramStart,
        '--gc-sections',
        '--relax',
        '-L/board/lib',
        `/board/lib/crt${board.chip}.o`,
      ],
      // An archive of the core: given as objects, it would bring along every interrupt handler.
      after: ['/board/lib/core.a', '--start-group', '-lgcc', '-lm', '-lc', `-l${board.chip}`, '--end-group'],
    },
  };
}
