import type { DeviceModel } from '../../../src/simulator/device.ts';
import { Attitude } from './attitude.ts';

/** Of InvenSense's "MPU-6000 and MPU-6050 Register Map", revision 4.2, by its names. */
const register = {
  gyroConfig: 0x1b,
  accelConfig: 0x1c,
  accelOut: 0x3b,
  tempOut: 0x41,
  gyroOut: 0x43,
  lastOut: 0x48,
  power: 0x6b,
  whoAmI: 0x75,
} as const;

const reset = 0x80;
const sleep = 0x40;

/** Every chip is a little off (product specification §6.1, §6.2): what calibration is for. */
const gyroOff = [1.4, -2.2, 0.9] as const;
const accelOff = [0.02, -0.03, 0.04] as const;

/** Its registers on the I2C bus, filled with what a sensor in this attitude measures. */
export const mpu6050: DeviceModel = (wires) => {
  const attitude = new Attitude(() => wires.now() / wires.clock);
  let celsius = 25;
  const registers = new Uint8Array(0x80);
  const powerOn = () => {
    registers.fill(0);
    registers[register.power] = sleep;
    registers[register.whoAmI] = 0x68;
  };
  powerOn();

  const put = (at: number, value: number) => {
    const raw = Math.max(-32_768, Math.min(32_767, Math.round(value)));
    registers[at] = (raw >> 8) & 0xff;
    registers[at + 1] = raw & 0xff;
  };
  const isAsleep = () => ((registers[register.power] ?? 0) & sleep) !== 0;
  /** Takes one measurement into the registers; asleep, it measures nothing and the old one stays. */
  const measure = () => {
    if (isAsleep()) return;
    const gyroScale = ((registers[register.gyroConfig] ?? 0) >> 3) & 3;
    const accelScale = ((registers[register.accelConfig] ?? 0) >> 3) & 3;
    const { acceleration, rates } = attitude.measured();
    acceleration.forEach((g, axis) => {
      put(register.accelOut + 2 * axis, (g + (accelOff[axis] ?? 0)) * (16_384 >> accelScale));
    });
    rates.forEach((speed, axis) => {
      put(register.gyroOut + 2 * axis, ((speed + (gyroOff[axis] ?? 0)) * 131) / (1 << gyroScale));
    });
    put(register.tempOut, (celsius - 36.53) * 340);
  };

  let pointer = 0;
  let isAddressed = false;
  wires.i2c(Number(wires.settings.address ?? 0x68), {
    begin: (write) => {
      isAddressed = write;
      // A burst is of one measurement.
      if (!write) measure();
    },
    write: (byte) => {
      if (isAddressed) {
        pointer = byte & 0x7f;
        isAddressed = false;
        return true;
      }
      if (pointer === register.power && byte & reset) powerOn();
      else if (isWritable(pointer) && (!isAsleep() || pointer >= 0x6a)) registers[pointer] = byte;
      pointer = (pointer + 1) & 0x7f;
      return true;
    },
    read: () => {
      const byte = registers[pointer] ?? 0;
      pointer = (pointer + 1) & 0x7f;
      return byte;
    },
  });

  return {
    look: () => ({ ...attitude.look(), temperature: celsius }),
    act: (what, value) => {
      if (what === 'temperature') celsius = Number(value);
      else attitude.act(what, Number(value));
    },
  };
};

function isWritable(at: number): boolean {
  return at !== register.whoAmI && (at < register.accelOut || at > register.lastOut);
}
