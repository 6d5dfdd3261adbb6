import type { PinMode, PinRole, TimerUser } from './context.ts';

/** One thing of the board that a block uses. */
export type BoardUse = { readonly block: string } & (
  | {
      readonly kind: 'pin';
      readonly pin: string;
      readonly role: PinRole | 'part';
      readonly mode?: PinMode;
      /** The kit's part whose leg it is, and the leg. */
      readonly part?: string;
      readonly leg?: string;
      /** The board has no such pin. */
      readonly missing?: true;
    }
  | { readonly kind: 'timer'; readonly user: TimerUser }
  | { readonly kind: 'serial' }
);
