import { describe, expect, test } from 'vitest';
import { block, wait, workspace } from '../unit/blocks/building.ts';
import { setBench } from './block-editor/bench.ts';
import { longProgram } from './block-editor/long-program.ts';
import { waitUntil } from './pupil.ts';

const bench = setBench();
const soon = 5_000;

describe('what a pupil makes', () => {
  test('a function with a typed input and a result, and its call, by the mouse', async () => {
    const desk = await bench.opens();
    await desk.shows(workspace([wait(1)], []));
    await desk.opensDrawer('Функции');
    await desk.drags(desk.offered('function_define'), { x: 660, y: 160 });
    const made = desk.blocks('function_define');
    await made.getByRole('button', { name: 'Добавить параметр' }).click();
    await made.getByRole('button', { name: 'что дадут' }).click();
    await desk.page.locator('.blocklyDropDownDiv .blocklyMenuItem', { hasText: 'дробное' }).click();
    await desk.opensDrawer('Функции');
    const mouth = await desk.middleOf(made.locator('> .blocklyHighlightedConnectionPath'));
    await desk.drags(desk.offered('function_result'), mouth);
    await desk.opensDrawer('Функции');
    await desk.offered('function_value').waitFor();
    await desk.drags(desk.offered('function_call'), await desk.underLast('control_wait'));
    expect(await desk.sketch()).toContain('int shag(float a) {\n  return 0;\n}');
    expect(await desk.sketch()).toContain('  shag(0);');
    // Taken back and given again, the call follows.
    await made.getByRole('button', { name: 'Убрать параметр' }).click();
    expect(await desk.sketch()).toContain('  shag();');
    expect(desk.faults).toEqual([]);
  });

  test('a list, by the keys from its name on', async () => {
    const desk = await bench.opens();
    const { keyboard } = desk.page;
    await desk.opensDrawer('Списки');
    await desk.page.locator('.blocklyFlyoutButton', { hasText: 'Новый список' }).click();
    await desk.page.locator('kulibin-block-questions input').waitFor();
    await keyboard.type('Замеры');
    await keyboard.press('Enter');
    await desk.offered('list_make').waitFor();
    await keyboard.press('ArrowRight');
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await desk.page.locator('.blocklyDragging').first().waitFor();
    await keyboard.press('ArrowDown');
    await keyboard.press('Enter');
    await waitUntil(
      async () => (await desk.sketch()).includes('int zamery[3] = {5, 3, 8};'),
      soon,
      'the list',
    );
    const name = desk.blocks('list_make').locator('[aria-label*="Zamery"], [aria-label*="Замеры"]').first();
    expect(await name.getAttribute('aria-label')).toContain('Список «Замеры»');
    expect(desk.faults).toEqual([]);
  });
});

describe('what stands on a block', () => {
  test('is moved by a slider: by the mouse, by the buttons at its ends and by the arrows', async () => {
    const desk = await bench.opens('one', '&level=start');
    await desk.shows(workspace([block('start_forward', { AMOUNT: 20 })], []));
    const amount = async () => Number(/"AMOUNT":(-?\d+)/.exec(await desk.saved())?.[1]);
    await desk.blocks('start_forward').locator('.blocklyInputField').click();
    const slider = desk.page.locator('.fieldSliderContainer input');
    const { x, y } = await desk.middleOf(slider);
    await desk.page.mouse.click(x, y);
    const middle = await amount();
    expect(middle).toBeGreaterThan(20);
    const more = desk.page.locator('.fieldSliderContainer .kulibin-step').last();
    await more.click();
    const stepped = await amount();
    expect(stepped).toBeGreaterThan(middle);
    await slider.focus();
    await desk.page.keyboard.press('ArrowLeft');
    expect(await amount()).toBe(middle);
    expect(desk.faults).toEqual([]);
  });

  test('is turned by a dial, by the mouse and by the arrows', async () => {
    const desk = await bench.opens('one', '&level=start');
    await desk.shows(workspace([block('start_right', { AMOUNT: 90 })], []));
    const { keyboard } = desk.page;
    const degrees = async () => /"AMOUNT":(-?\d+)/.exec(await desk.saved())?.[1];
    await desk.blocks('start_right').locator('.blocklyInputField').click();
    const dial = desk.page.locator('.kulibin-dial');
    const box = await dial.boundingBox();
    if (box === null) throw new Error('no dial');
    // Straight down is half a turn.
    await desk.page.mouse.click(box.x + box.width / 2, box.y + box.height * 0.85);
    expect(await degrees()).toBe('180');
    await keyboard.press('ArrowUp');
    await keyboard.press('Enter');
    await dial.waitFor({ state: 'detached' });
    expect(await degrees()).toBe('195');
    expect(desk.faults).toEqual([]);
  });

  test('is a picture drawn dot by dot, and a colour chosen by its word', async () => {
    const desk = await bench.opens();
    const dark = Array.from({ length: 8 }, () => '........').join('|');
    await desk.shows(
      workspace(
        [block('max7219_drawing', { DRAWING: dark }), block('rgb_led_colour', { COLOUR: 'red' })],
        [],
      ),
    );
    const { keyboard, mouse } = desk.page;
    await desk.blocks('max7219_drawing').locator('.kulibin-bitmap-field').click();
    const squares = desk.page.locator('.kulibin-bitmap .squares button');
    const [first, third] = [await desk.middleOf(squares.nth(0)), await desk.middleOf(squares.nth(2))];
    await mouse.move(first.x, first.y);
    await mouse.down();
    await mouse.move(third.x, third.y, { steps: 6 });
    await mouse.up();
    await keyboard.press('ArrowDown');
    await keyboard.press('Space');
    await keyboard.press('Enter');
    await desk.page.locator('.kulibin-bitmap').waitFor({ state: 'detached' });
    expect(await desk.saved()).toContain('"###.....|#.......|........');
    await desk.page.keyboard.press('ControlOrMeta+Z');
    await waitUntil(async () => (await desk.saved()).includes(dark), soon, 'the dark picture at one undo');
    await desk.blocks('rgb_led_colour').getByRole('button', { name: 'красный' }).click();
    await desk.page.locator('.blocklyDropDownDiv .blocklyMenuItem', { hasText: 'зелёный' }).click();
    expect(await desk.saved()).toContain('"COLOUR":"green"');
    expect(desk.faults).toEqual([]);
  });
});

test('a block is folded, switched off and copied, and all is laid out anew', async () => {
  const desk = await bench.opens();
  await desk.shows(workspace([block('control_repeat', {}, { TIMES: 3, DO: [wait(1)] }), wait(7)], []));
  const repeat = desk.blocks('control_repeat').first();
  const last = desk.blocks('control_wait').last();
  await desk.choosesOf(repeat, 'Свернуть');
  await desk.blocks('blocklyCollapsed').waitFor();
  // Folded, it still does what is in it.
  expect(await desk.sketch()).toContain('delay(1000);');
  await desk.choosesOf(repeat, 'Развернуть');
  // Blocks of its own are counted, not the number in its gap.
  await last
    .locator('> .blocklyPath')
    .first()
    .click({ button: 'right', position: { x: 8, y: 14 } });
  await desk.page.locator('.blocklyMenuItem', { hasText: 'Удалить блок' }).waitFor();
  await desk.page.keyboard.press('Escape');
  await desk.choosesOf(last, 'Выключить');
  await waitUntil(async () => !(await desk.sketch()).includes('delay(7000);'), soon, 'it to be off');
  await desk.choosesOf(last, 'Включить');
  await waitUntil(async () => (await desk.sketch()).includes('delay(7000);'), soon, 'it to be on');
  // By its key the copy lies beside it; tidied up, nothing covers anything.
  await last
    .locator('> .blocklyPath')
    .first()
    .click({ position: { x: 8, y: 14 } });
  await desk.page.keyboard.press('d');
  await waitUntil(async () => (await desk.blocks('control_wait').count()) === 3, soon, 'the copy');
  await desk.chooses('Разложить');
  const tops = await desk.page.evaluate(() =>
    window.blockly
      .getMainWorkspace()
      .getTopBlocks(true)
      .map((top) => (top as InstanceType<typeof window.blockly.BlockSvg>).getBoundingRectangle()),
  );
  for (const [at, { top }] of tops.entries())
    expect(top).toBeGreaterThanOrEqual(tops[at - 1]?.bottom ?? Number.NEGATIVE_INFINITY);
  expect(desk.faults).toEqual([]);
});

test('folding, switching off, a comment and tidying up are at the keys', async () => {
  const desk = await bench.opens();
  await desk.shows(workspace([block('control_repeat', {}, { TIMES: 3, DO: [wait(1)] })], []));
  const { keyboard } = desk.page;
  // The search, what it says, the program.
  for (let stop = 0; stop < 3; stop++) await keyboard.press('Tab');
  await keyboard.press('ArrowDown');
  await desk.reaches('control_repeat');
  await desk.choosesByKeys('Свернуть');
  await desk.blocks('blocklyCollapsed').waitFor();
  await desk.choosesByKeys('Развернуть');
  await desk.blocks('blocklyCollapsed').waitFor({ state: 'detached' });
  await desk.choosesByKeys('Выключить');
  await waitUntil(async () => !(await desk.sketch()).includes('delay(1000);'), soon, 'it to be off');
  await desk.choosesByKeys('Включить');
  await waitUntil(async () => (await desk.sketch()).includes('delay(1000);'), soon, 'it to be on');
  await desk.choosesByKeys('Добавить записку');
  await desk.page.locator('.blocklyBubble textarea:focus').waitFor();
  await keyboard.type('Три раза');
  await keyboard.press('Escape');
  await waitUntil(async () => (await desk.sketch()).includes('// Три раза'), soon, 'the comment');
  await desk.reaches('control_repeat');
  await keyboard.press('d');
  await waitUntil(async () => (await desk.blocks('control_repeat').count()) === 2, soon, 'the copy');
  const loose = () =>
    desk.page.evaluate(() =>
      JSON.stringify(window.blockly.getMainWorkspace().getTopBlocks(true)[2]?.getRelativeToSurfaceXY()),
    );
  const before = await loose();
  await keyboard.press('c');
  await waitUntil(async () => (await loose()) !== before, soon, 'the copy in its row');
  expect(desk.faults).toEqual([]);
});

test('the program is seen larger, smaller and whole, and stays the same', async () => {
  const desk = await bench.opens();
  await desk.shows(longProgram(60));
  const before = await desk.saved();
  const width = async () => (await desk.blocks('program_every').first().boundingBox())?.width ?? 0;
  const usual = await width();
  const press = (name: string) =>
    desk.page.locator('kulibin-block-tools').getByRole('button', { name }).click();
  await press('Крупнее');
  await waitUntil(async () => (await width()) > usual, soon, 'larger blocks');
  await press('Мельче');
  await press('Мельче');
  await waitUntil(async () => (await width()) < usual, soon, 'smaller blocks');
  await press('Показать всё');
  const desks = await desk.page.locator('.blocklySvg').first().boundingBox();
  await waitUntil(
    async () => {
      const last = await desk.blocks('program_every').last().boundingBox();
      return !!last && !!desks && last.y >= desks.y && last.y + last.height <= desks.y + desks.height;
    },
    soon,
    'the whole program',
  );
  expect(await desk.saved()).toBe(before);
  expect(desk.faults).toEqual([]);
});

test('the map brings far blocks into view, and a change of the language leaves the view where it is', async () => {
  const desk = await bench.opens();
  await desk.shows(longProgram(90));
  const map = desk.page.locator('kulibin-minimap figure');
  await map.waitFor();
  const view = () =>
    desk.page.evaluate(() => {
      const { scrollX, scrollY, scale } = window.blockly.getMainWorkspace() as InstanceType<
        typeof window.blockly.WorkspaceSvg
      >;
      return { scrollX, scrollY, scale };
    });
  const before = await view();
  const box = await map.boundingBox();
  if (box === null) throw new Error('no map');
  await desk.page.mouse.click(box.x + box.width / 2, box.y + box.height - 20);
  await waitUntil(
    async () => (await view()).scrollY < before.scrollY - 1_000,
    soon,
    'the end of the program',
  );
  const there = await view();
  await desk.page.evaluate(() => window.speak('en'));
  await waitUntil(async () => (await desk.words()).includes('wait'), soon, 'English words');
  const after = await view();
  expect(after.scrollX).toBeCloseTo(there.scrollX);
  expect(after.scrollY).toBeCloseTo(there.scrollY);
  expect(after.scale).toBe(there.scale);
  expect(desk.faults).toEqual([]);
});
