import { longProgram } from './block-editor/long-program.ts';
import type { Pupil } from './pupil.ts';

/** A project of so many blocks and an empty frame near the toolbox to drop on, as a file. */
function projectOf(count: number): string {
  const { blocks } = longProgram(count);
  const frame = { type: 'program_forever', id: 'forever', x: 40, y: 20 };
  const others = blocks.blocks.filter(({ id }) => id !== 'held');
  const workspace = { blocks: { ...blocks, blocks: [frame, ...others] } };
  const project = { version: 1, id: 'f'.repeat(32), name: 'Long', board: 'uno', created: 1, changed: 1 };
  return JSON.stringify({ kulibin: 'project', project: { ...project, kind: 'blocks', workspace } });
}

/** From each of five drops into a program of so many blocks to the sketch that has it, ms. */
export async function dropsIntoProgramOf(count: number, pupil: Pupil): Promise<number[]> {
  const buffer = Buffer.from(projectOf(count));
  await pupil.opensFile({ name: 'long.kulibin', mimeType: 'application/json', buffer });
  await pupil.hears('Готово к загрузке');
  const lags: number[] = [];
  for (let drop = 0; drop < 5; drop++) {
    lags.push(await pupil.writesWithin('Пины', 'pin_led', 'program_forever'));
    await pupil.hears('Готово к загрузке');
    // The view shows the beginning of so long a sketch, where the first use of the LED is told.
    await pupil.page.keyboard.press('ControlOrMeta+z');
    await pupil.sketch.filter({ hasNotText: 'LED_PIN' }).waitFor();
    await pupil.hears('Готово к загрузке');
  }
  return lags;
}
