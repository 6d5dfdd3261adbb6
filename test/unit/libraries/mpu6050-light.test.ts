import { expect, test } from 'vitest';
import { mpu6050 } from '../../../blocks/parts/mpu6050/model.ts';
import { boardById, boards } from '../../../src/boards/index.ts';
import { SimulatedBoard } from '../../../src/simulator/index.ts';
import { compile } from '../compiler/compiler.ts';

/** An Uno that runs the sketch, with a sensor on its bus or none. */
async function uno(sketch: string, settings?: Readonly<Record<string, string>>) {
  const { firmware, diagnostics } = await compile(sketch);
  expect(diagnostics).toEqual([]);
  const board = new SimulatedBoard(boardById('uno'));
  let serial = '';
  board.onSerial = (sent) => {
    serial += String.fromCharCode(...sent);
  };
  const device = settings && board.attach(mpu6050, {}, settings);
  board.load(firmware?.hex ?? '');
  return { board, device, lines: () => serial.trimEnd().split('\r\n') };
}

const angles = `
#include "Wire.h"
#include <MPU6050_light.h>
MPU6050 mpu(Wire);
unsigned long timer = 0;

void setup() {
  Serial.begin(115200);
  Wire.begin();
  byte status = mpu.begin();
  Serial.println(status);
  if (status != 0) Serial.println(F("Could not connect to MPU6050"));
  mpu.calcOffsets();
  Serial.println(mpu.getGyroXoffset());
  Serial.println(mpu.getAccZoffset());
}

void loop() {
  mpu.update();
  if (millis() - timer > 100) {
    Serial.print(mpu.getAngleX()); Serial.print(' ');
    Serial.print(mpu.getAngleY()); Serial.print(' ');
    Serial.print(mpu.getAngleZ()); Serial.print(' ');
    Serial.println(mpu.getTemp());
    timer = millis();
  }
}`;

test('the sketch that the library’s readers begin with tells all three angles', async () => {
  const { board, device, lines } = await uno(angles, { address: '0x68' });
  board.runFor(1150);
  // What the model is off by, which calibration finds.
  expect(lines().slice(0, 3)).toEqual(['0', '1.40', '0.04']);
  device?.act?.('tiltX', 25);
  device?.act?.('turn', -60);
  board.runFor(550);
  const last = lines().at(-1)?.split(' ').map(Number) ?? [];
  [25, 0, 60, 25].forEach((wanted, at) => {
    expect(Math.abs((last[at] ?? 0) - wanted), last.join(' ')).toBeLessThan(1);
  });
});

test('a sensor that is not there, or at the other address, is told as such and stops nothing', async () => {
  for (const settings of [undefined, { address: '0x69' }]) {
    const { board, lines } = await uno(angles, settings);
    board.runFor(200);
    expect(lines().slice(0, 2)).toEqual(['2', 'Could not connect to MPU6050']);
    expect(lines().at(-1)).toBe('0.00 0.00 0.00 0.00');
  }
});

test('the scales of the registers are told to the sensor, and its identity can be read', async () => {
  const { board, lines } = await uno(
    `#include <MPU6050_light.h>
MPU6050 mpu(Wire);
void setup() {
  Serial.begin(115200);
  Wire.begin();
  mpu.setAddress(0x69);
  Serial.println(mpu.readData(0x6B), HEX);
  Serial.println(mpu.begin(3, 2));
  Serial.println(mpu.readData(0x75), HEX);
  Serial.println(mpu.readData(MPU6050_GYRO_CONFIG_REGISTER), HEX);
  Serial.println(mpu.readData(MPU6050_ACCEL_CONFIG_REGISTER), HEX);
  mpu.fetchData();
  Serial.println(mpu.getAccZ());
  Serial.println(mpu.getGyroY(), 1);
}
void loop() {}`,
    { address: '0x69' },
  );
  board.runFor(50);
  expect(lines()).toEqual(['40', '0', '68', '18', '10', '1.04', '-2.2']);
});

test.each(boards.map(({ id }) => id))(
  'compiles without a word from the compiler for the %s',
  async (board) => {
    expect((await compile(angles, { board })).diagnostics).toEqual([]);
  },
);
