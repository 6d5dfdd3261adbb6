import { describe, expect, test } from 'vitest';
import { Pupil, waitUntil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage({ board: true });

/** As a book and a messenger give it: smart quotes, a semicolon short, a capital lost. */
const bookSketch = `void setup() {
  pinMode(LED_BUILTIN, OUTPUT)
  Serial.begin(9600);
  Serial.println(“Мигаю”);
}

void loop() {
  digitalwrite(LED_BUILTIN, HIGH);
  delay(1000);
  digitalWrite(LED_BUILTIN, LOW);
  delay(1000);
}
`;

describe('C++ for older students', () => {
  test('a sketch from a book is mended by clicks, each with a word of explanation, and runs on the board', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsText();
    await pupil.hears('Готово к загрузке');
    await pupil.types(bookSketch);
    const mend = pupil.page.getByRole('button', { name: 'Исправить' });
    await pupil.hears('Кавычка “ не та');
    await mend.click();
    await pupil.hears('Строка 2: Не хватает точки с запятой');
    await mend.click();
    await pupil.hears('digitalwrite пишется digitalWrite');
    await mend.click();
    await pupil.hears('Готово к загрузке');
    expect(await pupil.sketch.textContent()).toContain('Serial.println("Мигаю");');

    await pupil.uploads();
    await pupil.choosesBoard();
    await pupil.hears(/Готово|загружена/, 30_000);
    const uploaded = await pupil.page.evaluate(() => window.emulatedBoard.time);
    await waitUntil(
      () =>
        pupil.page.evaluate(
          (since) => window.emulatedBoard.ledChanges.filter((change) => change.at > since).length >= 3,
          uploaded,
        ),
      20_000,
      'the emulated Uno to blink',
    );
    expect(pupil.faults).toEqual([]);
  });

  test('the compiler’s own words are one press away from the explanation', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsText();
    await pupil.hears('Готово к загрузке');
    await pupil.types('void setup() {\n  dеlay(5);\n}\nvoid loop() {\n}\n');
    await pupil.hears('русская');
    await pupil.page.locator('.cm-lintRange-error').first().hover();
    const told = pupil.page.locator('.cm-tooltip .cm-explained').first();
    await told.waitFor();
    expect(await told.locator('strong').textContent()).toContain('В слове delay буква «е» русская');
    await told.locator('summary').click();
    await told.locator('code', { hasText: 'was not declared in this scope' }).waitFor();
    await pupil.page.locator('.cm-tooltip .cm-diagnosticAction').first().click();
    await pupil.hears('Готово к загрузке');
  });

  test('several files are tabs, and what was written is undone over a reload', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsText();
    await pupil.hears('Готово к загрузке');
    const { page } = pupil;
    await page.getByRole('button', { name: 'Новый файл' }).click();
    await page.locator('kulibin-dialog input[name=name]').fill('pins.h');
    await page.getByRole('button', { name: 'Готово', exact: true }).click();
    await page.getByRole('tab', { name: 'pins.h', selected: true }).waitFor();
    await pupil.types('const int led = 12;\n');
    await page.getByRole('tab', { name: 'sketch.ino' }).click();
    await pupil.types('#include "pins.h"\nvoid setup() { pinMode(led, OUTPUT); }\nvoid loop() {}\n');
    await pupil.hears('Готово к загрузке');
    await page.locator('kulibin-editor-bar .saved:not(.saving)').waitFor();
    await page.reload();
    await page.getByRole('tab', { name: 'pins.h' }).waitFor();
    await pupil.sketch.filter({ hasText: 'pinMode(led, OUTPUT)' }).waitFor();
    await pupil.sketch.click();
    await page.keyboard.press('ControlOrMeta+z');
    await pupil.sketch.filter({ hasText: 'LED_BUILTIN' }).waitFor();
    expect(pupil.faults).toEqual([]);
  });

  test('the full editor completes, tells of a word and mends, when it is asked for', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsText();
    await pupil.hears('Готово к загрузке');
    const { page } = pupil;
    expect(
      await page.evaluate(() =>
        performance.getEntriesByType('resource').some(({ name }) => name.includes('monaco')),
      ),
    ).toBe(false);
    await page.getByRole('button', { name: 'Полный редактор' }).click();
    const lines = page.locator('.monaco-editor .view-lines');
    await lines.waitFor();
    await lines.click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type('int ledBrightness = 5;\nvoid go() {', { delay: 10 });
    await page.keyboard.press('Enter');
    await page.keyboard.type('analogWrite(9, ledBr', { delay: 40 });
    await page.locator('.suggest-widget .monaco-list-row', { hasText: 'ledBrightness' }).waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.type(';');
    await pupil.hears('Готово к загрузке');
    // By the keys, as a student without a mouse: what is this word?
    for (const key of ['Home', 'ArrowRight', 'ArrowRight', 'ControlOrMeta+k', 'ControlOrMeta+i'])
      await page.keyboard.press(key);
    await page.locator('.monaco-hover', { hasText: 'Отдаёт пину часть силы' }).first().waitFor();
    expect(pupil.faults).toEqual([]);
  });

  test('words are found and replaced, by keys and by the button, and the sheet of keys tells the truth', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsText();
    await pupil.hears('Готово к загрузке');
    const { page, sketch } = pupil;
    const press = (key: string) => page.keyboard.press(key);
    const text = () => sketch.locator('.cm-line').allTextContents();
    await pupil.types('int led = 5;\nvoid setup() { pinMode(led, 1); }\nvoid loop() {}\n');
    await press('Control+Home');
    await press('Control+h');
    const field = page.getByRole('textbox', { name: 'Найти в тексте' });
    await field.fill('led');
    await page.locator('kulibin-find-bar output', { hasText: '1 / 2' }).waitFor();
    await press('F3');
    await page.locator('kulibin-find-bar output', { hasText: '2 / 2' }).waitFor();
    await page.getByRole('textbox', { name: 'На что заменить' }).fill('lamp');
    await page.getByRole('button', { name: 'Заменить все' }).click();
    expect((await text()).slice(0, 2)).toEqual(['int lamp = 5;', 'void setup() { pinMode(lamp, 1); }']);
    await press('Escape');
    await field.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Найти в тексте' }).click();
    await field.waitFor();
    await press('Escape');

    await press('F1');
    await page.locator('kulibin-keys-sheet dt', { hasText: 'Выйти из текста' }).waitFor();
    await press('Escape');
    await page.locator('kulibin-keys-sheet dialog').waitFor({ state: 'hidden' });
    await press('Control+Home');
    await press('Control+/');
    expect((await text())[0]).toBe('// int lamp = 5;');
    await press('Control+/');
    await press('Alt+ArrowDown');
    expect((await text())[1]).toBe('int lamp = 5;');
    await press('Control+z');
    await press('Control+Shift+k');
    expect((await text())[0]).toContain('void setup');
    await press('Control+z');
    await press('Shift+Alt+f');
    await sketch.locator('.cm-line', { hasText: /^ {2}pinMode\(lamp, 1\);$/ }).waitFor();
    const isInside = () =>
      page.evaluate(() => {
        let at = document.activeElement;
        while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
        return at?.closest('.cm-editor, .monaco-editor') !== null;
      });
    await press('Tab');
    expect(await isInside()).toBe(true);
    await press('Escape');
    await press('Tab');
    expect(await isInside()).toBe(false);

    await page.getByRole('button', { name: 'Полный редактор' }).click();
    await page.locator('.monaco-editor .view-lines').click();
    await press('Control+h');
    await page.locator('.monaco-editor .find-widget.visible.replaceToggled').waitFor();
    await press('Escape');
    await press('F1');
    await page.locator('kulibin-keys-sheet dt', { hasText: 'Переименовать везде' }).waitFor();
    await press('Escape');
    await press('Control+Shift+p');
    await page.locator('.quick-input-widget').waitFor();
    await press('Escape');
    await press('Tab');
    expect(await isInside()).toBe(true);
    await press('Escape');
    await press('Tab');
    expect(await isInside()).toBe(false);
    expect(pupil.faults).toEqual([]);
  });

  test('an example of the gallery opens and runs in Try', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.page.getByRole('button', { name: 'Примеры программ' }).click();
    await pupil.page.getByPlaceholder('Найти пример').fill('мигающий');
    await pupil.page.getByRole('button', { name: /Мигающий светодиод/ }).click();
    await pupil.hears('Готово к загрузке');
    await pupil.tries();
    await pupil.seesLedBlink();
    expect(pupil.faults).toEqual([]);
  });
});
