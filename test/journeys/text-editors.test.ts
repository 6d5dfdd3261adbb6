import { expect, test } from 'vitest';
import { Pupil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage();

test('where RAM is tight one press leaves the texts in flash: as many bytes less as were promised, and back', async () => {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const { page } = pupil;
  await pupil.startsText();
  await pupil.types(`const int notes[] = {${Array.from({ length: 300 }, (_, n) => n + 262).join(', ')}};
int seen[500];
void setup() {
  Serial.begin(9600);
  Serial.println("A long word of greeting for whoever reads it");
}
void loop() {
  tone(8, notes[analogRead(A0) % 300]);
  seen[analogRead(A2) % 500]++;
  Serial.println(seen[analogRead(A3) % 500]);
}
`);
  await page.getByRole('tab', { name: 'Память' }).click();
  const view = page.locator('kulibin-memory-view');
  const used = async () =>
    Number(/(\d+) из/.exec((await view.locator('h3').first().textContent()) ?? '')?.[1]);
  const promise = view.locator('.advice', { hasText: 'освободится' });
  await promise.waitFor();
  const freed = Number(/освободится (\d+)/.exec((await promise.textContent()) ?? '')?.[1]);
  expect(freed).toBeGreaterThan(40);
  expect(await promise.locator('li').allTextContents()).toEqual([
    expect.stringMatching(
      /notes — 600 байт\s*const int notes\[\] PROGMEM = \{…\};\s*pgm_read_word\(&notes\[i\]\)/,
    ),
  ]);
  const before = await used();
  await view.getByRole('button', { name: 'Обернуть тексты в F()' }).click();
  await pupil.sketch.filter({ hasText: 'println(F("A long word' }).waitFor();
  await view.locator('h3', { hasText: String(before - freed) }).waitFor();
  expect(await view.getByRole('button').count()).toBe(0);
  await page.getByRole('button', { name: 'Вернуть' }).click();
  await pupil.sketch.filter({ hasText: 'println("A long word' }).waitFor();
  expect(pupil.faults).toEqual([]);
});
