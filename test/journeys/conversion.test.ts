import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { Pupil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const dialog = (page: Page) => page.locator('kulibin-conversion kulibin-dialog[open]');
const otherSide = (page: Page) => page.locator('kulibin-editor-bar .other-side');
const card = (page: Page, name: string) =>
  page.locator('kulibin-project-card').filter({ has: page.getByText(name, { exact: true }) });

/** The firmware of the program as it is now, as a file. */
async function firmware({ page }: Pupil): Promise<string> {
  for (;;) {
    const tooEarly = page.locator('kulibin-toast', { hasText: 'Сохранять пока нечего' });
    await page.locator('kulibin-editor-bar kulibin-menu button').first().click();
    const download = page.waitForEvent('download', { timeout: 0 });
    await page.getByRole('menuitem', { name: 'Сохранить прошивку' }).click();
    const saved = await Promise.race([download, tooEarly.waitFor().then(() => undefined)]);
    if (saved) return readFile(await saved.path(), 'utf8');
    await page.locator('kulibin-toast .cross').click();
  }
}

describe('blocks and C++', () => {
  test('a program of blocks goes on in C++, is changed there and comes back as blocks with the same firmware', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    await pupil.startsBlocks();
    await pupil.drags('Пины', 'pin_led', 'program_forever');
    const ofBlocks = await firmware(pupil);
    const asked = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    expect(asked.filter((name) => /from-cpp/.test(name))).toEqual([]);

    await page.locator('.made-sketch').getByRole('button', { name: 'Продолжить на C++' }).click();
    await page.locator('kulibin-toast', { hasText: 'Блоки остались в проекте «Мой робот»' }).waitFor();
    await pupil.sketch.filter({ hasText: 'digitalWrite' }).waitFor();
    expect(await firmware(pupil)).toBe(ofBlocks);

    await pupil.types(`void setup() {
  pinMode(LED_BUILTIN, OUTPUT);
}

void loop() {
  digitalWrite(LED_BUILTIN, HIGH);
  delay(300);
  digitalWrite(LED_BUILTIN, LOW);
  delay(700);
  asm volatile("nop");
}
`);
    const ofText = await firmware(pupil);
    expect(ofText).not.toBe(ofBlocks);

    await page.getByRole('button', { name: 'В блоки' }).click();
    await dialog(page).getByRole('button', { name: 'Сделать ещё один' }).click();
    await dialog(page).getByText('команд').waitFor();
    expect(await dialog(page).locator('li').allTextContents()).toEqual([
      '6 команд стали блоками.',
      '1 кусочек без своего блока остался на C++: он стоит в блоке «C++».',
    ]);
    await dialog(page).getByRole('button', { name: 'Открыть блоки' }).click();
    await pupil.blocks('pin_write').first().waitFor();
    expect(await page.locator('kulibin-editor-bar .level select').inputValue()).toBe('expert');
    expect(await firmware(pupil)).toBe(ofText);

    await otherSide(page).click();
    await pupil.sketch.filter({ hasText: 'asm volatile' }).waitFor();
    await otherSide(page).click();
    await pupil.blocks('cpp_statement').first().waitFor();
    expect(pupil.faults).toEqual([]);
  });

  test('a project whose other side is thrown away stands alone, and has it again when it is brought back', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    await pupil.startsBlocks();
    await page.locator('kulibin-editor-bar .back').click();
    await card(page, 'Мой робот').locator('kulibin-menu button').first().click();
    await page.getByRole('menuitem', { name: 'Продолжить на C++' }).click();
    await pupil.sketch.filter({ hasText: 'void loop()' }).waitFor();
    await page.locator('kulibin-editor-bar .back').click();
    await card(page, 'Мой робот').filter({ hasText: 'и на C++' }).waitFor();

    await card(page, 'Мой робот (C++)').locator('kulibin-menu button').first().click();
    await page.getByRole('menuitem', { name: 'Удалить' }).click();
    await card(page, 'Мой робот').filter({ hasNotText: 'и на C++' }).waitFor();
    await page.locator('kulibin-toast button', { hasText: 'Вернуть' }).click();
    await card(page, 'Мой робот').locator('kulibin-menu button').first().click();
    await page.getByRole('menuitem', { name: 'Открыть на C++' }).click();
    await otherSide(page).filter({ hasText: 'Блоки' }).waitFor();
    expect(pupil.faults).toEqual([]);
  });

  test('a sketch that cannot become blocks is told why, and stays as it is', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    await pupil.startsText();
    await pupil.hears('Готово к загрузке');
    await pupil.types('void setup() {\n}\nvoid loop() {\n  dely(10);\n}\n');
    await pupil.hears('Строка 4');
    const press = () => page.getByRole('button', { name: 'В блоки' }).click();
    await press();
    await dialog(page).getByText('в строке 4 что-то не так').waitFor();
    await dialog(page).getByRole('button', { name: 'Понятно' }).click();

    await pupil.types('int main() {\n  init();\n}\n');
    await pupil.hears('Готово к загрузке');
    await press();
    await dialog(page).getByText('нет setup() или loop()').waitFor();
    await page.keyboard.press('Escape');

    await page.getByRole('button', { name: 'Новый файл' }).click();
    await page.locator('kulibin-dialog input[name=name]').fill('pins.h');
    await page.getByRole('button', { name: 'Готово', exact: true }).click();
    await press();
    await dialog(page).getByText('и другие файлы: pins.h').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('tab', { name: 'sketch.ino' }).click();
    await pupil.sketch.filter({ hasText: 'int main()' }).waitFor();
    expect(pupil.faults).toEqual([]);
  });
});
