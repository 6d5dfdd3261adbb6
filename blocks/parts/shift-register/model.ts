import type { DeviceModel } from '../../../src/simulator/device.ts';

/**
 * The 74HC595 (NXP's datasheet, function table): a rising edge on SHCP moves the data in by one stage, a rising edge
 * on STCP brings the stages to the outputs. MR is tied high and OE low, as in every school circuit.
 */
export const shiftRegister: DeviceModel = (wires) => {
  let stages = 0;
  let outputs = 0;
  wires.watch('CLOCK', (level) => {
    if (level === 1) stages = ((stages << 1) | wires.level('DATA')) & 0xff;
  });
  wires.watch('LATCH', (level) => {
    if (level === 1) outputs = stages;
  });
  return { look: () => ({ outputs: outputs.toString(2).padStart(8, '0') }) };
};
