import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { violationsOn } from '../browser/accessibility.ts';
import { Pupil, waitUntil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const drawer = (page: Page, words: string) => page.locator('.blocklyToolboxCategory', { hasText: words });
const chooser = (page: Page) => page.locator('kulibin-block-chooser');
const kept = (page: Page, words: string) =>
  chooser(page).locator('label', { hasText: words }).first().locator('input');

async function opensChoice(page: Page): Promise<void> {
  await page.locator('kulibin-editor-bar kulibin-menu button').first().click();
  await page.locator('kulibin-editor-bar [role=menuitem]', { hasText: 'Какие блоки оставить' }).click();
  await chooser(page).locator('dialog[open]').waitFor();
}

test('a teacher leaves the lesson’s blocks in the toolbox, hands the project on, and can go back', async () => {
  const teacher = await Pupil.opens(stage.context, stage.address);
  const { page } = teacher;
  await teacher.startsBlocks();
  await drawer(page, 'Числа').waitFor();
  await opensChoice(page);
  await chooser(page).locator('button', { hasText: 'Только те, что в программе' }).click();
  // What stands in the program cannot be taken away.
  await chooser(page).locator('button[aria-label*="Программа"]').click();
  expect(await kept(page, 'при запуске').isChecked()).toBe(true);
  expect(await kept(page, 'при запуске').isDisabled()).toBe(true);
  // Words of either language find a block.
  await chooser(page).locator('kulibin-search-field input').fill('repeat until');
  await kept(page, 'повторять, пока').check();
  await chooser(page).locator('kulibin-search-field input').fill('');
  expect(await kept(page, 'Управление').evaluate((box: HTMLInputElement) => box.indeterminate)).toBe(true);
  await kept(page, 'Логика').check();
  expect(await violationsOn(page)).toEqual([]);
  await chooser(page).locator('button', { hasText: 'Оставить отмеченные' }).click();

  await drawer(page, 'Числа').waitFor({ state: 'detached' });
  await drawer(page, 'Логика').waitFor();
  await drawer(page, 'Управление').click();
  await page.locator('.blocklyFlyout .control_while').waitFor();
  expect(await page.locator('.blocklyFlyout .control_for').count()).toBe(0);
  await drawer(page, 'Не все блоки').waitFor();

  // A copy and a file carry the choice.
  await page.locator('kulibin-editor-bar .saved', { hasText: 'Сохранено' }).waitFor();
  await page.locator('kulibin-editor-bar kulibin-menu button').first().click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('kulibin-editor-bar [role=menuitem]', { hasText: 'Сохранить проект' }).click(),
  ]);
  await page.locator('kulibin-editor-bar a.back').click();
  await page.locator('kulibin-project-card kulibin-menu button').first().click();
  await page.locator('kulibin-project-card [role=menuitem]', { hasText: 'Сделать копию' }).click();
  await page.locator('kulibin-project-card').nth(1).waitFor();
  const [files] = await Promise.all([
    page.waitForEvent('filechooser'),
    page.locator('kulibin-home .open').first().click(),
  ]);
  await files.setFiles(await file.path());
  await drawer(page, 'Не все блоки').waitFor();
  await page.locator('kulibin-editor-bar a.back').click();
  await page.locator('kulibin-project-card', { hasText: '2' }).first().locator('a').click();
  await drawer(page, 'Не все блоки').click();

  await page.locator('.blocklyFlyoutButton', { hasText: 'Показать все' }).click();
  await drawer(page, 'Числа').waitFor();
  await drawer(page, 'Не все блоки').waitFor({ state: 'detached' });
  await page.locator('kulibin-toast button', { hasText: 'Вернуть' }).click();
  await drawer(page, 'Числа').waitFor({ state: 'detached' });
  expect(teacher.faults).toEqual([]);
});

test('the choice can be made with the keyboard alone, and left as it was', async () => {
  const teacher = await Pupil.opens(stage.context, stage.address);
  const { page } = teacher;
  const { keyboard } = page;
  await teacher.startsBlocks();
  const said = () => chooser(page).locator('.all [role=status]').textContent();
  const opens = async () => {
    await page.locator('kulibin-editor-bar kulibin-menu button').first().focus();
    await keyboard.press('Enter');
    await keyboard.press('Enter');
    await chooser(page).locator('dialog[open]').waitFor();
  };
  await opens();
  await chooser(page).locator('kulibin-search-field input').focus();
  const all = await said();
  await keyboard.press('Tab');
  await keyboard.press('Tab');
  await keyboard.press('Enter');
  await waitUntil(async () => (await said()) !== all, 5_000, 'fewer blocks');
  await keyboard.press('Escape');
  await chooser(page).locator('dialog[open]').waitFor({ state: 'detached' });
  await drawer(page, 'Числа').waitFor();

  await opens();
  await chooser(page).locator('kulibin-search-field input').focus();
  expect(await said()).toBe(all);
  // Past both buttons, to the box of the first drawer.
  for (let step = 0; step < 3; step++) await keyboard.press('Tab');
  await keyboard.press('Space');
  await waitUntil(async () => (await said()) !== all, 5_000, 'fewer blocks');
  await chooser(page).locator('button.brass').focus();
  await keyboard.press('Enter');
  await drawer(page, 'Не все блоки').waitFor();
  await drawer(page, 'Программа').click();
  await page.locator('.blocklyFlyout .program_forever').waitFor();
  expect(await page.locator('.blocklyFlyout .program_every').count()).toBe(0);
  expect(teacher.faults).toEqual([]);
});
