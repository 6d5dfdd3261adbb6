import type { BoardId } from '../boards/board.ts';

export type LedName = 'ON' | 'L' | 'TX' | 'RX';

/** What makes a LED of the board shine. */
export type LedSource =
  | { readonly name: LedName; readonly by: 'power' }
  | {
      readonly name: LedName;
      readonly by: 'pin';
      readonly port: string;
      readonly bit: number;
      readonly lowLights: boolean;
    }
  /** The chip that brings serial to USB lights it while bytes pass. */
  | { readonly name: LedName; readonly by: 'sent' | 'received' };

const serialChip: readonly LedSource[] = [
  { name: 'TX', by: 'sent' },
  { name: 'RX', by: 'received' },
];

const ownUsb = (lowLights: boolean): readonly LedSource[] => [
  { name: 'ON', by: 'power' },
  { name: 'L', by: 'pin', port: 'C', bit: 7, lowLights: false },
  { name: 'TX', by: 'pin', port: 'D', bit: 5, lowLights },
  { name: 'RX', by: 'pin', port: 'B', bit: 0, lowLights },
];

const standard: readonly LedSource[] = [
  { name: 'ON', by: 'power' },
  { name: 'L', by: 'pin', port: 'B', bit: 5, lowLights: false },
  ...serialChip,
];

/**
 * LEDs on the boards themselves (Arduino's schematics). Where a low level lights one, the bootloader leaves it high,
 * and so dark, when it starts the program.
 */
export const boardLeds: Readonly<Record<BoardId, readonly LedSource[]>> = {
  uno: standard,
  nano: standard,
  mega: [
    { name: 'ON', by: 'power' },
    { name: 'L', by: 'pin', port: 'B', bit: 7, lowLights: false },
    ...serialChip,
  ],
  leonardo: ownUsb(true),
  micro: ownUsb(false),
};
