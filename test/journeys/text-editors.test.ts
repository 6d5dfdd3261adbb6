import { expect, test } from 'vitest';
import { Pupil, waitUntil } from './pupil.ts';
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
  // The line of state tells of what is short, not of the flash that is there.
  await page.locator('kulibin-state-line .memory', { hasText: /оперативная память 9\d %/ }).waitFor();
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

test('the light editor suggests words, puts their brackets, tells what goes there, and of the word under the pointer or at the cursor', async () => {
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
  // A list that came this very moment takes the key, too.
  await page.keyboard.press('Escape');
  await list.waitFor({ state: 'detached' });
  await page.keyboard.press('Control+Space');
  await options.filter({ hasText: /^digitalWrite/ }).waitFor();
  await page.keyboard.press('Tab');
  // Between the brackets it is told what goes there, above the line that is being written.
  const call = page.locator('.cm-call');
  const parameter = call.locator('strong');
  await call.filter({ hasText: 'void digitalWrite(' }).waitFor();
  await parameter.filter({ hasText: 'pin' }).waitFor();
  const [above, row] = await Promise.all([call.boundingBox(), line.boundingBox()]);
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThanOrEqual((row?.y ?? 0) + 1);
  await page.keyboard.type('arm_pin, 1');
  await parameter.filter({ hasText: 'level' }).waitFor();
  const look = await parameter.evaluate((node) => {
    const { fontWeight, textDecorationLine } = getComputedStyle(node);
    return [fontWeight, textDecorationLine];
  });
  expect(look).toEqual(['700', 'underline']);
  // The suggestions, where they are still being looked for, go first.
  await waitUntil(
    async () => {
      await page.keyboard.press('Escape');
      return (await call.count()) === 0;
    },
    5000,
    'the help with the call gone',
  );
  await page.keyboard.press('Control+Shift+Space');
  await parameter.filter({ hasText: 'level' }).waitFor();
  expect(await line.textContent()).toBe('  digitalWrite(arm_pin, 1)');
  await page.keyboard.press('End');
  await call.waitFor({ state: 'detached' });
  await page.keyboard.type(';\narm.wri', { delay: 20 });
  // What `arm` can do is known when the sketch has been read.
  await waitUntil(
    async () => {
      await page.keyboard.press('Control+Space');
      // Asked again too soon, the search for them would begin anew each time.
      return options
        .first()
        .waitFor({ timeout: 2000 })
        .then(
          () => true,
          () => false,
        );
    },
    20_000,
    'suggestions',
  );
  await options.filter({ hasText: 'writeMicroseconds' }).click();
  await call.filter({ hasText: 'Задаёт угол длиной импульса' }).waitFor();
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

test('the sketch beside the blocks is searched by its key; on a phone the tools of a text take three rows at most', async () => {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const { page, sketch } = pupil;
  await pupil.startsBlocks();
  await page.getByRole('tab', { name: 'Скетч' }).click();
  await sketch.click();
  await page.keyboard.press('Control+f');
  await page.getByRole('textbox', { name: 'Найти в тексте' }).fill('void');
  await page.locator('kulibin-find-bar output', { hasText: '1 / 2' }).waitFor();
  expect(await page.getByRole('button', { name: 'Заменить' }).count()).toBe(0);

  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(stage.address);
  await pupil.startsText();
  await sketch.click();
  await page.keyboard.press('Control+h');
  await page.getByRole('textbox', { name: 'На что заменить' }).waitFor();
  const [tools, panel] = await Promise.all([
    page.locator('kulibin-text-area .bar').boundingBox(),
    page.locator('kulibin-find-panel').boundingBox(),
  ]);
  // A row is a finger high, with a little air.
  expect((tools?.height ?? 0) + (panel?.height ?? 0)).toBeLessThan(3 * 44 + 24);
  for (const button of await page.locator('kulibin-find-panel button').all()) {
    const box = await button.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
  }
  expect(pupil.faults).toEqual([]);
});

test('the keys of the sheet do what it says in the light editor, and a reload keeps the text, its undoing and its look', async () => {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const { page, sketch } = pupil;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await pupil.startsText();
  await pupil.hears('Готово к загрузке');
  await pupil.types('int a = 1;\nvoid setup() { a = b; }\nvoid loop() { c(); }\n');
  await pupil.hears('Строка 2');
  const active = page.locator('kulibin-sketch-view .cm-activeLine');
  await press('Control+Home', 'F8');
  await active.filter({ hasText: 'a = b' }).waitFor();
  await press('F8');
  await active.filter({ hasText: 'c();' }).waitFor();
  await press('Shift+F8');
  await active.filter({ hasText: 'a = b' }).waitFor();
  await pupil.types('void setup() { pinMode(13, OUTPUT); }\nvoid loop() {}\n');
  await press('Control+z');
  await sketch.filter({ hasText: 'a = b' }).waitFor();
  await press('Control+y');
  await sketch.filter({ hasText: 'pinMode(13' }).waitFor();

  await page.getByRole('tab', { name: 'Память' }).click();
  await sketch.click();
  await press('Control+Enter');
  await page.getByRole('tab', { name: 'Испытать', selected: true }).waitFor();
  await sketch.click();
  await press('Control+u');
  await page.locator('kulibin-cable dialog[open]').waitFor();
  await press('Escape');
  await page.locator('kulibin-cable dialog[open]').waitFor({ state: 'detached' });

  const bigger = page.getByRole('button', { name: 'Буквы крупнее' });
  await bigger.click();
  await bigger.click();
  await page.locator('kulibin-text-tools').getByRole('button', { name: 'Ещё' }).click();
  await page.getByRole('menuitem', { name: 'Переносить длинные строки' }).click();
  await sketch.click();
  await press('Control+End');
  await page.keyboard.type('// the very last word');
  await page.locator('kulibin-editor-bar .saved:not(.saving)').waitFor();
  await page.reload();
  await sketch.filter({ hasText: 'the very last word' }).waitFor();
  const look = await sketch.evaluate((content) => [
    getComputedStyle(content).fontSize,
    content.classList.contains('cm-lineWrapping'),
  ]);
  expect(look).toEqual(['20px', true]);
  await sketch.click();
  await press('Control+z');
  await sketch.filter({ hasNotText: 'the very last word' }).waitFor();
  expect(pupil.faults).toEqual([]);
});

test('the keys of the full editor find a declaration, rename, mend, go to a line and suggest', async () => {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const { page } = pupil;
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await pupil.startsText();
  await pupil.types('int lamp = 13;\nvoid setup() {\n  pinMode(lamp, OUTPUT)\n}\nvoid loop() {\n}\n');
  await pupil.hears('Строка 3');
  await page.getByRole('button', { name: 'Полный редактор' }).click();
  const lines = page.locator('.monaco-editor .view-lines');
  await lines.filter({ hasText: 'pinMode' }).click();
  const at = page.locator('.monaco-editor .line-numbers.active-line-number');
  const goes = async (line: string) => {
    await press('Control+g');
    await page.locator('.quick-input-widget input').fill(`:${line}`);
    const [row = '', column = ''] = line.split(':');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: row })
      .filter({ hasText: column })
      .waitFor();
    await press('Enter');
    await at.filter({ hasText: row }).waitFor();
  };
  await goes('3');
  await press('Control+.');
  await page.locator('.action-widget', { hasText: 'Исправить' }).waitFor();
  await press('Enter');
  await pupil.hears('Готово к загрузке');
  await goes('3:12');
  await press('F12');
  await at.filter({ hasText: '1' }).waitFor();
  await press('F2');
  await page.locator('.rename-box input').fill('bulb');
  await press('Enter');
  await lines.filter({ hasText: /bulb[\s\S]*bulb/ }).waitFor();
  await goes('5');
  await press('End', 'Enter');
  const suggested = page.locator('.suggest-widget.visible');
  await page.keyboard.type('bul', { delay: 20 });
  await suggested.waitFor();
  await press('Escape');
  await suggested.waitFor({ state: 'hidden' });
  await press('Control+Space');
  await page.locator('.suggest-widget .monaco-list-row', { hasText: 'bulb' }).first().waitFor();
  await press('Enter');
  await lines.filter({ hasText: /loop\(\).*bulb/ }).waitFor();
  expect(pupil.faults).toEqual([]);
});
