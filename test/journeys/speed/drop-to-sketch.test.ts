import { expect, test } from 'vitest';
import { median } from '../../bench/statistics.ts';
import { dropsIntoProgramOf } from '../long-project.ts';
import { Pupil } from '../pupil.ts';
import { setStage } from '../stage.ts';

const stage = setStage();

/** From a drop into a program of so many blocks to its line in the sketch beside it, ms. */
async function linesWithin(count: number): Promise<number> {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const lags = await dropsIntoProgramOf(count, pupil);
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
