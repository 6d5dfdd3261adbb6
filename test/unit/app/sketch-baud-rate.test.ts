import { expect, it } from 'vitest';
import { baudRateOf } from '../../../src/app/workshop/sketch-baud-rate.ts';

const rateOf = (...texts: string[]) =>
  baudRateOf({ files: texts.map((text, index) => ({ name: `${index}.ino`, text })) });

it('is the number the sketch begins Serial with, however it is written', () => {
  expect(rateOf('void setup() { Serial.begin(115200); }')).toBe(115_200);
  expect(rateOf('void setup() {\n  Serial . begin (\n 57600UL , SERIAL_8N1);\n}')).toBe(57_600);
  expect(rateOf("void setup() { Serial.begin(115'200); }")).toBe(115_200);
});

it('is 9600 when the sketch says nothing that can be understood', () => {
  expect(rateOf('void setup() {}')).toBe(9600);
  expect(rateOf('void setup() { Serial.begin(rate()); }')).toBe(9600);
  expect(rateOf('void setup() { Serial.begin(0); }')).toBe(9600);
  expect(rateOf('void setup() { MySerial.begin(300); Serial1.begin(300); }')).toBe(9600);
});

it('is not taken from comments or texts', () => {
  expect(rateOf('// Serial.begin(300);\nvoid setup() { Serial.begin(19200); }')).toBe(19_200);
  expect(rateOf('/* Serial.begin(300); */ void setup() { Serial.begin(/* fast */ 19200); }')).toBe(19_200);
  expect(rateOf('/* Serial.begin(300);')).toBe(9600);
  expect(
    rateOf('const char* url = "http://a \\" Serial.begin(300)"; void setup() { Serial.begin(19200); }'),
  ).toBe(19_200);
  expect(rateOf(`char quote = '"'; void setup() { Serial.begin(19200); } // "`)).toBe(19_200);
});

it('may have a name that the sketch defines, in any of its files', () => {
  expect(rateOf('#define BAUD 38400\nvoid setup() { Serial.begin(BAUD); }')).toBe(38_400);
  expect(rateOf('const long baud = 250000;\nvoid setup() { Serial.begin(baud); }')).toBe(250_000);
  expect(rateOf('void loop() {}', 'void setup() { Serial.begin(4800); }')).toBe(4800);
});
