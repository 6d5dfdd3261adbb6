import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { whiteContrast } from '../../blocks/index.ts';
import { setBench } from './block-editor/bench.ts';
import { longProgram } from './block-editor/long-program.ts';
import { waitUntil } from './pupil.ts';

const bench = setBench();
const soon = 5_000;

test('changing the language changes the words of blocks and never the program, its undo or the selection', async () => {
  const desk = await bench.opens();
  await desk.page.locator('.blocklyToolboxCategory', { hasText: 'Управление' }).click();
  await desk.drags(desk.offered('control_wait'), { x: 700, y: 600 });
  await waitUntil(async () => (await desk.blocks('control_wait').count()) === 2, soon, 'the block');
  await desk
    .blocks('pin_led')
    .first()
    .locator('> .blocklyPath')
    .click({ position: { x: 8, y: 14 } });
  const leds = await desk.blocks('pin_led').count();
  const before = await desk.saved();
  const changes = () =>
    desk.page.evaluate(() => window.told.filter(({ name }) => name === 'workspace-change').length);
  const told = await changes();
  expect(await desk.words()).toContain('светодиод платы');
  await desk.page.evaluate(() => window.speak('en'));
  await waitUntil(async () => (await desk.words()).includes('board’s LED'), soon, 'English words');
  expect(await desk.words()).not.toMatch(/[а-яё]/i);
  expect(await desk.saved()).toBe(before);
  expect(await desk.page.evaluate(() => window.blockly.getSelected()?.id)).toBe('first-led');
  expect(await changes()).toBe(told);
  // The next key goes on from the same block.
  await desk.page.keyboard.press('ControlOrMeta+C');
  await desk.page.keyboard.press('ControlOrMeta+V');
  await waitUntil(async () => (await desk.blocks('pin_led').count()) === leds + 1, soon, 'the copy');
  // A copy can be undone from when it is told: within a frame or two.
  await waitUntil(async () => (await changes()) > told, soon, 'the news of the copy');
  await desk.page.keyboard.press('ControlOrMeta+Z');
  await waitUntil(async () => (await desk.blocks('pin_led').count()) === leds, soon, 'no copy');
  await desk.page.locator('kulibin-block-tools kulibin-icon-button').first().click();
  await waitUntil(async () => (await desk.blocks('control_wait').count()) === 1, soon, 'the undo');
  expect(desk.faults).toEqual([]);
});

describe('pictures of the program', () => {
  test('are the whole program, with its letters inside and nothing to fetch', async () => {
    const desk = await bench.opens();
    await desk.shows(longProgram(60));
    await desk.page.evaluate(() => {
      window.editor.name = 'Маячок';
    });
    const [svgFile] = await Promise.all([desk.page.waitForEvent('download'), desk.chooses('SVG')]);
    expect(svgFile.suggestedFilename()).toBe('Маячок.svg');
    const svg = await readFile(await svgFile.path(), 'utf8');
    expect(svg).toContain('@font-face');
    expect(svg).toContain('>ждать');
    // No address but of data inside it and of its own parts.
    const addresses = [...svg.matchAll(/(?:href=|url\()["']?([^"')]+)/g)].map(([, address = '']) => address);
    expect(addresses.filter((address) => !/^(?:data:|#)/.test(address))).toEqual([]);
    // Larger than the window: all sixty lines are in it.
    expect(Number(/height="(\d+)"/.exec(svg)?.[1])).toBeGreaterThan(2_000);
    const [pngFile] = await Promise.all([desk.page.waitForEvent('download'), desk.chooses('PNG')]);
    const png = await readFile(await pngFile.path());
    expect(png.subarray(1, 4).toString()).toBe('PNG');
    expect(png.readUInt32BE(20)).toBeGreaterThan(4_000);
    expect(desk.faults).toEqual([]);
  });

  test('go to the printer alone on their page', async () => {
    const desk = await bench.opens();
    await desk.page.evaluate(() => {
      const seen = new MutationObserver((changes) => {
        for (const { addedNodes } of changes)
          for (const node of addedNodes)
            if (node instanceof HTMLIFrameElement && node.contentWindow !== null)
              node.contentWindow.print = () => {
                document.body.dataset.printed = node.contentDocument?.body.innerHTML ?? '';
              };
      });
      seen.observe(document.body, { childList: true });
    });
    await desk.chooses('Напечатать');
    await desk.page.locator('body[data-printed*="<svg"]').waitFor();
    const printed = await desk.page.evaluate(() => document.body.dataset.printed ?? '');
    expect(printed).toContain('светодиод');
    expect(printed).not.toContain('blocklyToolbox');
    expect(desk.faults).toEqual([]);
  });
});

test('a warning says what is wrong and its button asks for the mend', async () => {
  const desk = await bench.opens();
  await desk.page.evaluate(() => {
    window.editor.warnings = new Map([['first-led', { text: 'Пин 13 занят.', mend: 'Взять пин 12' }]]);
  });
  await desk.page.locator('.kulibin-note.warn').click();
  await desk.page.locator('kulibin-note-bubble section', { hasText: 'Пин 13 занят.' }).waitFor();
  await desk.page.locator('kulibin-note-bubble button', { hasText: 'Взять пин 12' }).click();
  const asked = await desk.page.evaluate(() => window.told.find(({ name }) => name === 'block-mend')?.detail);
  expect(asked).toEqual({ block: 'first-led' });
  await desk.page.evaluate(() => {
    window.editor.warnings = new Map();
  });
  await desk.page.locator('.kulibin-note.warn').waitFor({ state: 'detached' });
  expect(desk.faults).toEqual([]);
});

describe('the desk follows its settings', () => {
  test('the youngest have large rows and letters, and the program stays when the level changes', async () => {
    const desk = await bench.opens('one', '&level=start');
    const rows = await desk.page
      .locator('.blocklyToolboxCategory:not(.kulibin-search-row)')
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(rows.length).toBeGreaterThan(2);
    for (const height of rows) expect(height).toBeGreaterThanOrEqual(56);
    const letters = desk.blocks('pin_led').locator('text').first();
    const size = await letters.evaluate((text) => Number.parseFloat(getComputedStyle(text).fontSize));
    expect(size).toBeCloseTo(18, 1);
    const before = await desk.saved();
    const drawers = rows.length;
    await desk.page.evaluate(async () => {
      const ready = new Promise((resolve) =>
        window.editor.addEventListener('workspace-ready', resolve, { once: true }),
      );
      window.editor.level = 'expert';
      await ready;
    });
    expect(await desk.saved()).toBe(before);
    expect(await desk.page.locator('.blocklyToolboxCategory').count()).toBeGreaterThan(drawers);
    expect(desk.faults).toEqual([]);
  });

  test('a lesson narrows the toolbox and its search, not the program', async () => {
    const desk = await bench.opens();
    const before = await desk.saved();
    await desk.page.evaluate(() => {
      window.editor.allowed = ['pin_led'];
      return window.editor.updateComplete;
    });
    await desk.page.locator('.blocklyToolboxCategory', { hasText: 'Числа' }).waitFor({ state: 'detached' });
    await desk.search.fill('случайное');
    await desk.page.locator('.blocklyFlyoutLabelText', { hasText: 'не нашлось' }).waitFor();
    // What the program is made of stays at hand.
    await desk.search.fill('ждать');
    await desk.offered('control_wait').waitFor();
    await desk.search.fill('светодиод');
    await desk.offered('pin_led').waitFor();
    expect(await desk.saved()).toBe(before);
    expect(desk.faults).toEqual([]);
  });

  test('blocks of high contrast come with the system’s wish and leave with it', async () => {
    const desk = await bench.opens();
    const colour = () =>
      desk.blocks('program_forever').locator('> .blocklyPath').first().getAttribute('fill');
    const usual = await colour();
    await desk.page.emulateMedia({ contrast: 'more' });
    await waitUntil(async () => (await colour()) !== usual, soon, 'deeper colours');
    const deep = (await colour()) ?? '';
    expect(whiteContrast(deep)).toBeGreaterThanOrEqual(7);
    await desk.page.emulateMedia({ contrast: 'no-preference' });
    await waitUntil(async () => (await colour()) === usual, soon, 'the usual colours');
    await desk.page.evaluate(() => {
      window.editor.contrast = true;
    });
    await waitUntil(async () => (await colour()) === deep, soon, 'the setting');
    expect(desk.faults).toEqual([]);
  });
});
