import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openWorkshop, type Workshop } from '../../../src/app/workshop.ts';
import { language } from '../../../src/locale/index.ts';
import { newBlocksProject, openProjectStore, type ProjectStore } from '../../../src/project/index.ts';
import { makeSketch } from '../../../src/sketch/node.ts';
import { block } from '../blocks/building.ts';
import { compiled, mistaken, portNamed, steeredRooms } from './rooms.ts';

const led = { ...block('pin_led', { STATE: 'HIGH' }), id: 'led' };
const wait = { ...block('control_wait', { UNIT: 'MS' }, { TIME: 500 }), id: 'wait' };
const forever = { ...block('program_forever', {}, { DO: [led, wait] }), id: 'forever', x: 0, y: 0 };
const blink = { blocks: { languageVersion: 0, blocks: [forever] } };

let store: ProjectStore;
let workshop: Workshop;
let steered: ReturnType<typeof steeredRooms>;
let id: string;

/** Blocks become a sketch by the real room; only the compiler and the port answer when told. */
async function open(): Promise<Workshop> {
  steered = steeredRooms();
  steered.rooms = {
    ...steered.rooms,
    sketchMaker: async () => ({ fromWorkspace: async (workspace, board) => makeSketch(workspace, board) }),
  };
  const opened = await openWorkshop(id, store, steered.rooms);
  opened.program.start();
  return opened;
}

beforeEach(async () => {
  language.value = 'en';
  globalThis.indexedDB = new IDBFactory();
  store = await openProjectStore();
  const project = newBlocksProject('Beacon', 'uno', blink, 1);
  id = project.id;
  await store.write(project);
  workshop = await open();
  await vi.waitFor(() => expect(workshop.editable.value).toBe(true));
  await vi.waitFor(() => expect(steered.compiles.length).toBe(1));
});

afterEach(async () => {
  await workshop.close();
  store.close();
});

const text = () => workshop.program.sketch.value?.sketch.files[0]?.text.split('\n') ?? [];
const lineWith = (words: string) => text().findIndex((line) => line.includes(words)) + 1;
const request = () => {
  const asked = steered.compiles.at(-1);
  if (!asked) throw new Error('nothing was compiled');
  return asked;
};

describe('blocks and lines', () => {
  it('mark each other, whichever is chosen', () => {
    workshop.chooseBlock('wait');
    const line = lineWith('delay(500)');
    expect(workshop.markedLines.value.map(({ from, to }) => [from, to])).toEqual([[line, line]]);
    workshop.chooseLine(lineWith('HIGH'));
    expect(workshop.chosen.value).toBe('led');
    workshop.chooseBlock(undefined);
    expect(workshop.markedLines.value).toEqual([]);
  });

  it('show a mistake on the innermost block it came from', async () => {
    const line = lineWith('delay(500)');
    request().answer(await mistaken(request().question, line));
    await vi.waitFor(() => expect(workshop.program.compile.value.state).toBe('mistakes'));
    expect([...workshop.faults.value]).toEqual([['wait', "expected ';'"]]);
    expect(workshop.line.value).toMatchObject({
      tone: 'bad',
      words: `Line ${line}: expected ';'`,
      mend: 'show-mistake',
    });
    expect(workshop.showMistake()).toBe(line);
    expect(workshop.chosen.value).toBe('wait');
  });
});

describe('the line of state', () => {
  it('says what is true, from the first compile to a running board', async () => {
    expect(workshop.line.value.words).toBe('Making the firmware…');
    request().answer(await compiled(request().question));
    await vi.waitFor(() => expect(workshop.line.value).toMatchObject({ tone: 'good', words: 'Ready' }));
    expect(workshop.line.value.memory?.flash.used).toBe(924);
    steered.ports.push(portNamed('cable'));
    const pressed = workshop.uploads.press();
    await vi.waitFor(() => expect(steered.uploads.length).toBe(1));
    steered.uploads[0]?.question.onProgress?.({ phase: 'writing', done: 2, total: 5 });
    expect(workshop.line.value).toMatchObject({ tone: 'busy', done: 0.4 });
    expect(workshop.line.value.words).toContain('40');
    steered.uploads[0]?.answer();
    await pressed;
    expect(workshop.line.value.tone).toBe('good');
  });

  it('speaks the language of the interface, and follows it', async () => {
    request().answer(await compiled(request().question));
    await vi.waitFor(() => expect(workshop.line.value.words).toBe('Ready'));
    language.value = 'ru';
    expect(workshop.line.value.words).toBe('Готово к загрузке');
  });

  it('says how long the compiler still takes to be made', () => {
    steered.toolchain.value = {
      state: 'building',
      step: 'gcc',
      stepNumber: 3,
      steps: 9,
      elapsed: 60,
      left: 290,
    };
    expect(workshop.line.value.words).toBe('The compiler is being made: step 3 of 9, about 5 minutes left');
    language.value = 'ru';
    expect(workshop.line.value.words).toContain('осталось примерно 5 минут');
    steered.toolchain.value = { ...steered.toolchain.value, left: 61 };
    expect(workshop.line.value.words).toContain('осталось примерно 2 минуты');
  });
});

describe('changes', () => {
  it('of the name and the board are kept, and the board is compiled for', async () => {
    workshop.rename('Lighthouse');
    workshop.chooseBoard('mega');
    await vi.waitFor(() => expect(steered.compiles.at(-1)?.question.board).toBe('mega'));
    await workshop.flush();
    expect(await store.read(id)).toMatchObject({ name: 'Lighthouse', board: 'mega' });
  });

  it('of the picture do not make the project look newer', async () => {
    workshop.changePicture('<svg xmlns="http://www.w3.org/2000/svg"/>');
    await workshop.flush();
    expect((await store.read(id)).changed).toBe(1);
  });

  it('are refused while another tab holds the project, which shows what that tab saves', async () => {
    const second = await open();
    await vi.waitFor(() => expect(second.hold.value).toBe('elsewhere'));
    expect(second.line.value).toMatchObject({ tone: 'warn', mend: 'copy-project' });
    second.rename('Mine now');
    expect(second.project.value.name).toBe('Beacon');
    workshop.rename('From the first tab');
    await workshop.flush();
    await vi.waitFor(() => expect(second.project.value.name).toBe('From the first tab'));
    await workshop.close();
    await vi.waitFor(() => expect(second.editable.value).toBe(true));
    await second.close();
  });

  it('made a moment before the project is closed are not lost', async () => {
    workshop.rename('Last word');
    await workshop.close();
    expect((await store.read(id)).name).toBe('Last word');
  });
});

describe('a project that is not there', () => {
  it('is said to be missing', async () => {
    await expect(openWorkshop('nowhere', store, steered.rooms)).rejects.toMatchObject({
      code: 'project-missing',
    });
  });
});
