import type { Kit, KitPart, PartLeg } from '../../blocks/index.ts';
import { pinsWith } from '../../blocks/index.ts';
import type { Board } from '../boards/index.ts';

/** A pin that a leg can stand on, and who stands there now. */
export interface PinChoice {
  readonly pin: string;
  /** It can give strengths between on and off: `~` on the board. */
  readonly pwm: boolean;
  /** The other parts on it. */
  readonly parts: readonly KitPart[];
  /** It is one of the wires to the computer. */
  readonly serial: boolean;
}

/** The pins of the board that can be a part's leg, in the board's order; the leg's own pin is among them. */
export function pinsForLeg(leg: PartLeg, part: KitPart, own: string, kit: Kit, board: Board): PinChoice[] {
  if ('bus' in leg) return [];
  const able = pinsWith(board, leg.talent);
  const names = own === '' || able.includes(own) ? able : [own, ...able];
  return names.map((pin) => {
    const there = board.pins.find(({ name }) => name === pin);
    return {
      pin,
      pwm: there?.pwm ?? false,
      parts: kit.parts.filter((other) => other.id !== part.id && Object.values(other.pins).includes(pin)),
      serial: !board.ownUsb && (there?.bus === 'rx' || there?.bus === 'tx'),
    };
  });
}

/** The pin of a leg that nobody can choose: a bus's wire, or what a shield is soldered to. */
export function givenPin(leg: PartLeg, board: Board): string | undefined {
  if ('bus' in leg) return board.pins.find(({ bus }) => bus === leg.bus)?.name;
  return leg.fixed ? leg.prefer[0] : undefined;
}
