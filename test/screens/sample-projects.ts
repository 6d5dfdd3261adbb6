import { newBlocksProject, newTextProject, type Project, writeProjectFile } from '../../src/project/index.ts';

const now = Date.now();
const hour = 3_600_000;

const nightLight = `const int lamp = 9;
const int eye = A0;

void setup() {
  pinMode(lamp, OUTPUT);
  Serial.begin(9600);
}

void loop() {
  int light = analogRead(eye);
  Serial.println(light);
  analogWrite(lamp, light < 400 ? 255 : 0);
  delay(50);
}
`;

const broken = nightLight.replace('delay(50);', 'delay(50)');

const projects: readonly Project[] = [
  newTextProject('Broken night light', 'uno', [{ name: 'sketch.ino', text: broken }], now - 50 * hour),
  newTextProject('Night light', 'nano', [{ name: 'sketch.ino', text: nightLight }], now - 26 * hour),
  newBlocksProject('Line follower with two sensors and a very long name', 'mega', now - 3 * hour),
  newBlocksProject('Маячок', 'uno', now - 120_000),
];

/** Projects as `.kulibin` files, the latest last. */
export const sampleProjects: readonly string[] = projects.map(writeProjectFile);
