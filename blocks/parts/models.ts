/** Made by `npm run parts` from the folders here: how every part behaves in the simulator. */
import type { DeviceModel } from '../../src/simulator/device.ts';
import { bluetooth } from './bluetooth/model.ts';
import { button } from './button/model.ts';
import { buzzer } from './buzzer/model.ts';
import { dht } from './dht/model.ts';
import { driveL298n } from './drive-l298n/model.ts';
import { driveL9110 } from './drive-l9110/model.ts';
import { driveShield } from './drive-shield/model.ts';
import { encoder } from './encoder/model.ts';
import { irDistance } from './ir-distance/model.ts';
import { irReceiver } from './ir-receiver/model.ts';
import { joystick } from './joystick/model.ts';
import { keypad } from './keypad/model.ts';
import { lcd } from './lcd/model.ts';
import { lcdI2c } from './lcd-i2c/model.ts';
import { led } from './led/model.ts';
import { lightSensor } from './light-sensor/model.ts';
import { lineAnalog } from './line-analog/model.ts';
import { lineArray } from './line-array/model.ts';
import { lineSensor } from './line-sensor/model.ts';
import { max7219 } from './max7219/model.ts';
import { motorL293d } from './motor-l293d/model.ts';
import { motorL298n } from './motor-l298n/model.ts';
import { motorL9110 } from './motor-l9110/model.ts';
import { motorShield } from './motor-shield/model.ts';
import { mpu6050 } from './mpu6050/model.ts';
import { neopixel } from './neopixel/model.ts';
import { obstacle } from './obstacle/model.ts';
import { oled } from './oled/model.ts';
import { pir } from './pir/model.ts';
import { potentiometer } from './potentiometer/model.ts';
import { rgbLed } from './rgb-led/model.ts';
import { servo } from './servo/model.ts';
import { servoContinuous } from './servo-continuous/model.ts';
import { shiftRegister } from './shift-register/model.ts';
import { stepper } from './stepper/model.ts';
import { stepperShield } from './stepper-shield/model.ts';
import { temperature } from './temperature/model.ts';
import { tm1637 } from './tm1637/model.ts';
import { touch } from './touch/model.ts';
import { touchPad } from './touch-pad/model.ts';
import { ultrasonic } from './ultrasonic/model.ts';

export const models: Readonly<Record<string, DeviceModel>> = {
  bluetooth,
  button,
  buzzer,
  dht,
  'drive-l298n': driveL298n,
  'drive-l9110': driveL9110,
  'drive-shield': driveShield,
  encoder,
  'ir-distance': irDistance,
  'ir-receiver': irReceiver,
  joystick,
  keypad,
  lcd,
  'lcd-i2c': lcdI2c,
  led,
  'light-sensor': lightSensor,
  'line-analog': lineAnalog,
  'line-array': lineArray,
  'line-sensor': lineSensor,
  max7219,
  'motor-l293d': motorL293d,
  'motor-l298n': motorL298n,
  'motor-l9110': motorL9110,
  'motor-shield': motorShield,
  mpu6050,
  neopixel,
  obstacle,
  oled,
  pir,
  potentiometer,
  'rgb-led': rgbLed,
  servo,
  'servo-continuous': servoContinuous,
  'shift-register': shiftRegister,
  stepper,
  'stepper-shield': stepperShield,
  temperature,
  tm1637,
  touch,
  'touch-pad': touchPad,
  ultrasonic,
};
