import { expect, test } from 'vitest';
import { median } from '../bench/statistics.ts';
import { longProgram } from './block-editor/long-program.ts';
import { Pupil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage();

/** A program of 500 blocks, and an empty frame near the toolbox to drop on. */
function program(): object {
  const { blocks } = longProgram(500) as { readonly blocks: { readonly blocks: readonly { id: string }[] } };
  const frame = { type: 'program_forever', id: 'forever', x: 40, y: 20 };
  return { blocks: { ...blocks, blocks: [frame, ...blocks.blocks.filter(({ id }) => id !== 'held')] } };
}

/** A project's file with it. */
const project = () => ({
  version: 1,
  id: '0123456789abcdef0123456789abcdef',
  name: 'Большая программа',
  board: 'uno',
  created: 1,
  changed: 1,
  kind: 'blocks',
  workspace: program(),
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
    await pupil.drags('Пины', 'pin_led', 'program_forever');
    lags.push(await pupil.page.evaluate(() => Reflect.get(window, 'followed')));
    // The view shows the beginning of so long a sketch, where the first use of the LED is told.
    await pupil.page.keyboard.press('ControlOrMeta+z');
    await pupil.sketch.filter({ hasNotText: 'LED_PIN' }).waitFor();
    await pupil.hears('Готово к загрузке');
  }
  console.info(`from the drop to the sketch, 500 blocks, ms: ${lags.map(Math.round).join(', ')}`);
  expect(median(lags)).toBeLessThan(100);
  expect(pupil.faults).toEqual([]);
});
