/*
 * MPU6050_light: tilt, turn and acceleration from an MPU-6050 on the I2C bus, with the interface of the library of
 * that name.
 *
 *   MPU6050 mpu(Wire);
 *   Wire.begin(); mpu.begin(); mpu.calcOffsets();   // in setup(); the board lies flat and still for a second
 *   mpu.update();                                   // again and again, the oftener the better
 *   mpu.getAngleX(); mpu.getAngleY(); mpu.getAngleZ();
 *
 * Angles are in degrees about the axes printed on the board: X and Y are tilts, from -180 to 180; Z is the turn since
 * the start, to the left with plus, and grows over 360. Acceleration is in g, turning speed in degrees a second,
 * temperature in degrees Celsius.
 *
 * A tilt is mixed of the gyroscope, which is right for the moment, and of gravity, which is right in the long run. The
 * share of the gyroscope (setFilterGyroCoef, 0.98) is meant for 250 updates a second; of rarer updates gravity gets
 * more, so that a tilt is right however seldom it is asked. The turn has no gravity to hold to: it is right only as far
 * as the speed at each update stands for the time since the one before.
 *
 * An update takes 2 ms at the bus's 100 kHz. No timer or pin beside SDA and SCL is taken.
 */
#ifndef MPU6050_LIGHT_H
#define MPU6050_LIGHT_H

#include <Arduino.h>
#include <Wire.h>

#define MPU6050_ADDR 0x68
#define MPU6050_SMPLRT_DIV_REGISTER 0x19
#define MPU6050_CONFIG_REGISTER 0x1A
#define MPU6050_GYRO_CONFIG_REGISTER 0x1B
#define MPU6050_ACCEL_CONFIG_REGISTER 0x1C
#define MPU6050_ACCEL_OUT_REGISTER 0x3B
#define MPU6050_PWR_MGMT_1_REGISTER 0x6B

#define CALIB_OFFSET_NB_MES 500
#define DEFAULT_GYRO_COEFF 0.98

class MPU6050 {
 public:
  explicit MPU6050(TwoWire &wire) : wire(&wire) {}

  /*
   * Wakes the sensor. Gyroscope: 0 to 3 for 250, 500, 1000, 2000 degrees a second; acceleration: 0 to 3 for 2, 4, 8,
   * 16 g. Answers 0, or what Wire.endTransmission() says where the sensor does not answer.
   */
  byte begin(int gyroConfig = 1, int accConfig = 0);

  byte writeData(byte reg, byte data);
  byte readData(byte reg);

  /* Takes what it measures now, flat and still, for rest: 500 measurements, a second. */
  void calcOffsets(bool gyro = true, bool acc = true);
  void calcGyroOffsets() { calcOffsets(true, false); }
  void calcAccOffsets() { calcOffsets(false, true); }

  void setAddress(uint8_t newAddress) { address = newAddress; }
  uint8_t getAddress() const { return address; }

  byte setGyroConfig(int config);
  byte setAccConfig(int config);
  void setGyroOffsets(float x, float y, float z);
  void setAccOffsets(float x, float y, float z);
  void setFilterGyroCoef(float coefficient);
  void setFilterAccCoef(float coefficient) { setFilterGyroCoef(1 - coefficient); }
  float getFilterGyroCoef() const { return gyroCoefficient; }
  float getFilterAccCoef() const { return 1 - gyroCoefficient; }

  float getGyroXoffset() const { return gyroOffset[0]; }
  float getGyroYoffset() const { return gyroOffset[1]; }
  float getGyroZoffset() const { return gyroOffset[2]; }
  float getAccXoffset() const { return accOffset[0]; }
  float getAccYoffset() const { return accOffset[1]; }
  float getAccZoffset() const { return accOffset[2]; }

  float getTemp() const { return temperature; }
  float getAccX() const { return acc[0]; }
  float getAccY() const { return acc[1]; }
  float getAccZ() const { return acc[2]; }
  float getGyroX() const { return gyro[0]; }
  float getGyroY() const { return gyro[1]; }
  float getGyroZ() const { return gyro[2]; }
  float getAccAngleX() const { return accAngleX; }
  float getAccAngleY() const { return accAngleY; }
  float getAngleX() const { return angleX; }
  float getAngleY() const { return angleY; }
  float getAngleZ() const { return angleZ; }

  /* Measures, and finds no angles. */
  void fetchData();
  /* Measures and finds the angles. */
  void update();

  /* The sensor hangs with its parts down. */
  bool upsideDownMounting = false;

 private:
  void startAngles();
  void accAngles();

  TwoWire *wire;
  uint8_t address = MPU6050_ADDR;
  bool ready = false;
  float gyroPerDegree = 65.5;
  float accPerG = 16384.0;
  float gyroCoefficient = DEFAULT_GYRO_COEFF;
  float gyroOffset[3] = {0, 0, 0};
  float accOffset[3] = {0, 0, 0};
  float acc[3] = {0, 0, 0};
  float gyro[3] = {0, 0, 0};
  float temperature = 0;
  float accAngleX = 0, accAngleY = 0;
  float angleX = 0, angleY = 0, angleZ = 0;
  unsigned long updatedAt = 0;
};

#endif
