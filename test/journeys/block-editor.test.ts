import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { whiteContrast } from '../../blocks/index.ts';
import { type Desk, setBench } from './block-editor/bench.ts';
import { waitUntil } from './pupil.ts';

const bench = setBench();
const soon = 5_000;

/** A program of so many blocks in a frame, three on a line, as a long one is. */
function longProgram(count: number): object {
  type Made = {
    type: string;
    id: string;
    next?: { block: Made };
    x?: number;
    y?: number;
    [more: string]: unknown;
  };
  const wait = (at: number): Made => ({
    type: 'control_wait',
    id: `wait-${at}`,
    fields: { UNIT: 'S' },
    inputs: { TIME: { shadow: { type: 'math_number', fields: { NUM: at } } } },
  });
  const stacks: Made[] = [];
  // In stacks of fifty, side by side.
  for (let from = 0; from < count; from += 50) {
    const blocks = Array.from({ length: Math.min(50, count - from) }, (_, at) => wait(from + at));
    blocks.forEach((block, at) => {
      const next = blocks[at + 1];
      if (next !== undefined) block.next = { block: next };
    });
    const [first] = blocks;
    stacks.push({
      type: 'program_every',
      id: `frame-${from}`,
      x: 40 + from * 5,
      y: 200,
      inputs: { DO: { block: first } },
    });
  }
  return {
    blocks: { languageVersion: 0, blocks: [{ type: 'pin_led', id: 'held', x: 40, y: 40 }, ...stacks] },
  };
}

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
});

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
  const before = await desk.saved();
  const told = await desk.page.evaluate(
    () => window.told.filter(({ name }) => name === 'workspace-change').length,
  );
  expect(await desk.words()).toContain('светодиод платы');
  await desk.page.evaluate(() => window.speak('en'));
  await waitUntil(async () => (await desk.words()).includes('board’s LED'), soon, 'English words');
  expect(await desk.words()).not.toMatch(/[а-яё]/i);
  expect(await desk.saved()).toBe(before);
  expect(await desk.page.evaluate(() => window.blockly.getSelected()?.id)).toBe('first-led');
  expect(
    await desk.page.evaluate(() => window.told.filter(({ name }) => name === 'workspace-change').length),
  ).toBe(told);
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
    await desk.page
      .locator('.blocklyToolboxCategory', { hasText: 'Управление' })
      .waitFor({ state: 'detached' });
    await desk.search.fill('ждать');
    await desk.page.locator('.blocklyFlyoutLabelText', { hasText: 'не нашлось' }).waitFor();
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

describe('five hundred blocks', () => {
  /** Drags the one loose block about for a while; times between frames and from the drop to the news of it, ms. */
  async function drag(desk: Desk, count: number): Promise<{ middle: number; slow: number; told: number }> {
    const { page } = desk;
    await desk.shows(longProgram(count));
    const held = await desk.blocks('pin_led').first().locator('> .blocklyPath').boundingBox();
    if (held === null) throw new Error('no block');
    await page.mouse.move(held.x + 8, held.y + 14);
    await page.mouse.down();
    await page.mouse.move(held.x + 60, held.y + 60, { steps: 5 });
    await page.evaluate(() => {
      const times: number[] = [];
      Object.assign(window, { frames: times });
      let last = performance.now();
      const step = (now: number): void => {
        times.push(now - last);
        last = now;
        requestAnimationFrame(step);
      };
      requestAnimationFrame(step);
      addEventListener('pointerup', () => Object.assign(window, { dropped: performance.now() }), {
        capture: true,
        once: true,
      });
    });
    for (let round = 0; round < 4; round++) {
      await page.mouse.move(900, 640, { steps: 30 });
      await page.mouse.move(300, 160, { steps: 30 });
    }
    const times = await page.evaluate(() =>
      [...(Reflect.get(window, 'frames') as unknown as number[])].slice(1),
    );
    await page.mouse.move(880, 90);
    const before = await page.evaluate(() => window.told.length);
    await page.mouse.up();
    await page.waitForFunction(
      (from) => window.told.slice(from).some(({ name }) => name === 'workspace-change'),
      before,
    );
    const told = await page.evaluate((from) => {
      const news = window.told.slice(from).find(({ name }) => name === 'workspace-change');
      return (news?.at ?? 0) - Number(Reflect.get(window, 'dropped'));
    }, before);
    times.sort((one, other) => one - other);
    const at = (share: number): number => times[Math.floor(times.length * share)] ?? 0;
    return { middle: at(0.5), slow: at(0.95), told };
  }

  test('are dragged among as smoothly as twenty, and the drop is told at once', async () => {
    const few = await drag(await bench.opens('few'), 20);
    const many = await drag(await bench.opens('many'), 500);
    console.info(
      `frames while dragging, median / 95th percentile, ms: ${few.middle.toFixed(1)} / ${few.slow.toFixed(1)} among 20 blocks, ` +
        `${many.middle.toFixed(1)} / ${many.slow.toFixed(1)} among 500; drop to news ${few.told.toFixed(0)} and ${many.told.toFixed(0)} ms`,
    );
    // Sixty frames a second, or as many as this machine gives among twenty.
    expect(many.middle).toBeLessThan(Math.max(17.5, few.middle * 1.5));
    // The journeys share the machine with whatever else it does: a slow frame in twenty is its own.
    expect(many.slow).toBeLessThan(Math.max(70, few.slow * 3));
    expect(many.told).toBeLessThan(Math.max(100, few.told * 3));
  });
});
