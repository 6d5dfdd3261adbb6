import { describe, expect, test } from 'vitest';
import { Pupil, waitUntil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage();

describe('blocks and the lines they make', () => {
  test('choosing a block marks its lines, and choosing a line shows its block', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsBlocks();
    await pupil.drags('Пины', 'pin_led', 'program_forever');
    await pupil.drags('Управление', 'control_wait', 'program_forever');
    await pupil.sketch.filter({ hasText: 'delay(1000)' }).waitFor();

    const marked = pupil.page.locator('kulibin-sketch-view .cm-marked-line');
    await pupil
      .blocks('program_forever .pin_led')
      .first()
      .locator('> .blocklyPath')
      .click({ position: { x: 8, y: 12 } });
    await marked.filter({ hasText: 'digitalWrite' }).first().waitFor();
    expect(await marked.filter({ hasText: 'delay' }).count()).toBe(0);

    await pupil.page.locator('kulibin-sketch-view .cm-line', { hasText: 'delay(1000)' }).click();
    await marked.filter({ hasText: 'delay(1000)' }).waitFor();
    await waitUntil(
      async () => (await pupil.blocks('program_forever .control_wait.kulibin-chosen').count()) === 1,
      5000,
      'the block of the line to be chosen',
    );

    const desk = await pupil.page.locator('.blocklyMainBackground').boundingBox();
    await pupil.page.mouse.click((desk?.x ?? 0) + 420, (desk?.y ?? 0) + 60);
    await marked.first().waitFor({ state: 'detached' });
    expect(pupil.faults).toEqual([]);
  });

  test('changing the board never changes what the program does', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsBlocks();
    await pupil.drags('Пины', 'pin_led', 'program_forever');
    await pupil.sketch.filter({ hasText: 'digitalWrite' }).waitFor();
    await pupil.hears('Готово к загрузке');
    const sketch = await pupil.sketch.textContent();
    for (const board of ['mega', 'leonardo', 'nano']) {
      await pupil.page.locator('kulibin-editor-bar .board:not(.level) select').selectOption(board);
      await pupil.hears('Готово к загрузке');
      expect(await pupil.sketch.textContent()).toBe(sketch);
    }
    expect(pupil.faults).toEqual([]);
  });
});
