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

test('the light editor suggests words, puts their brackets, and tells of the word under the pointer or at the cursor', async () => {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const { page, sketch } = pupil;
  await pupil.startsText();
  await pupil.hears('Готово к загрузке');
  await pupil.types('#include <Servo.h>\nServo arm;\nvoid setup() {\n  arm.attach(9);\n');
  const list = page.getByRole('listbox', { name: 'Подсказки' });
  const options = list.getByRole('option');
  const line = sketch.locator('.cm-line').last();
  await page.keyboard.type('  digitalWr', { delay: 20 });
  await options.filter({ hasText: /^digitalWrite/ }).waitFor();
  await page.locator('.cm-completionInfo', { hasText: 'void digitalWrite' }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.type('arm_pin, 1');
  expect(await line.textContent()).toBe('  digitalWrite(arm_pin, 1)');
  await page.keyboard.press('End');
  await page.keyboard.type(';\narm.wri', { delay: 20 });
  await options.filter({ hasText: 'writeMicroseconds' }).click();
  await page.keyboard.type('1500');
  expect(await line.textContent()).toBe('  arm.writeMicroseconds(1500)');
  // A text is nobody's word.
  await page.keyboard.press('End');
  await page.keyboard.type(';\nSerial.print("digitalWr', { delay: 20 });
  await list.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+z');

  await sketch
    .getByText('attach', { exact: false })
    .first()
    .hover({ position: { x: 100, y: 10 } });
  const told = page.locator('.cm-told', { hasText: 'Servo::attach(' });
  await told.waitFor();
  await page.mouse.move(5, 5);
  await told.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Home');
  for (const key of [
    'ArrowDown',
    'ArrowDown',
    'ArrowDown',
    'Home',
    'Control+ArrowRight',
    'Control+ArrowRight',
  ])
    await page.keyboard.press(key);
  await page.keyboard.press('Control+k');
  await page.keyboard.press('Control+i');
  await page.locator('.cm-told').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.cm-told').waitFor({ state: 'detached' });
  expect(pupil.faults).toEqual([]);
});
