import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { missingHeaderOf } from '../../../src/app/workshop/line-of-state.ts';
import { openWorkshop, type Workshop } from '../../../src/app/workshop.ts';
import { fetchMistakeWords, language } from '../../../src/locale/index.ts';
import { Problem } from '../../../src/locale/problem.ts';
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
    sketchMaker: async () => ({
      fromWorkspace: async (workspace, board, kit) => makeSketch(workspace, board, kit),
    }),
  };
  const opened = await openWorkshop(id, store, steered.rooms);
  opened.program.start();
  return opened;
}

beforeAll(fetchMistakeWords);

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
    expect(workshop.showMistake()?.line).toBe(line);
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

describe('the kit', () => {
  const servo = { ...block('servo_write', { PART: 'servo:1' }, { ANGLE: 90 }), id: 'turn' };
  const lamp = {
    ...block('pin_pwm_write', {}, { PIN: block('pin_pwm', { PIN: '10' }), VALUE: 50 }),
    id: 'lamp',
  };
  const program = (...inside: ReturnType<typeof block>[]) => ({
    blocks: { languageVersion: 0, blocks: [{ ...block('program_forever', {}, { DO: inside }), x: 0, y: 0 }] },
  });
  const pinOf = (part: string) => workshop.kit.value.parts.find(({ id: one }) => one === part)?.pins.SIGNAL;

  it('gets the part that a block asks for, keeps it with the project, and lets it go with the block', async () => {
    workshop.changeWorkspace(program(servo));
    await vi.waitFor(() => expect(pinOf('servo:1')).toBe('9'));
    await workshop.flush();
    expect(await store.read(id)).toMatchObject({
      kit: { parts: [{ id: 'servo:1', pins: { SIGNAL: '9' }, auto: true }] },
    });
    workshop.changeWorkspace(program(wait));
    await vi.waitFor(() => expect(workshop.kit.value.parts).toEqual([]));
  });

  it('moved to another pin changes the sketch, and is made once for it', async () => {
    workshop.changeWorkspace(program(servo));
    await vi.waitFor(() => expect(pinOf('servo:1')).toBe('9'));
    await vi.waitFor(() => expect(text().join()).toContain('= 9;'));
    const made = steered.compiles.length;
    workshop.changeKit({ parts: [{ id: 'servo:1', name: 'Плечо', pins: { SIGNAL: '6' } }] });
    await vi.waitFor(() => expect(text().join()).toContain('= 6;'));
    await vi.waitFor(() => expect(steered.compiles.length).toBe(made + 1));
  });

  it('that cannot work with the program is said on the block and in the line, and mended', async () => {
    workshop.changeWorkspace(program(servo, lamp));
    await vi.waitFor(() => expect(text().join()).toContain('PWM_PIN = 10;'));
    request().answer(await compiled(request().question));
    await vi.waitFor(() =>
      expect(workshop.line.value).toMatchObject({ tone: 'warn', mend: 'mend-conflict' }),
    );
    const [told] = workshop.conflicts.list.value;
    expect(workshop.warnings.value.get(told?.block ?? '')?.text).toBe(workshop.line.value.words);
    expect(workshop.line.value.words).toContain('10');
    if (!told?.mend) throw new Error('nothing to mend');
    const undo = workshop.mend(told.mend);
    await vi.waitFor(() => expect(workshop.conflicts.list.value).toEqual([]));
    expect(text().join()).not.toContain('PWM_PIN = 10;');
    undo();
    await vi.waitFor(() => expect(text().join()).toContain('PWM_PIN = 10;'));
  });

  it('with two motors on one terminal of the shield is told with a button that says where one goes, there and back', async () => {
    const run = (PART: string) => ({ ...block('motor_run', { PART }, { SPEED: 50 }), id: PART });
    workshop.changeWorkspace(program(run('motor-shield:1'), run('motor-shield:2')));
    await vi.waitFor(() => expect(workshop.kit.value.parts).toHaveLength(2));
    const { parts } = workshop.kit.value;
    workshop.changeKit({ parts: parts.map((part) => ({ ...part, settings: { motor: '1' } })) });
    await vi.waitFor(() => expect(workshop.warnings.value.get('motor-shield:2')?.mend).toBe('To M2'));
    const mend = workshop.conflicts.byBlock.value.get('motor-shield:2')?.mend;
    if (!mend) throw new Error('nothing to mend');
    const undo = workshop.mend(mend);
    await vi.waitFor(() => expect(workshop.conflicts.list.value).toEqual([]));
    expect(text().join()).toContain('motor2(2);');
    undo();
    await vi.waitFor(() => expect(workshop.conflicts.list.value).toHaveLength(2));
  });
});

describe('the level', () => {
  it('changes the toolbox and nothing of the program', async () => {
    const before = text();
    workshop.chooseLevel('start');
    workshop.chooseLevel('expert');
    await workshop.flush();
    expect(await store.read(id)).toMatchObject({ level: 'expert', workspace: blink });
    expect(text()).toEqual(before);
    expect(steered.compiles.length).toBe(1);
  });
});

describe('added libraries', () => {
  const file = new File([], 'Foo.zip');
  const library = (name: string) => ({ name, files: [{ name: `${name}.h`, text: '' }] });
  const add = async (...added: string[]) => {
    const adding = workshop.libraries.add(file);
    await vi.waitFor(() => expect(workshop.libraries.busy.value && steered.libraries.length).toBeTruthy());
    steered.libraries.at(-1)?.answer(added.map(library));
    await adding;
  };

  it('are compiled with at once, kept with the project, and can be brought back', async () => {
    await add('Foo');
    expect(workshop.libraries.notes.value).toEqual(['The library Foo is added.']);
    await vi.waitFor(() => expect(request().question.libraries).toEqual([library('Foo')]));
    await workshop.flush();
    expect((await store.read(id)).libraries).toEqual([library('Foo')]);
    const undo = workshop.libraries.remove('Foo');
    await vi.waitFor(() => expect(request().question.libraries).toEqual([]));
    undo();
    await vi.waitFor(() => expect(request().question.libraries).toEqual([library('Foo')]));
  });

  it('that take the place of another say so', async () => {
    await add('Servo');
    expect(workshop.libraries.notes.value[0]).toContain('Kulibin has one of that name');
    await add('Servo', 'Bar');
    expect(workshop.libraries.notes.value).toEqual([
      'The library Servo is updated.',
      'The library Bar is added.',
    ]);
    expect(workshop.project.value.libraries.map(({ name }) => name)).toEqual(['Servo', 'Bar']);
  });

  it('that cannot be read say why, and nothing changes', async () => {
    const adding = workshop.libraries.add(file);
    await vi.waitFor(() => expect(steered.libraries.length).toBe(1));
    steered.libraries[0]?.refuse(new Problem('library-not-zip'));
    await adding;
    expect(workshop.libraries.problem.value?.code).toBe('library-not-zip');
    expect(workshop.project.value.libraries).toEqual([]);
  });

  it('are offered where the compiler misses a header', async () => {
    const { firmware: _, ...rest } = await compiled(request().question);
    const said = { severity: 'error', text: 'Foo.h: No such file or directory', line: 1 } as const;
    const explained = { ...said, problem: { code: 'mistake-library-missing', details: { header: 'Foo.h' } } };
    request().answer({ ...rest, diagnostics: [explained] });
    await vi.waitFor(() => expect(workshop.line.value).toMatchObject({ tone: 'bad', mend: 'add-library' }));
    expect(workshop.line.value.words).toContain('Foo.h');
    expect(missingHeaderOf(workshop.program.compile.value)).toBe('Foo.h');
  });
});

describe('a project that is not there', () => {
  it('is said to be missing', async () => {
    await expect(openWorkshop('nowhere', store, steered.rooms)).rejects.toMatchObject({
      code: 'project-missing',
    });
  });
});
