import { beforeEach, describe, expect, test } from 'vitest';
import { Pupil, waitUntil } from './pupil.ts';
import { setStage } from './stage.ts';

/** Says `word` five times a second and gives back each line it gets. */
const talker = (word: string, baudRate: number) => `// Serial.begin(300);
void setup() { Serial.begin(${baudRate}); }
void loop() {
  static String line;
  static unsigned long said;
  while (Serial.available()) {
    char c = Serial.read();
    if (c != '\\n') { line += c; continue; }
    Serial.println("эхо: " + line);
    line = "";
  }
  if (millis() - said >= 200) { said = millis(); Serial.println("${word}"); }
}
`;

const stage = setStage({ board: true });
let pupil: Pupil;

beforeEach(async () => {
  pupil = await Pupil.opens(stage.context, stage.address);
  await pupil.startsText();
  await pupil.types(talker('тик', 9600));
  await pupil.hears('Готово к загрузке');
});

const pane = () => pupil.page.locator('kulibin-serial-pane');
const text = () => pane().locator('kulibin-serial .text');
const notice = () => pane().locator('.notice');

async function opensSerial(): Promise<void> {
  await pupil.page.getByRole('tab', { name: 'Порт' }).click();
}

async function chooses(source: 'Симулятор' | 'Плата'): Promise<void> {
  await pane().getByRole('radio', { name: source }).check();
}

async function says(line: string): Promise<void> {
  await pane().locator('kulibin-serial input').fill(line);
  await pane().getByRole('button', { name: 'Отправить' }).click();
}

async function reads(words: string): Promise<void> {
  await text().filter({ hasText: words }).waitFor({ timeout: 20_000 });
}

/** How often a word stands in the text. */
async function count(word: string): Promise<number> {
  return ((await text().textContent()) ?? '').split(word).length - 1;
}

async function readsMore(word: string): Promise<void> {
  const before = await count(word);
  await waitUntil(async () => (await count(word)) > before, 20_000, `more of «${word}»`);
}

async function uploaded(): Promise<void> {
  await pupil.hears('программа работает на плате', 30_000);
}

describe('the Serial tab talks to the real board', () => {
  test('text, a line sent, uploads in the middle of it, and the simulator’s text beside it', async () => {
    await opensSerial();
    await reads('тик');
    await says('сим');
    await reads('эхо: сим');

    await pupil.uploads();
    await pupil.choosesBoard();
    await uploaded();
    expect(await pane().getByRole('radio', { name: 'Плата' }).isChecked()).toBe(true);
    await reads('тик');
    expect(await text().textContent()).not.toContain('сим');
    await says('привет');
    await reads('эхо: привет');

    await chooses('Симулятор');
    await reads('эхо: сим');
    expect(await text().textContent()).not.toContain('привет');
    await chooses('Плата');
    await readsMore('тик');

    // At another rate, while the port is open: both the upload and the rate take care of themselves.
    await pupil.types(talker('так', 115_200));
    await pupil.hears('Готово к загрузке');
    await pupil.uploads();
    await uploaded();
    await reads('так');
    expect(await text().textContent()).toContain('эхо: привет');
    expect(await pane().locator('.tools select').inputValue()).toBe('115200');
    await readsMore('так');

    await readsMore('так');
    expect(pupil.faults).toEqual([]);
  });

  test('a cable pulled and put back; the port taken by another program', async () => {
    await pupil.uploads();
    await pupil.choosesBoard();
    await uploaded();
    // The upload turns the tab to the board, and leaves the pupil where they are.
    expect(await text().isVisible()).toBe(false);
    await opensSerial();
    // More than the screen holds.
    await waitUntil(async () => (await count('тик')) > 20, 20_000, 'a long text');

    await pupil.page.evaluate(() => window.emulatedBoard.pullCable());
    await notice().filter({ hasText: 'отошёл кабель' }).waitFor();
    expect(await notice().textContent()).toContain('Подключи кабель снова');
    // The sentence takes room from the text, and not from its end.
    const below = () =>
      text().evaluate((screen) => screen.scrollHeight - screen.scrollTop - screen.clientHeight);
    await waitUntil(async () => (await below()) < 2, 2000, 'the newest line in sight');
    await pupil.page.evaluate(() => window.emulatedBoard.plugIn());
    await notice().waitFor({ state: 'detached' });
    await readsMore('тик');

    await chooses('Симулятор');
    await pupil.page.evaluate(() => window.emulatedBoard.take());
    await chooses('Плата');
    await notice().filter({ hasText: 'Порт занят' }).waitFor();
    await pupil.page.evaluate(() => window.emulatedBoard.release());
    await notice().getByRole('button', { name: 'Попробовать ещё раз' }).click();
    await readsMore('тик');
    expect(pupil.faults).toEqual([]);
  });

  test('with no port yet it asks for one, and uploads nothing', async () => {
    await opensSerial();
    await chooses('Плата');
    await notice().filter({ hasText: 'Плата не подключена' }).waitFor();
    await notice().getByRole('button', { name: 'Выбрать порт' }).click();
    await pupil.choosesBoard();
    await notice().waitFor({ state: 'detached' });
    await waitUntil(
      () => pane().getByRole('button', { name: 'Отправить' }).isEnabled(),
      5000,
      'the port to open',
    );
    expect(await pupil.page.evaluate(() => window.emulatedBoard.flash(2))).toEqual([255, 255]);
    expect(pupil.faults).toEqual([]);
  });
});
