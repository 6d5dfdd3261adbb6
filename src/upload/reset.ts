import { type OpenPort, pause } from '../serial/index.ts';

/** Discharges the reset capacitor; its time constant with the 10 kΩ pull-up is 1 ms, USB adds a few. */
const unload = 50;

/** The chip waits 65 ms after a reset (ATmega328P datasheet, "Low Fuse Byte", SUT = 11) and cannot hear before. */
const startUp = 100;

/**
 * Resets the board into its bootloader. DTR is wired to RESET through 100 nF on Arduino's boards, RTS on some
 * copies: letting both go and pulling them again makes the pulse.
 */
export async function resetBoard(port: OpenPort, signal: AbortSignal): Promise<void> {
  await port.setSignals({ dataTerminalReady: false, requestToSend: false });
  await pause(unload, signal);
  await port.setSignals({ dataTerminalReady: true, requestToSend: true });
  await pause(startUp, signal);
}
