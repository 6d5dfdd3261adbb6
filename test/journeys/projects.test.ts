import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { openProfile } from '../browser/chromium.ts';
import { watchDownloads } from '../browser/downloads.ts';
import { refuse, servePlainHost } from '../browser/serve.ts';
import { Pupil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const saved = (page: Page) => page.locator('kulibin-editor-bar .saved.saved', { hasText: 'Сохранено' });
const saving = (page: Page) => page.locator('kulibin-editor-bar .saved.saving');
const card = (page: Page, name: string) => page.locator('kulibin-project-card', { hasText: name });

async function chooses(page: Page, name: string, action: string): Promise<void> {
  await card(page, name).locator('kulibin-menu > button, kulibin-menu button').first().click();
  await card(page, name).locator('[role=menuitem]', { hasText: action }).click();
}

describe('a pupil’s projects', () => {
  test('are saved within a second of the last change, and are there after the tab is killed', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsText();
    await pupil.types('void setup() {}\nvoid loop() { delay(4242); }\n');
    const typed = Date.now();
    await saving(pupil.page).waitFor();
    await saved(pupil.page).waitFor();
    expect(Date.now() - typed).toBeLessThan(1000);

    const address = pupil.page.url();
    const crashed = pupil.page.waitForEvent('crash');
    const devtools = await stage.context.newCDPSession(pupil.page);
    void devtools.send('Page.crash').catch(() => undefined);
    await crashed;

    const again = await Pupil.opens(stage.context, address);
    await again.sketch.filter({ hasText: 'delay(4242)' }).waitFor();
    // The killed tab holds the project no longer.
    await saved(again.page).waitFor();
  });

  test('open in a second tab can only be looked at there, follow the first, and go on as a copy', async () => {
    const first = await Pupil.opens(stage.context, stage.address);
    await first.startsText();
    await saved(first.page).waitFor();
    const second = await Pupil.opens(stage.context, first.page.url());
    await second.hears('открыт в другой вкладке');

    await first.types('void setup() {}\nvoid loop() { delay(1111); }\n');
    await second.sketch.filter({ hasText: 'delay(1111)' }).waitFor();

    await second.line.locator('button', { hasText: 'Продолжить в копии' }).click();
    await second.page.locator('kulibin-editor-bar .saved', { hasText: 'Сохранено' }).waitFor();
    await second.types('void setup() {}\nvoid loop() { delay(2222); }\n');
    await saving(second.page).waitFor();
    await saved(second.page).waitFor();

    await first.page.reload();
    await first.sketch.filter({ hasText: 'delay(1111)' }).waitFor();
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  test('pass to the second tab when the first is closed', async () => {
    const first = await Pupil.opens(stage.context, stage.address);
    await first.startsText();
    await saved(first.page).waitFor();
    const second = await Pupil.opens(stage.context, first.page.url());
    await second.hears('открыт в другой вкладке');
    await first.page.close();
    await saved(second.page).waitFor();
    await second.types('void setup() {}\nvoid loop() { delay(3333); }\n');
    await saving(second.page).waitFor();
    await saved(second.page).waitFor();
  });

  test('can be renamed, copied and deleted, and a deleted one comes back', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    await pupil.startsText();
    await saved(page).waitFor();
    await page.locator('kulibin-editor-bar a.back').click();
    await chooses(page, 'Мой скетч', 'Переименовать');
    await page.keyboard.type('Маячок');
    await page.keyboard.press('Enter');
    await chooses(page, 'Маячок', 'Сделать копию');
    await card(page, 'Маячок 2').waitFor();
    await chooses(page, 'Маячок 2', 'Удалить');
    await card(page, 'Маячок 2').waitFor({ state: 'detached' });
    await page.locator('kulibin-toast button', { hasText: 'Вернуть' }).click();
    await card(page, 'Маячок 2').waitFor();
    await chooses(page, 'Маячок 2', 'Удалить');
    await card(page, 'Маячок 2').waitFor({ state: 'detached' });
    await page.reload();
    await card(page, 'Маячок').waitFor();
    expect(await card(page, 'Маячок 2').count()).toBe(0);
    expect(pupil.faults).toEqual([]);
  });

  test('go to another computer as a file', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsText();
    await pupil.types('void setup() {}\nvoid loop() { delay(5555); }\n');
    await pupil.page.locator('kulibin-editor-bar .more button').click();
    const [download] = await Promise.all([
      pupil.page.waitForEvent('download'),
      pupil.page.getByRole('menuitem', { name: 'Сохранить проект файлом' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('Moy_sketch.kulibin');

    const elsewhere = await stage.otherComputer({ locale: 'en' });
    const other = await Pupil.opens(elsewhere, stage.address);
    await other.opensFile(await download.path());
    await other.sketch.filter({ hasText: 'delay(5555)' }).waitFor();
    expect(other.faults).toEqual([]);
    await elsewhere.close();
  });

  test('open from a sketch that Windows saved in its old encoding, letters whole', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    // “// Привет” in windows-1251.
    const comment = [0x2f, 0x2f, 0x20, 0xcf, 0xf0, 0xe8, 0xe2, 0xe5, 0xf2, 0x0d, 0x0a];
    const buffer = Buffer.concat([
      Buffer.from(comment),
      Buffer.from('void setup() {}\r\nvoid loop() {}\r\n'),
    ]);
    await pupil.opensFile({ name: 'Blink.ino', mimeType: 'text/plain', buffer });
    await pupil.sketch.filter({ hasText: '// Привет' }).waitFor();
    expect(pupil.faults).toEqual([]);
  });

  test('refuse a broken file with a clear word', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.opensFile({ name: 'photo.kulibin', mimeType: 'image/png', buffer: Buffer.from('\x89PNG') });
    await pupil.page.locator('kulibin-opening [role=alert]', { hasText: 'не проект Кулибина' }).waitFor();
  });

  test('with a block that nobody knows are told of and kept whole: nothing can be put in its place', async () => {
    const blocks = [{ type: 'laser_of_tomorrow', id: 'a', x: 40, y: 40 }];
    const project = { version: 1, id: 'a'.repeat(32), name: 'Завтра', board: 'uno', created: 1, changed: 1 };
    const workspace = { blocks: { languageVersion: 0, blocks } };
    const file = { kulibin: 'project', project: { ...project, kind: 'blocks', workspace } };
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    const buffer = Buffer.from(JSON.stringify(file));
    await pupil.opensFile({ name: 'Zavtra.kulibin', mimeType: 'application/json', buffer });
    expect(await pupil.hears('laser_of_tomorrow')).toContain('Обнови Кулибин');
    await page.locator('kulibin-block-editor', { hasText: 'Эти блоки открыть не получилось' }).waitFor();
    expect(await page.locator('.blocklyToolbox').count()).toBe(0);
    await page.locator('kulibin-editor-bar .more button').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Сохранить проект файлом' }).click(),
    ]);
    expect(await readFile(await download.path(), 'utf8')).toContain('laser_of_tomorrow');
    expect(pupil.faults).toEqual([]);
  });
});

describe('the page', () => {
  test('costs less than 500 kB, compressed, before the first block can be dragged', async () => {
    const elsewhere = await stage.otherComputer({ locale: 'ru-RU' });
    const page = await elsewhere.newPage();
    const downloads = await watchDownloads(page);
    await page.goto(stage.address);
    await page.locator('kulibin-home section.new button', { hasText: 'Блоки' }).click();
    expect(await downloads.untilFirstBlock()).toBeLessThan(500_000);
    await elsewhere.close();
  });

  test('can be installed as an app, in both languages', async () => {
    // Chromium installs nothing from a private window, which other journeys have.
    const profile = await mkdtemp(join(tmpdir(), 'kulibin-profile-'));
    const context = await openProfile(profile);
    try {
      const page = await context.newPage();
      const devtools = await context.newCDPSession(page);
      const installed = async (language: string) => {
        await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
        const { url, errors } = await devtools.send('Page.getAppManifest');
        const { installabilityErrors } = await devtools.send('Page.getInstallabilityErrors');
        expect({ url, errors, installabilityErrors }).toEqual({
          url: `${stage.address}manifest.${language}.webmanifest`,
          errors: [],
          installabilityErrors: [],
        });
      };
      await page.goto(stage.address);
      await installed('ru');
      await page.getByRole('button', { name: 'Язык' }).click();
      await page.locator('[role=menuitem]', { hasText: 'English' }).click();
      await installed('en');
    } finally {
      await context.close();
      await rm(profile, { recursive: true });
    }
  });

  test('works from any folder of a host', async () => {
    const host = await servePlainHost((request, response) => {
      const inside = request.url?.startsWith('/school/kulibin/') === true;
      if (inside) request.url = request.url?.slice('/school/kulibin'.length);
      else refuse(response);
      return !inside;
    });
    const pupil = await Pupil.opens(stage.context, `${host.address}school/kulibin/`);
    await pupil.startsBlocks();
    await pupil.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await stage.context.setOffline(true);
    await pupil.page.reload();
    await pupil.page.locator('.blocklyMainBackground').waitFor();
    await host.close();
  });
});
