/** Made by `npm run parts` from the folders here: every part that Kulibin knows. */
import { bluetooth } from './bluetooth/index.ts';
import { button } from './button/index.ts';
import { buzzer } from './buzzer/index.ts';
import { dht } from './dht/index.ts';
import { driveL298n } from './drive-l298n/index.ts';
import { driveL9110 } from './drive-l9110/index.ts';
import { driveShield } from './drive-shield/index.ts';
import { encoder } from './encoder/index.ts';
import { irDistance } from './ir-distance/index.ts';
import { irReceiver } from './ir-receiver/index.ts';
import { joystick } from './joystick/index.ts';
import { keypad } from './keypad/index.ts';
import { lcd } from './lcd/index.ts';
import { lcdI2c } from './lcd-i2c/index.ts';
import { led } from './led/index.ts';
import { lightSensor } from './light-sensor/index.ts';
import { lineAnalog } from './line-analog/index.ts';
import { lineArray } from './line-array/index.ts';
import { lineSensor } from './line-sensor/index.ts';
import { max7219 } from './max7219/index.ts';
import { motorL293d } from './motor-l293d/index.ts';
import { motorL298n } from './motor-l298n/index.ts';
import { motorL9110 } from './motor-l9110/index.ts';
import { motorShield } from './motor-shield/index.ts';
import { mpu6050 } from './mpu6050/index.ts';
import { neopixel } from './neopixel/index.ts';
import { obstacle } from './obstacle/index.ts';
import { oled } from './oled/index.ts';
import type { Part } from './part.ts';
import { pir } from './pir/index.ts';
import { potentiometer } from './potentiometer/index.ts';
import { rgbLed } from './rgb-led/index.ts';
import { servo } from './servo/index.ts';
import { servoContinuous } from './servo-continuous/index.ts';
import { shiftRegister } from './shift-register/index.ts';
import { stepper } from './stepper/index.ts';
import { stepperShield } from './stepper-shield/index.ts';
import { temperature } from './temperature/index.ts';
import { tm1637 } from './tm1637/index.ts';
import { touch } from './touch/index.ts';
import { touchPad } from './touch-pad/index.ts';
import { ultrasonic } from './ultrasonic/index.ts';

export const parts: readonly Part[] = [
  bluetooth,
  button,
  buzzer,
  dht,
  driveL298n,
  driveL9110,
  driveShield,
  encoder,
  irDistance,
  irReceiver,
  joystick,
  keypad,
  lcd,
  lcdI2c,
  led,
  lightSensor,
  lineAnalog,
  lineArray,
  lineSensor,
  max7219,
  motorL293d,
  motorL298n,
  motorL9110,
  motorShield,
  mpu6050,
  neopixel,
  obstacle,
  oled,
  pir,
  potentiometer,
  rgbLed,
  servo,
  servoContinuous,
  shiftRegister,
  stepper,
  stepperShield,
  temperature,
  tm1637,
  touch,
  touchPad,
  ultrasonic,
];

const byId = new Map(parts.map((part) => [part.id, part]));

/** The part of a kind, or undefined where no such kind is known. */
export function partById(id: string): Part | undefined {
  return byId.get(id);
}
