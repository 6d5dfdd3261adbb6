import { expect, test } from 'vitest';
import { median } from '../../bench/statistics.ts';
import { longProgram } from '../block-editor/long-program.ts';
import { Pupil } from '../pupil.ts';
import { setStage } from '../stage.ts';

const stage = setStage();

/** A project of so many blocks beside an empty “forever”, as a file. */
function projectOf(count: number): string {
  const { blocks } = longProgram(count);
  const frame = { type: 'program_forever', id: 'forever', x: 40, y: 20 };
  const others = blocks.blocks.filter(({ id }) => id !== 'held');
  const workspace = { blocks: { ...blocks, blocks: [frame, ...others] } };
  const project = { version: 1, id: 'f'.repeat(32), name: 'Long', board: 'uno', created: 1, changed: 1 };
  return JSON.stringify({ kulibin: 'project', project: { ...project, kind: 'blocks', workspace } });
}

/** From a drop into a program of so many blocks to its line in the sketch beside it, ms. */
async function linesWithin(count: number): Promise<number> {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const [chooser] = await Promise.all([
    pupil.page.waitForEvent('filechooser'),
    pupil.page.locator('kulibin-home .open').first().click(),
  ]);
  const buffer = Buffer.from(projectOf(count));
  await chooser.setFiles({ name: 'long.kulibin', mimeType: 'application/json', buffer });
  await pupil.hears('Готово к загрузке');
  const lags: number[] = [];
  for (let drop = 0; drop < 5; drop++) {
    lags.push(await pupil.writesWithin('Пины', 'pin_led', 'program_forever'));
    await pupil.hears('Готово к загрузке');
    await pupil.page.keyboard.press('ControlOrMeta+z');
    await pupil.sketch.filter({ hasNotText: 'LED_PIN' }).waitFor();
    await pupil.hears('Готово к загрузке');
  }
  expect(pupil.faults).toEqual([]);
  await pupil.page.close();
  return median(lags);
}

test('the sketch of five hundred blocks follows a drop, if not much later than that of twenty', async () => {
  const few = await linesWithin(20);
  const many = await linesWithin(500);
  console.info(`drop to sketch, median, ms: ${few.toFixed(0)} among 20 blocks, ${many.toFixed(0)} among 500`);
  // The frame that shows the drop is painted in between, and a machine without a graphics card paints it slowly.
  expect(many).toBeLessThan(Math.max(100, few * 4));
});
