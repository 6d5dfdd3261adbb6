import { describe, expect, test } from 'vitest';
import { violationsOn } from '../browser/accessibility.ts';
import { setBench } from './block-editor/bench.ts';
import { longProgram } from './block-editor/long-program.ts';
import { waitUntil } from './pupil.ts';

const bench = setBench();
const soon = 5_000;

describe('finding blocks', () => {
  test('a pupil types what the block should do, in either language, and drags what is found', async () => {
    const desk = await bench.opens();
    await desk.search.click();
    await desk.page.keyboard.type('blink');
    await desk.offered('pin_led').waitFor();
    await desk.search.fill('мигать');
    await desk.offered('pin_led').waitFor();
    await desk.search.fill('digitalWrite');
    await desk.offered('pin_write').waitFor();
    await desk.search.fill('цфше');
    await desk.offered('control_wait').waitFor();
    const there = await desk.blocks('control_wait').count();
    await desk.drags(desk.offered('control_wait'), { x: 700, y: 600 });
    await waitUntil(async () => (await desk.blocks('control_wait').count()) > there, soon, 'the block');
    expect(desk.faults).toEqual([]);
  });

  test('where nothing fits, the drawer says so and stays usable', async () => {
    const desk = await bench.opens();
    await desk.search.fill('абракадабра');
    await desk.page.locator('.blocklyFlyoutLabelText', { hasText: 'не нашлось' }).waitFor();
    await desk.search.press('Escape');
    expect(await desk.search.inputValue()).toBe('');
    await desk.page.locator('.blocklyToolboxCategory', { hasText: 'Управление' }).click();
    await desk.offered('control_wait').waitFor();
    expect(desk.faults).toEqual([]);
  });

  test('a block of the program is found, shown and chosen', async () => {
    const desk = await bench.opens();
    await desk.shows(longProgram(120));
    await desk.chooses('Найти в программе');
    await desk.page.locator('kulibin-find-in-program input').fill('117');
    await desk.page.locator('kulibin-find-in-program output', { hasText: '1 / 1' }).waitFor();
    const chosen = () => desk.page.evaluate(() => window.blockly.getSelected()?.id);
    expect(await chosen()).toBe('wait-117');
    const view = await desk.page.locator('.blocklyMainBackground').boundingBox();
    const block = await desk.blocks('kulibin-found').locator('> .blocklyPath').first().boundingBox();
    expect(block?.y).toBeGreaterThan(view?.y ?? 0);
    expect(block?.y).toBeLessThan((view?.y ?? 0) + (view?.height ?? 0));
    expect(desk.faults).toEqual([]);
  });
});

describe('keeping blocks for other programs', () => {
  test('a copied block is pasted into another program and another tab', async () => {
    const first = await bench.opens('one');
    await first
      .blocks('pin_led')
      .first()
      .locator('> .blocklyPath')
      .click({ position: { x: 8, y: 14 } });
    await first.page.keyboard.press('ControlOrMeta+C');
    const second = await bench.opens('two');
    const there = await second.blocks('pin_led').count();
    await second.page.mouse.click(700, 600);
    await second.page.keyboard.press('ControlOrMeta+V');
    await waitUntil(async () => (await second.blocks('pin_led').count()) === there + 1, soon, 'the copy');
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  test('blocks put into the backpack are there in another program', async () => {
    const first = await bench.opens('one');
    const before = await first.saved();
    const backpack = first.page.locator('.kulibin-backpack-row');
    await first.drags(
      first.blocks('pin_led').first().locator('> .blocklyPath'),
      await first.middleOf(backpack),
    );
    await first.page.locator('.kulibin-backpack-row.filled').waitFor();
    // They are copied: the program keeps its own.
    expect(await first.saved()).toBe(before);
    const second = await bench.opens('two');
    await second.page.locator('.kulibin-backpack-row .blocklyToolboxCategory').click();
    const there = await second.blocks('pin_led').count();
    await second.drags(second.offered('pin_led'), { x: 700, y: 560 });
    await waitUntil(async () => (await second.blocks('pin_led').count()) === there + 1, soon, 'the blocks');
    expect(await second.blocks('control_wait').count()).toBe(2);
    expect([...first.faults, ...second.faults]).toEqual([]);
  });

  test('a block straight from a drawer to the backpack leaves nothing behind', async () => {
    const desk = await bench.opens();
    await desk.page.locator('.blocklyToolboxCategory', { hasText: 'Управление' }).click();
    await desk.offered('control_wait').waitFor();
    const before = await desk.saved();
    const backpack = await desk.middleOf(desk.page.locator('.kulibin-backpack-row'));
    await desk.drags(desk.offered('control_wait'), backpack);
    await desk.page.locator('.kulibin-backpack-row.filled').waitFor();
    await waitUntil(async () => (await desk.saved()) === before, soon, 'the program as it was');
    expect(desk.faults).toEqual([]);
  });

  test('a block dropped on the toolbox, under its bin, is gone, and comes back by Undo', async () => {
    const desk = await bench.opens();
    const led = desk.blocks('pin_led').first().locator('> .blocklyPath');
    const box = await led.boundingBox();
    if (box === null) throw new Error('no block');
    await desk.page.mouse.move(box.x + 8, box.y + 12);
    await desk.page.mouse.down();
    await desk.page.mouse.move(box.x + 60, box.y + 30, { steps: 4 });
    await desk.page.locator('.kulibin-bin', { hasText: 'исчезнет' }).waitFor();
    await desk.page.mouse.move(90, 300, { steps: 4 });
    await desk.page.mouse.up();
    await led.waitFor({ state: 'detached' });
    await desk.page.locator('.kulibin-bin').waitFor({ state: 'hidden' });
    await desk.page.locator('kulibin-block-tools kulibin-icon-button').first().click();
    await led.waitFor();
    expect(desk.faults).toEqual([]);
  });
});

describe('building by keys alone', () => {
  test('from the search to a program with a value in a gap, without a mouse', async () => {
    const desk = await bench.opens();
    const { keyboard } = desk.page;
    /** Searches, takes the first block found and drops it into the first place that takes it. */
    const adds = async (query: string, type: string, isPlaced = true) => {
      await keyboard.press('/');
      await waitUntil(
        async () => desk.search.evaluate((field) => field === document.activeElement),
        soon,
        'the field',
      );
      await keyboard.press('ControlOrMeta+A');
      await keyboard.type(query);
      await desk.offered(type).waitFor();
      await keyboard.press('Enter');
      await keyboard.press('Enter');
      await desk.page.locator('.blocklyDragging').first().waitFor();
      // By a block that had the focus its place is there already; else an arrow goes to the first.
      if (!isPlaced) await keyboard.press('ArrowDown');
      await keyboard.press('Enter');
      await desk.page.locator('.blocklyDragging').first().waitFor({ state: 'detached' });
    };
    // The first stop of the Tab key is the toolbox.
    await keyboard.press('Tab');
    await adds('ждать', 'control_wait', false);
    expect(await desk.program('program_start')).toEqual(['control_wait']);
    // The focus comes to the block; into it, to its number, a new value.
    const isOn = (type: string) =>
      desk.page.waitForFunction((wanted) => {
        const node = window.blockly.getFocusManager().getFocusedNode();
        return node instanceof window.blockly.BlockSvg && node.type === wanted && !node.isInFlyout;
      }, type);
    await isOn('control_wait');
    await keyboard.press('ArrowRight');
    await isOn('math_number');
    await keyboard.press('Enter');
    await desk.page.locator('.blocklyHtmlInput').waitFor();
    await keyboard.type('25');
    await keyboard.press('Enter');
    await waitUntil(async () => (await desk.saved()).includes('"NUM":25'), soon, 'the number');
    await adds('светодиод платы', 'pin_led');
    expect(await desk.program('program_start')).toHaveLength(2);
    // A value goes into a gap in the same way.
    await isOn('pin_led');
    await adds('если', 'control_if');
    await isOn('control_if');
    await adds('кнопка', 'pin_button');
    await waitUntil(
      async () => (await desk.program('program_start')).includes('pin_button'),
      soon,
      'the condition',
    );
    expect(desk.faults).toEqual([]);
  });

  test('the sheet of keys opens by a key and speaks the language of the page', async () => {
    const desk = await bench.opens();
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('Tab');
    await desk.page.keyboard.press('F1');
    const sheet = desk.page.locator('kulibin-keys-sheet dialog');
    await desk.page.locator('kulibin-keys-sheet dt', { hasText: 'Искать блок в ящиках' }).waitFor();
    await desk.page.keyboard.press('Escape');
    await sheet.waitFor({ state: 'hidden' });
    await desk.page.evaluate(() => window.speak('en'));
    await desk.chooses('Keys');
    await desk.page.locator('kulibin-keys-sheet dt', { hasText: 'Search for a block' }).waitFor();
    expect(desk.faults).toEqual([]);
  });

  test('a screen reader hears blocks in the language of the page', async () => {
    const desk = await bench.opens();
    const label = () =>
      desk.blocks('control_wait').first().locator('> .blocklyPath').getAttribute('aria-label');
    expect(await label()).toMatch(/ждать/);
    await desk.page.evaluate(() => window.speak('en'));
    await waitUntil(async () => /wait/.test((await label()) ?? ''), soon, 'English');
    expect(await label()).not.toMatch(/[а-яё]/i);
  });

  test.each([
    ['start', 'Ехать'],
    ['blocks', 'Управление'],
    ['expert', 'C++'],
  ])('an open drawer is a list of blocks and nothing else at level %s', async (level, drawer) => {
    const desk = await bench.opens('one', `&level=${level}`);
    await desk.page.locator('.blocklyToolboxCategory', { hasText: drawer }).click();
    const first = desk.page.locator('.blocklyFlyout [role=listbox] [role=option]').first();
    const usual = await first.getAttribute('fill');
    // Drawn anew, as by a change of the kit or of the board.
    await desk.page.evaluate(() => {
      window.editor.contrast = true;
    });
    await waitUntil(async () => (await first.getAttribute('fill')) !== usual, soon, 'other colours');
    expect(await violationsOn(desk.page, '.blocklyFlyout')).toEqual([]);
    expect(desk.faults).toEqual([]);
  });
});
