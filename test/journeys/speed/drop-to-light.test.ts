import { describe, expect, test } from 'vitest';
import { median } from '../../bench/statistics.ts';
import { Pupil, waitUntil } from '../pupil.ts';
import { setStage } from '../stage.ts';

const stage = setStage();

describe('from a block to its light', () => {
  test('a block dropped changes the simulated LED within 300 ms', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsBlocks();
    await pupil.hears('Готово к загрузке');
    await pupil.tries();
    // The engine has settled after some compiles, as for a pupil at work.
    for (const block of ['control_wait', 'control_repeat']) {
      await pupil.drags('Управление', block, 'program_forever');
      await pupil.hears('Готово к загрузке');
    }
    const lags: number[] = [];
    for (let drop = 0; drop < 3; drop++) {
      lags.push(await pupil.lightsWithin('Пины', 'pin_led', 'program_start'));
      await pupil.page.keyboard.press('ControlOrMeta+z');
      await waitUntil(async () => (await pupil.ledShare()) === 0, 5000, 'the LED to go out with the block');
    }
    expect(median(lags)).toBeLessThan(300);
    expect(pupil.faults).toEqual([]);
  });
});
