import { launchChromium } from '../browser/chromium.ts';
import { serveApp } from '../browser/serve.ts';
import { longProgram } from '../journeys/block-editor/long-program.ts';
import { Pupil } from '../journeys/pupil.ts';
import { median } from './statistics.ts';

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

/** Median time in ms from letting a block go in a program of 500 to the sketch that has it. */
export async function measureBigProgram(): Promise<number> {
  const served = await serveApp();
  const browser = await launchChromium();
  try {
    const context = await browser.newContext({ locale: 'ru-RU', viewport: { width: 1024, height: 768 } });
    return median(await lagsOf(await Pupil.opens(context, served.address)));
  } finally {
    await browser.close();
    await served.close();
  }
}

async function lagsOf(pupil: Pupil): Promise<number[]> {
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
      // The last one: the first opens the drawer.
      addEventListener(
        'pointerup',
        () => {
          dropped = performance.now();
        },
        { capture: true },
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
  return lags;
}
