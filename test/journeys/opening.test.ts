import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { dragFiles } from '../browser/dropping.ts';
import { Pupil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage();
let disk: string;

const blink = 'void setup() { pinMode(LED_BUILTIN, OUTPUT); }\nvoid loop() { lamp(); }\n';
const files: Readonly<Record<string, string>> = {
  'машинка/platformio.ini':
    '[env:mega]\nboard = megaatmega2560\nlib_deps =\n  arduino-libraries/Servo@^1.2\n  FastLED\nbuild_flags = -D SPEED=3\n',
  'машинка/src/main.cpp':
    '#include <Arduino.h>\n#include "pins.h"\n#include <Twice.h>\nvoid setup() { pinMode(twice(LAMP), OUTPUT); }\nvoid loop() {}\n',
  'машинка/include/pins.h': '#define LAMP 6\n',
  'машинка/lib/Twice/src/Twice.h': '#pragma once\nint twice(int n);\n',
  'машинка/lib/Twice/src/Twice.cpp': '#include "Twice.h"\nint twice(int n) { return 2 * n; }\n',
  'машинка/README.md': '# Машинка',
  'Маяк/Маяк.ino': blink,
  'Маяк/lamp.ino': '#include "src/half.h"\nvoid lamp() { digitalWrite(LED_BUILTIN, half(2)); }\n',
  'Маяк/src/half.h': '#pragma once\nint half(int n);\n',
  'Маяк/src/half.cpp': '#include "half.h"\nint half(int n) { return n / 2; }\n',
  'pins.h': '#define LAMP 9\n',
  'cat.png': '\x89PNG',
};

beforeAll(() => {
  disk = mkdtempSync(join(tmpdir(), 'kulibin-opening-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(disk, path)), { recursive: true });
    writeFileSync(join(disk, path), text);
  }
  const library = zipSync({
    'Thrice-main/library.properties': strToU8('name=Thrice\n'),
    'Thrice-main/src/Thrice.h': strToU8('inline int thrice(int n) { return 3 * n; }\n'),
  });
  writeFileSync(join(disk, 'Thrice-main.zip'), library);
  const book = {
    'Один/Один.ino': strToU8('void setup() {}\nvoid loop() {}'),
    'Два/Два.ino': strToU8('void setup() {}'),
  };
  writeFileSync(join(disk, 'книга.zip'), zipSync(book));
});

afterAll(() => rmSync(disk, { recursive: true }));

const tabs = (page: Page) => page.locator('kulibin-text-area .file').allTextContents();
const toast = (page: Page, words: string) => page.locator('kulibin-toast', { hasText: words });

async function drops(page: Page, ...names: string[]): Promise<void> {
  const dragged = await dragFiles(
    page,
    names.map((name) => join(disk, name)),
  );
  await page.locator('kulibin-drop-veil .veil', { hasText: 'Отпусти' }).waitFor();
  await dragged.drop();
  await page.locator('kulibin-drop-veil .veil').waitFor({ state: 'hidden' });
}

describe('what was made elsewhere', () => {
  test('a PlatformIO project opens by its folder, for its board, with its library, and is ready to upload', async () => {
    // As a browser that only reads folders.
    await stage.context.addInitScript(() => Reflect.deleteProperty(window, 'showDirectoryPicker'));
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('kulibin-home .open', { hasText: 'Открыть папку' }).click(),
    ]);
    await chooser.setFiles(join(disk, 'машинка'));
    const said = toast(page, 'Не взяты: README.md');
    await said
      .filter({ hasText: 'нужна библиотека FastLED' })
      .filter({ hasText: 'Уже есть в Кулибине: Servo' })
      .waitFor();
    await said.filter({ hasText: '#define SPEED 3' }).waitFor();
    await pupil.hears('Готово к загрузке');
    expect(await tabs(page)).toEqual(['src/main.cpp', 'include/pins.h']);
    expect(await page.locator('kulibin-editor-bar .board:not(.level) select').inputValue()).toBe('mega');
    expect(await page.locator('kulibin-editor-bar .name input').inputValue()).toBe('машинка');
    await page.locator('kulibin-editor-bar .more button').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Сохранить скетч (.zip)' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe('mashinka.zip');
    const packed = unzipSync(new Uint8Array(readFileSync(await download.path())));
    expect(Object.keys(packed).sort()).toEqual([
      'mashinka/include/pins.h',
      'mashinka/lib/Twice/src/Twice.cpp',
      'mashinka/lib/Twice/src/Twice.h',
      'mashinka/platformio.ini',
      'mashinka/src/main.cpp',
    ]);
    expect(pupil.faults).toEqual([]);
  });

  test('a sketch’s folder dropped onto blocks opens beside them; parts and libraries go into the open program', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    await pupil.startsBlocks();
    const blocks = page.url();
    await drops(page, 'Маяк');
    await pupil.hears('Готово к загрузке');
    expect(page.url()).not.toBe(blocks);
    expect(await tabs(page)).toEqual(['Маяк.ino', 'lamp.ino', 'src/half.cpp', 'src/half.h']);

    // The text under the pointer takes no drop for itself.
    await drops(page, 'pins.h');
    await toast(page, 'Добавлено в программу: pins.h').waitFor();
    expect(await tabs(page)).toContain('pins.h');
    await drops(page, 'Thrice-main.zip');
    await toast(page, 'Библиотека Thrice добавлена').waitFor();
    await pupil.types(
      `#include <Thrice.h>\n#include "pins.h"\n${blink.replace('LED_BUILTIN', 'thrice(LAMP)')}`,
    );
    await pupil.hears('Готово к загрузке');
    await page.locator('kulibin-editor-bar .more button').click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Сохранить скетч (.zip)' }).click(),
    ]);
    await toast(page, 'В ZIP вместе со скетчем библиотеки: Thrice').waitFor();
    await download.saveAs(join(disk, download.suggestedFilename()));
    const before = page.url();
    await drops(page, download.suggestedFilename());
    await page.waitForURL((url) => url.href !== before);
    await pupil.sketch.filter({ hasText: 'Thrice.h' }).waitFor();
    await pupil.hears('Готово к загрузке');

    await drops(page, 'cat.png');
    await page.locator('kulibin-opening [role=alert]', { hasText: 'cat.png — не программа' }).waitFor();
    await page.keyboard.press('Escape');
    const dragged = await dragFiles(page, [join(disk, 'cat.png')]);
    await page.locator('kulibin-drop-veil .veil', { hasText: 'Отпусти' }).waitFor();
    await dragged.cancel();
    await page.mouse.move(300, 300);
    await page.locator('kulibin-drop-veil .veil').waitFor({ state: 'hidden' });

    await page.goto(blocks);
    await page.locator('.blocklyMainBackground').waitFor();
    await drops(page, 'pins.h');
    await page.locator('kulibin-opening [role=alert]', { hasText: 'части программы' }).waitFor();
    expect(pupil.faults).toEqual([]);
  });

  test('of several programs in a ZIP one is chosen, by the keyboard', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    await page.locator('kulibin-home section.new').waitFor();
    await drops(page, 'книга.zip');
    await page.locator('kulibin-opening li button', { hasText: 'Один' }).focus();
    await page.keyboard.press('Enter');
    await pupil.hears('Готово к загрузке');
    expect(await tabs(page)).toEqual(['Один.ino']);

    await page.goto(stage.address);
    await page.locator('kulibin-project-card', { hasText: 'Один' }).waitFor();
    await drops(page, 'Thrice-main.zip');
    await page.locator('kulibin-opening [role=alert]', { hasText: 'Thrice — библиотека' }).waitFor();
    expect(pupil.faults).toEqual([]);
  });
});
