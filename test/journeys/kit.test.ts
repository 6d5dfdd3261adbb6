import { strToU8, zipSync } from 'fflate';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { Pupil, waitUntil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage();

const tab = (page: Page, name: string) => page.locator('kulibin-tabs [role=tab]', { hasText: name });
const card = (page: Page, name: string) => page.locator(`kulibin-part-card article[aria-label="${name}"]`);

async function sketchHas(pupil: Pupil, words: string, has = true): Promise<void> {
  await tab(pupil.page, 'Скетч').click();
  const what = `the sketch to ${has ? 'have' : 'lose'} ${words}`;
  await waitUntil(async () => (await pupil.sketch.textContent())?.includes(words) === has, 10_000, what);
}

describe('level Start', () => {
  test('asks for the robot once, drives it with the first block, and opens at a higher level unchanged', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    await page.locator('kulibin-home section.new button', { hasText: 'Старт' }).click();
    await page.locator('kulibin-robot-chooser .robot', { hasText: 'Двухколёсный робот' }).click();
    await page.locator('.blocklyMainBackground').waitFor();
    await pupil.hears('Готово к загрузке');
    // Large words and targets.
    const touch = await page
      .locator('kulibin-editor-bar .try')
      .evaluate((button) => button.getBoundingClientRect().height);
    expect(touch).toBeGreaterThanOrEqual(56);

    await pupil.drags('Ехать', 'start_forward', 'program_start');
    await sketchHas(pupil, 'goForward(20)');
    await pupil.hears('Готово к загрузке');
    await tab(page, 'Детали').click();
    await page.locator('kulibin-kit .robot', { hasText: 'Двухколёсный робот' }).waitFor();
    await pupil.tries();
    await page.locator('kulibin-try kulibin-pin').first().waitFor();

    const level = page.locator('kulibin-editor-bar .level select');
    await level.selectOption('blocks');
    await page.locator('.blocklyToolboxCategory', { hasText: 'Пины' }).waitFor();
    await pupil.blocks('start_forward').first().waitFor();
    await pupil.drags('Управление', 'control_wait', 'program_start');
    await level.selectOption('start');
    await page.locator('.blocklyToolboxCategory', { hasText: 'Ехать' }).waitFor();
    await pupil.blocks('control_wait').waitFor();
    await sketchHas(pupil, 'delay(');
    await page.locator('kulibin-editor-bar .saved', { hasText: 'Сохранено' }).waitFor();
    await page.reload();
    await pupil.blocks('control_wait').waitFor();
    await page.locator('.blocklyToolboxCategory', { hasText: 'Ехать' }).waitFor();
    expect(pupil.faults).toEqual([]);
  });

  test('begins nothing when the pupil thinks better of it', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    await page.locator('kulibin-home section.new button', { hasText: 'Старт' }).click();
    await page.locator('kulibin-robot-chooser .robot').first().waitFor();
    await page.keyboard.press('Escape');
    await page.locator('kulibin-robot-chooser .robot').first().waitFor({ state: 'hidden' });
    await page.locator('kulibin-home', { hasText: 'Здесь будут жить твои проекты' }).waitFor();
    expect(pupil.faults).toEqual([]);
  });
});

describe('the parts on the table', () => {
  test('a servo’s block brings its part; another pin changes the sketch; what cannot work is said and mended', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    await pupil.startsBlocks();
    await pupil.drags('Сервомоторы', 'servo_write', 'program_forever');
    await pupil.hears('Готово к загрузке');

    await tab(page, 'Детали').click();
    const pin = card(page, 'сервомотор').locator('select.pin');
    await pin.waitFor();
    expect(await pin.inputValue()).toBe('9');
    await sketchHas(pupil, 'SERVO_PIN = 9');

    await tab(page, 'Детали').click();
    await pin.selectOption('6');
    await sketchHas(pupil, 'SERVO_PIN = 6');
    await pupil.hears('Готово к загрузке');

    await tab(page, 'Детали').click();
    await card(page, 'сервомотор').locator('.name input').fill('Плечо');
    await page.keyboard.press('Enter');
    await card(page, 'Плечо').waitFor();
    await pupil.blocks('servo_write').filter({ hasText: 'Плечо' }).waitFor();

    await pupil.drags('Пины', 'pin_pwm_write', 'program_forever');
    const said = await pupil.hears('Пока работает сервомотор');
    const lost = /пина (\d+)/.exec(said)?.[1] ?? '';
    expect(['9', '10']).toContain(lost);
    await pupil.blocks('pin_pwm_write').locator('.blocklyIconGroup').first().waitFor();
    await pupil.line.locator('button').click();
    await pupil.hears('Готово к загрузке');
    await sketchHas(pupil, `PWM_PIN = ${lost};`, false);

    // What was mended can be taken back, and all is there after a reload.
    await page.locator('kulibin-toast button', { hasText: 'Вернуть' }).click();
    await pupil.hears('Пока работает сервомотор');
    await page.locator('kulibin-editor-bar .saved', { hasText: 'Сохранено' }).waitFor();
    await page.reload();
    await pupil.hears('Пока работает сервомотор');
    await tab(page, 'Детали').click();
    expect(await card(page, 'Плечо').locator('select.pin').inputValue()).toBe('6');
    expect(pupil.faults).toEqual([]);
  });

  test('a part is added, set and taken away again by hand, with the keyboard alone', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    await pupil.startsBlocks();
    await tab(page, 'Детали').click();
    await page.locator('kulibin-kit', { hasText: 'Деталей пока нет' }).waitFor();

    await page.locator('kulibin-kit .actions button').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('kulibin-part-chooser input').focus();
    await page.keyboard.type('серва');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await card(page, 'сервомотор').waitFor();

    await card(page, 'сервомотор').locator('summary').focus();
    await page.keyboard.press('Enter');
    const pulse = card(page, 'сервомотор').locator('input[type=number]').first();
    await pulse.fill('99999');
    await page.keyboard.press('Tab');
    expect(await pulse.inputValue()).toBe(await pulse.getAttribute('max'));

    await card(page, 'сервомотор').locator('kulibin-icon-button').click();
    await page.locator('kulibin-kit', { hasText: 'Деталей пока нет' }).waitFor();
    await page.locator('kulibin-toast button', { hasText: 'Вернуть' }).click();
    await card(page, 'сервомотор').waitFor();
    expect(pupil.faults).toEqual([]);
  });
});

describe('a library from elsewhere', () => {
  const zip = zipSync({
    'Twice-master/library.properties': strToU8('name=Twice\nversion=1.2.3\n'),
    'Twice-master/src/Twice.h': strToU8('int twice(int number);\n'),
    'Twice-master/src/Twice.cpp': strToU8(
      '#include "Twice.h"\nint twice(int number) { return 2 * number; }\n',
    ),
  });
  const sketch =
    '#include <Twice.h>\nvoid setup() { Serial.begin(9600); Serial.println(twice(21)); }\nvoid loop() {}\n';

  async function chooses(page: Page, name: string, buffer: Buffer): Promise<void> {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.locator('kulibin-libraries .drop button').click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/zip', buffer });
  }

  test('is asked for where it is missing, added from its ZIP, runs, is kept, and can be taken away', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    const { page } = pupil;
    await pupil.startsText();
    await pupil.types(sketch);
    await pupil.hears('Twice.h');
    await pupil.line.locator('button', { hasText: 'Добавить библиотеку' }).click();
    await page.locator('kulibin-libraries dialog[open]').waitFor();

    await chooses(page, 'cat.zip', Buffer.from('miaow'));
    await page.locator('kulibin-libraries .bad', { hasText: 'не ZIP' }).waitFor();
    await chooses(page, 'Twice-master.zip', Buffer.from(zip));
    await page.locator('kulibin-libraries li', { hasText: '1.2.3' }).waitFor();
    await page.keyboard.press('Escape');
    await pupil.hears('Готово к загрузке');

    await page.locator('kulibin-editor-bar .saved', { hasText: 'Сохранено' }).waitFor();
    await page.reload();
    await pupil.hears('Готово к загрузке');
    await tab(page, 'Порт').click();
    await page.locator('kulibin-serial', { hasText: '42' }).waitFor();

    await page.locator('kulibin-editor-bar kulibin-menu button').first().click();
    await page.locator('kulibin-editor-bar [role=menuitem]', { hasText: 'Библиотеки' }).click();
    await page.locator('kulibin-libraries li kulibin-icon-button').click();
    await page.keyboard.press('Escape');
    await pupil.hears('Twice.h');
    await page.locator('kulibin-toast button', { hasText: 'Вернуть' }).click();
    await pupil.hears('Готово к загрузке');
    expect(pupil.faults).toEqual([]);
  });
});
