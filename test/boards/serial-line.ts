/** A frame of eight bits as it was heard at the other end of a line. */
export interface HeardFrame {
  readonly byte: number;
  /** The stop bit was not where it should be. */
  readonly broken: boolean;
}

/**
 * A byte sent at one baud rate and listened to at another: the listener samples the middle of each of its own
 * bits after the falling edge of the start bit. At equal rates, give or take 4 %, it hears what was sent.
 */
export function heardAt(byte: number, sentBaudRate: number, heardBaudRate: number): HeardFrame {
  const level = (bitTime: number) => {
    const bit = Math.floor(bitTime);
    if (bit === 0) return 0;
    return bit > 8 ? 1 : (byte >> (bit - 1)) & 1;
  };
  const pace = sentBaudRate / heardBaudRate;
  let heard = 0;
  for (let bit = 0; bit < 8; bit++) heard |= level((bit + 1.5) * pace) << bit;
  return { byte: heard, broken: level(9.5 * pace) === 0 };
}
