//: ru Улыбка на матрице
//: en A smile on a matrix
//: level 3
//ru MAX7219: DIN 12, CLK 11, CS 10. Матрица 8×8 подмигивает.
//en MAX7219: DIN 12, CLK 11, CS 10. The 8×8 matrix winks.
#include <LedControl.h>

LedControl matrix(12, 11, 10, 1);
const byte open[8] = {0x3C, 0x42, 0xA5, 0x81, 0xA5, 0x99, 0x42, 0x3C};
const byte wink[8] = {0x3C, 0x42, 0x85, 0x81, 0xA5, 0x99, 0x42, 0x3C};

void show(const byte rows[8]) {
  for (int row = 0; row < 8; row++) {
    matrix.setRow(0, row, rows[row]);
  }
}

void setup() {
  matrix.shutdown(0, false);
  matrix.setIntensity(0, 4);
  matrix.clearDisplay(0);
}

void loop() {
  show(open);
  delay(900);
  show(wink);
  delay(200);
}
