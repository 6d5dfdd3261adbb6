import { expect, test } from 'vitest';
import { median } from '../bench/statistics.ts';
import { longProgram } from './block-editor/long-program.ts';
import { Pupil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** A project's file with a program of 500 blocks. */
const project = () => ({
  version: 1,
  id: '0123456789abcdef0123456789abcdef',
  name: 'Большая программа',
  board: 'uno',
  created: 1,
  changed: 1,
  kind: 'blocks',
  workspace: longProgram(500),
});

test('the sketch of a program of five hundred blocks follows within 100 ms of a drop', async () => {
  const pupil = await Pupil.opens(stage.context, stage.address);
  const [chooser] = await Promise.all([
    pupil.page.waitForEvent('filechooser'),
    pupil.page.locator('kulibin-home .open').first().click(),
  ]);
  const text = JSON.stringify({ kulibin: 'project', project: project() });
  await chooser.setFiles({ name: 'big.kulibin', mimeType: 'application/json', buffer: Buffer.from(text) });
  await pupil.hears('Готово к загрузке');
  const lags: number[] = [];
  for (let drop = 0; drop < 5; drop++) {
    await pupil.page.evaluate(() => {
      const view = document
        .querySelector('kulibin-app')
        ?.shadowRoot?.querySelector('kulibin-editor')
        ?.shadowRoot?.querySelector('kulibin-sketch-view')?.shadowRoot;
      const text = () => view?.querySelector('.cm-content')?.textContent ?? '';
      const before = text();
      let dropped: number | undefined;
      addEventListener(
        'pointerup',
        () => {
          dropped ??= performance.now();
        },
        { capture: true, once: true },
      );
      Object.assign(window, {
        followed: new Promise((resolve) => {
          const look = () => {
            if (dropped !== undefined && text() !== before) resolve(performance.now() - dropped);
            else requestAnimationFrame(look);
          };
          look();
        }),
      });
    });
    await pupil.drags('Пины', 'pin_led', 'program_every');
    lags.push(await pupil.page.evaluate(() => Reflect.get(window, 'followed')));
    await pupil.hears('Готово к загрузке');
  }
  console.info(`from the drop to the sketch, 500 blocks, ms: ${lags.map(Math.round).join(', ')}`);
  expect(median(lags)).toBeLessThan(100);
  expect(pupil.faults).toEqual([]);
});
