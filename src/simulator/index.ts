/**
 * A board that is not there: avr8js runs the firmware of the sketch, with the pins, LEDs and serial port of the
 * board. `openSimulation` runs it in a worker at the speed of real time; `simulate` runs it from power-on as
 * fast as it goes. Touches no DOM. May import `boards`, `firmware` and `locale`.
 */
export type { LedName } from './board-leds.ts';
export type { Crash } from './crash.ts';
export type { Device, DeviceModel, DeviceWires, I2cTarget } from './device.ts';
export type { HumanInput } from './human-input.ts';
export {
  type PinMoment,
  pinMomentLimit,
  type SimulatedInput,
  type SimulationReport,
  type SimulationRequest,
  simulate,
} from './simulate.ts';
export { type BoardLook, SimulatedBoard } from './simulated-board.ts';
export { openSimulation, type Simulation } from './simulation.ts';
export { emptySnapshot, type SimulationSnapshot } from './snapshot.ts';
export type { Level, PinMode } from './wire.ts';
export type { PinChange, PinInput, PinView } from './wiring.ts';
