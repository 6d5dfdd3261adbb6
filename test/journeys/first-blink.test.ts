import { describe, expect, test } from 'vitest';
import { Pupil, waitUntil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage({ board: true, computer: 'new' });

describe('from one block to a blinking board', () => {
  test('with the network off: blocks, sketch, firmware, Try, upload to a real bootloader, reload', async () => {
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsBlocks();
    await pupil.hears('Готово к загрузке');
    await pupil.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
    });
    await stage.context.setOffline(true);

    await pupil.drags('Пины', 'pin_led', 'program_forever');
    await pupil.drags('Управление', 'control_wait', 'program_forever');
    await waitUntil(
      async () => (await pupil.sketch.textContent())?.includes('delay(') === true,
      5000,
      'the sketch to follow',
    );
    const sketch = (await pupil.sketch.textContent()) ?? '';
    expect(sketch).toContain('digitalWrite(');
    expect(sketch.indexOf('digitalWrite(')).toBeLessThan(sketch.indexOf('delay('));
    await pupil.hears('Готово к загрузке');

    await pupil.tries();
    await pupil.seesLedBlink();

    await pupil.uploads();
    await pupil.choosesBoard();
    await pupil.hears(/Готово|загружена/, 30_000);
    const uploaded = await pupil.page.evaluate(() => window.emulatedBoard.time);
    await waitUntil(
      () =>
        pupil.page.evaluate(
          (since) => window.emulatedBoard.ledChanges.filter((c) => c.at > since).length >= 4,
          uploaded,
        ),
      20_000,
      'the emulated Uno to blink',
    );
    const gaps = await pupil.page.evaluate((since) => {
      const times = window.emulatedBoard.ledChanges.map((change) => change.at).filter((at) => at > since);
      return times.slice(1).map((at, index) => at - (times[index] ?? 0));
    }, uploaded);
    for (const gap of gaps) expect(Math.abs(gap - 1)).toBeLessThan(0.01);

    await pupil.page.reload();
    await pupil.blocks('control_wait').first().waitFor();
    await pupil.hears('Готово к загрузке');
    await pupil.page.locator('kulibin-editor-bar a.back').click();
    await pupil.page.locator('kulibin-home', { hasText: 'Мой робот' }).waitFor();
    expect(pupil.faults).toEqual([]);
  });
});
