import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { Pupil, waitUntil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const soon = 5_000;

/** Changes the language by the menu of the editor's bar. */
async function speaks(page: Page, language: 'English' | 'Русский'): Promise<void> {
  await page.locator('kulibin-editor-bar kulibin-menu button').first().click();
  await page.locator('kulibin-editor-bar [role=menuitem]', { hasText: language }).click();
}

test('the language changes amid building with blocks: every word at once, and nothing else', async () => {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const { page } = pupil;
  const canvas = page.locator('.blocklySvg > .blocklyWorkspace > .blocklyBlockCanvas');
  const words = async () => ((await canvas.textContent()) ?? '').replaceAll('\u00a0', ' ');
  await pupil.startsBlocks();
  await pupil.drags('Управление', 'control_repeat', 'program_start');
  await pupil.sketch.filter({ hasText: 'for (' }).waitFor();
  const sketch = await pupil.sketch.textContent();
  // The block whose lines are marked in the sketch: selected, or chosen while the hand is elsewhere on the page.
  const selected = () =>
    page.locator('.control_repeat.blocklySelected, .control_repeat.kulibin-chosen').count();
  const marked = () => page.locator('kulibin-sketch-view .cm-marked-line').count();
  await waitUntil(async () => (await marked()) > 0, soon, 'the lines of the block');
  const lines = await marked();

  await speaks(page, 'English');
  await waitUntil(async () => (await words()).includes('repeat'), soon, 'English blocks');
  expect(await words()).not.toMatch(/[а-яё]/i);
  await page.locator('.blocklyToolboxCategory', { hasText: 'Control' }).waitFor();
  await page.locator('kulibin-editor-bar .try', { hasText: 'Try' }).waitFor();
  expect(await selected()).toBe(1);
  expect(await marked()).toBe(lines);
  expect(await pupil.sketch.textContent()).toBe(sketch);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');

  await speaks(page, 'Русский');
  await waitUntil(async () => (await words()).includes('повторить'), soon, 'Russian blocks');
  await page.locator('kulibin-block-tools kulibin-icon-button').first().click();
  await waitUntil(async () => (await pupil.blocks('control_repeat').count()) === 0, soon, 'the undo');
  expect(pupil.faults).toEqual([]);
});

test('the language changes amid writing C++, in the simple editor and the full one', async () => {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const { page } = pupil;
  await pupil.startsText();
  const before = await pupil.sketch.textContent();
  await pupil.types('void setup() {}\nvoid loop() { delay(4242); }\n');
  expect(await pupil.sketch.getAttribute('aria-label')).toMatch(/[а-я]/);
  await speaks(page, 'English');
  await waitUntil(
    async () => !/[а-яё]/i.test((await pupil.sketch.getAttribute('aria-label')) ?? 'ё'),
    soon,
    'the English name of the text',
  );
  expect(await pupil.sketch.textContent()).toContain('delay(4242)');
  await pupil.sketch.click();
  await page.keyboard.press('ControlOrMeta+Z');
  await waitUntil(async () => (await pupil.sketch.textContent()) === before, soon, 'the undo');

  await page.getByRole('button', { name: 'Full editor' }).click();
  const full = page.locator('.monaco-editor').first();
  await full.waitFor();
  const text = await full.locator('.view-lines').textContent();
  await speaks(page, 'Русский');
  await page.getByRole('button', { name: 'Простой редактор' }).waitFor();
  expect(await full.locator('.view-lines').textContent()).toBe(text);
  // Its own menus are the one thing that follows later, and it says so.
  await page.locator('kulibin-toast button', { hasText: 'Открыть заново' }).click();
  await page.locator('.monaco-editor .view-line').first().click({ button: 'right' });
  await page.locator('.monaco-menu', { hasText: /Вырезать/ }).waitFor();
  expect(pupil.faults).toEqual([]);
});
