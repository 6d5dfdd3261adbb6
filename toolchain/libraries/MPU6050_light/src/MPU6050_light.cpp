#include "MPU6050_light.h"

/* Registers and scales are of InvenSense's "MPU-6000 and MPU-6050 Register Map", revision 4.2. */
static const float TEMP_PER_DEGREE = 340.0;
static const float TEMP_AT_0 = 36.53;
/* How often in a second the filter's coefficient is meant to be used. */
static const float FILTER_HZ = 250.0;

/* An angle from -half to half that means the same. */
static float wrapped(float angle, float half) {
  while (angle > half) angle -= 2 * half;
  while (angle < -half) angle += 2 * half;
  return angle;
}

byte MPU6050::writeData(byte reg, byte data) {
  wire->beginTransmission(address);
  wire->write(reg);
  wire->write(data);
  return wire->endTransmission();
}

byte MPU6050::readData(byte reg) {
  wire->beginTransmission(address);
  wire->write(reg);
  wire->endTransmission(false);
  wire->requestFrom(address, (uint8_t)1);
  return wire->read();
}

byte MPU6050::begin(int gyroConfig, int accConfig) {
  // It sleeps after power-on. The gyroscope's clock is the steadier one.
  const byte status = writeData(MPU6050_PWR_MGMT_1_REGISTER, 0x01);
  if (status != 0) return status;
  writeData(MPU6050_SMPLRT_DIV_REGISTER, 0x00);
  writeData(MPU6050_CONFIG_REGISTER, 0x00);
  setGyroConfig(gyroConfig);
  setAccConfig(accConfig);
  ready = true;
  startAngles();
  return 0;
}

byte MPU6050::setGyroConfig(int config) {
  if (config < 0 || config > 3) return 1;
  // 131 steps for a degree a second at 250, half of that at 500, and so on.
  gyroPerDegree = config == 0 ? 131.0 : config == 1 ? 65.5 : config == 2 ? 32.8 : 16.4;
  return writeData(MPU6050_GYRO_CONFIG_REGISTER, config << 3);
}

byte MPU6050::setAccConfig(int config) {
  if (config < 0 || config > 3) return 1;
  accPerG = 16384 >> config;
  return writeData(MPU6050_ACCEL_CONFIG_REGISTER, config << 3);
}

void MPU6050::setGyroOffsets(float x, float y, float z) {
  gyroOffset[0] = x;
  gyroOffset[1] = y;
  gyroOffset[2] = z;
}

void MPU6050::setAccOffsets(float x, float y, float z) {
  accOffset[0] = x;
  accOffset[1] = y;
  accOffset[2] = z;
}

void MPU6050::setFilterGyroCoef(float coefficient) {
  gyroCoefficient = coefficient < 0 || coefficient > 1 ? DEFAULT_GYRO_COEFF : coefficient;
}

void MPU6050::calcOffsets(bool ofGyro, bool ofAcc) {
  if (!ready) return;
  if (ofGyro) setGyroOffsets(0, 0, 0);
  if (ofAcc) setAccOffsets(0, 0, 0);
  float sums[6] = {0, 0, 0, 0, 0, 0};
  for (int i = 0; i < CALIB_OFFSET_NB_MES; i++) {
    fetchData();
    for (uint8_t axis = 0; axis < 3; axis++) {
      sums[axis] += gyro[axis];
      sums[axis + 3] += acc[axis];
    }
  }
  for (float &sum : sums) sum /= CALIB_OFFSET_NB_MES;
  if (ofGyro) setGyroOffsets(sums[0], sums[1], sums[2]);
  // Lying flat, it measures gravity along Z.
  if (ofAcc) setAccOffsets(sums[3], sums[4], sums[5] - 1.0);
  startAngles();
}

void MPU6050::fetchData() {
  if (!ready) return;
  wire->beginTransmission(address);
  wire->write(MPU6050_ACCEL_OUT_REGISTER);
  wire->endTransmission(false);
  // Three accelerations, temperature, three turning speeds: 16 bits each, the higher byte first.
  int16_t raw[7];
  if (wire->requestFrom(address, (uint8_t)sizeof raw) != sizeof raw) return;
  for (int16_t &value : raw) {
    const uint8_t high = wire->read();
    value = (int16_t)((uint16_t)high << 8 | (uint8_t)wire->read());
  }
  for (uint8_t axis = 0; axis < 3; axis++) {
    const float up = upsideDownMounting && axis == 2 ? -1.0 : 1.0;
    acc[axis] = up * raw[axis] / accPerG - accOffset[axis];
    gyro[axis] = raw[axis + 4] / gyroPerDegree - gyroOffset[axis];
  }
  temperature = raw[3] / TEMP_PER_DEGREE + TEMP_AT_0;
}

/* The tilts as gravity alone tells them. */
void MPU6050::accAngles() {
  const float up = acc[2] < 0 ? -1 : 1;
  accAngleX = atan2(acc[1], up * sqrt(acc[2] * acc[2] + acc[0] * acc[0])) * RAD_TO_DEG;
  accAngleY = -atan2(acc[0], sqrt(acc[2] * acc[2] + acc[1] * acc[1])) * RAD_TO_DEG;
}

void MPU6050::startAngles() {
  fetchData();
  accAngles();
  angleX = accAngleX;
  angleY = accAngleY;
  angleZ = 0;
  updatedAt = micros();
}

void MPU6050::update() {
  if (!ready) return;
  fetchData();
  accAngles();
  const unsigned long now = micros();
  const float seconds = (now - updatedAt) / 1e6;
  updatedAt = now;

  // The share 1 - c at 250 updates a second is a time of c / (1 - c) / 250 s in which gravity has its say.
  const float settling = gyroCoefficient < 1 ? gyroCoefficient / (1 - gyroCoefficient) / FILTER_HZ : 1e9;
  const float ofGyro = settling / (settling + seconds);
  const float aheadX = wrapped(angleX + gyro[0] * seconds - accAngleX, 180);
  const float aheadY = wrapped(angleY + gyro[1] * seconds - accAngleY, 90);
  angleX = wrapped(accAngleX + ofGyro * aheadX, 180);
  angleY = wrapped(accAngleY + ofGyro * aheadY, 90);
  angleZ += gyro[2] * seconds;
}
