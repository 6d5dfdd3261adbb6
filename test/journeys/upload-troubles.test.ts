import { beforeEach, describe, expect, test } from 'vitest';
import { Pupil, waitUntil } from './pupil.ts';
import { setStage } from './stage.ts';

/** Some kilobytes, so that there is time to pull the cable. */
const sketch = `const char story[] PROGMEM = "${'Самоучка-механик. '.repeat(200)}";
void setup() { Serial.begin(9600); pinMode(13, OUTPUT); }
void loop() {
  digitalWrite(13, HIGH); delay(100);
  digitalWrite(13, LOW); delay(100);
  Serial.print((char)pgm_read_byte(story + millis() % 100));
}
`;
const tooBig = `const char a[20000] PROGMEM = {1};\nconst char b[20000] PROGMEM = {1};
void setup() {}\nvoid loop() { Serial.print(pgm_read_byte(a + millis()) + pgm_read_byte(b + millis())); }\n`;

const stage = setStage({ board: true });
let pupil: Pupil;

beforeEach(async () => {
  pupil = await Pupil.opens(stage.context, stage.address);
  await pupil.startsText();
  await pupil.types(sketch);
  await pupil.hears('Готово к загрузке');
});

async function theNextTryWorks(): Promise<void> {
  await pupil.page.locator('kulibin-state-line section > button.button').click();
  await pupil.hears('программа работает на плате', 30_000);
  const since = await pupil.page.evaluate(() => window.emulatedBoard.time);
  await waitUntil(
    () =>
      pupil.page.evaluate((at) => window.emulatedBoard.ledChanges.filter((c) => c.at > at).length > 3, since),
    20_000,
    'the emulated Uno to blink',
  );
  expect(pupil.faults).toEqual([]);
}

describe('an upload that goes wrong says what to do, and the next try works', () => {
  test('a silent board', async () => {
    await pupil.page.evaluate(() => window.emulatedBoard.silence());
    await pupil.uploads();
    await pupil.choosesBoard();
    expect(await pupil.hears('Плата молчит', 30_000)).toContain('Проверь, что кабель воткнут до конца');
    await pupil.page.evaluate(() => window.emulatedBoard.speak());
    await theNextTryWorks();
  });

  test('another board on the cable', async () => {
    await pupil.page.evaluate(() => window.emulatedBoard.becomeWrongBoard());
    await pupil.uploads();
    await pupil.choosesBoard();
    expect(await pupil.hears('Подключена другая плата', 30_000)).toContain('Выбери в Кулибине ту плату');
    await pupil.page.evaluate(() => window.emulatedBoard.becomeRightBoard());
    await theNextTryWorks();
  });

  test('the port held by another program', async () => {
    await pupil.page.evaluate(() => window.emulatedBoard.take());
    await pupil.uploads();
    await pupil.choosesBoard();
    expect(await pupil.hears('Порт занят', 30_000)).toContain('Закрой другие вкладки и программы');
    await pupil.page.evaluate(() => window.emulatedBoard.release());
    await theNextTryWorks();
  });

  test('the cable pulled in mid-upload', async () => {
    await pupil.uploads();
    await pupil.choosesBoard();
    await pupil.hears('Записываю программу', 30_000);
    await pupil.page.evaluate(() => window.emulatedBoard.pullCable());
    expect(await pupil.hears('отошёл кабель', 30_000)).toContain('Подключи кабель снова');
    await pupil.page.evaluate(() => window.emulatedBoard.plugIn());
    await theNextTryWorks();
  });

  test('stopped by the pupil, it can be begun again', async () => {
    await pupil.uploads();
    await pupil.choosesBoard();
    await pupil.hears('Записываю программу', 30_000);
    await pupil.page.locator('kulibin-upload-button button.running').click();
    expect(await pupil.hears('Загрузка остановлена', 30_000)).toContain('Нажми «Загрузить»');
    await theNextTryWorks();
  });

  test('the browser’s list of ports closed without a choice leaves all as it was', async () => {
    await pupil.page.evaluate(() => window.emulatedBoard.cancelChooser());
    await pupil.uploads();
    await pupil.choosesBoard();
    await pupil.page.locator('kulibin-cable dialog[open]').waitFor();
    await pupil.page.evaluate(() => window.emulatedBoard.choosePort());
    await pupil.choosesBoard();
    await pupil.hears('программа работает на плате', 30_000);
  });

  test('a program too big for the board is told before any upload', async () => {
    await pupil.types(tooBig);
    expect(await pupil.hears('Программа не помещается в плату')).toContain('32256');
    await pupil.types(sketch);
    await pupil.hears('Готово к загрузке');
    await pupil.uploads();
    await pupil.choosesBoard();
    await pupil.hears('программа работает на плате', 30_000);
  });
});
