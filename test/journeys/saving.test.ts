import type { Page } from 'playwright';
import { beforeEach, expect, test } from 'vitest';
import { Pupil, waitUntil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** The browser's own disk for a site stands for the pupil's: its handles are real ones. */
beforeEach(async () => {
  await stage.context.addInitScript(() => {
    window.showDirectoryPicker = async () => {
      const root = await navigator.storage.getDirectory();
      return root.getDirectoryHandle('Documents', { create: true });
    };
  });
});

/** What a file of the disk holds; undefined where there is none. */
function onDisk(page: Page, path: string): Promise<string | undefined> {
  return page.evaluate(async (path) => {
    try {
      let folder = await navigator.storage.getDirectory();
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      for (const part of parts) folder = await folder.getDirectoryHandle(part);
      return await (await (await folder.getFileHandle(name)).getFile()).text();
    } catch {
      return undefined;
    }
  }, path);
}

/** Another program writes a file. */
async function writesElsewhere(page: Page, path: string, text: string): Promise<void> {
  await page.evaluate(
    async ([path = '', text = '']) => {
      let folder = await navigator.storage.getDirectory();
      const parts = path.split('/');
      const name = parts.pop() ?? '';
      for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
      const writing = await (await folder.getFileHandle(name, { create: true })).createWritable();
      await writing.write(text);
      await writing.close();
    },
    [path, text],
  );
}

const toast = (page: Page, words: string) => page.locator('kulibin-toast', { hasText: words });
const question = (page: Page) => page.locator('kulibin-saving');

async function saves(page: Page): Promise<void> {
  await page.locator('kulibin-editor-bar .more button').click();
  await page.getByRole('menuitem', { name: 'Сохранить скетч в папку' }).click();
}

const delay = (time: number) => `void setup() {}\nvoid loop() { delay(${time}); }\n`;

test('a sketch is saved into a real folder, also after a reload; what others changed there is asked about', async () => {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const { page } = pupil;
  const file = 'Documents/Moy_sketch/Moy_sketch.ino';
  await pupil.startsText();
  await pupil.types(delay(1));
  await page.keyboard.press('ControlOrMeta+S');
  await toast(page, 'Кулибин сохраняет проект сам').locator('.action').click();
  await toast(page, 'Скетч сохранён в папку «Moy_sketch»').waitFor();
  expect(await onDisk(page, file)).toBe(delay(1));

  await pupil.types(delay(2));
  await page.locator('kulibin-editor-bar .saved', { hasText: 'Сохранено' }).waitFor();
  await page.reload();
  await pupil.sketch.filter({ hasText: 'delay(2)' }).click();
  await page.keyboard.press('ControlOrMeta+S');
  await waitUntil(async () => (await onDisk(page, file)) === delay(2), 5000, 'the new text on the disk');

  await writesElsewhere(page, file, delay(3));
  await pupil.types(delay(4));
  await saves(page);
  await question(page).locator('button', { hasText: 'Оставить обе' }).click();
  await toast(page, 'Скетч сохранён в папку «Moy_sketch_2»').waitFor();
  expect(await onDisk(page, file)).toBe(delay(3));
  expect(await onDisk(page, 'Documents/Moy_sketch_2/Moy_sketch_2.ino')).toBe(delay(4));

  await writesElsewhere(page, 'Documents/Moy_sketch_2/Moy_sketch_2.ino', delay(5));
  await saves(page);
  await question(page).locator('button', { hasText: 'Открыть ту, что на диске' }).click();
  await pupil.sketch.filter({ hasText: 'delay(5)' }).waitFor();
  await pupil.types(delay(6));
  await saves(page);
  await toast(page, 'Скетч сохранён в папку «Moy_sketch_2»').waitFor();
  expect(await onDisk(page, 'Documents/Moy_sketch_2/Moy_sketch_2.ino')).toBe(delay(6));
  expect(pupil.faults).toEqual([]);
});

test('a folder opened from the disk is saved there; leave that is not given, and a folder that is gone, are said', async () => {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const { page } = pupil;
  await writesElsewhere(
    page,
    'Documents/Маяк/Маяк.ino',
    '#include "src/a.h"\nvoid setup() { a(); }\nvoid loop() {}\n',
  );
  await writesElsewhere(page, 'Documents/Маяк/src/a.h', 'void a() {}\n');
  await page.locator('kulibin-home .open', { hasText: 'Открыть папку' }).click();
  await pupil.hears('Готово к загрузке');
  await pupil.types('#include "src/a.h"\nvoid setup() { a(); a(); }\nvoid loop() {}\n');
  await saves(page);
  await toast(page, 'Скетч сохранён в папку «Маяк»').waitFor();
  expect(await onDisk(page, 'Documents/Маяк/Маяк.ino')).toContain('a(); a();');
  expect(await onDisk(page, 'Documents/Маяк/src/a.h')).toBe('void a() {}\n');

  await page.evaluate(() => {
    const forbid = async (): Promise<PermissionState> => 'denied';
    Object.assign(FileSystemHandle.prototype, { queryPermission: forbid });
  });
  await saves(page);
  await page.locator('kulibin-saving [role=alert]', { hasText: 'не пустил' }).waitFor();
  await page.reload();
  await pupil.sketch.filter({ hasText: 'a(); a();' }).waitFor();
  await page.evaluate(async () => {
    await (await navigator.storage.getDirectory()).removeEntry('Documents', { recursive: true });
  });
  await saves(page);
  await page.locator('kulibin-saving [role=alert]', { hasText: 'больше нет' }).waitFor();
  await page.locator('kulibin-saving button', { hasText: 'В другую папку' }).click();
  await toast(page, 'Скетч сохранён в папку «Mayak»').waitFor();
  expect(await onDisk(page, 'Documents/Mayak/Mayak.ino')).toContain('a(); a();');
  expect(pupil.faults).toEqual([]);
});
