import { describe, expect, test } from 'vitest';
import { Pupil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage({ computer: 'new' });

const building = (step: string, left: number) => ({
  state: 'building',
  step,
  stepNumber: 5,
  steps: 19,
  elapsed: 100,
  left,
});

describe('while the compiler is not there yet', () => {
  test('the page says how far it is, blocks and sketch work, and it compiles by itself when it comes', async () => {
    let made = false;
    await stage.context.route('**/toolchain/manifest.json', (route) =>
      made ? route.continue() : route.fulfill({ status: 404 }),
    );
    await stage.context.route('**/toolchain/status.json', (route) =>
      route.fulfill({ json: building('configuring GCC', 290) }),
    );
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsBlocks();
    expect(await pupil.hears('Компилятор собирается')).toContain('шаг 5 из 19, осталось примерно 5 минут');
    await pupil.drags('Пины', 'pin_led', 'program_forever');
    await pupil.sketch.filter({ hasText: 'digitalWrite' }).waitFor();
    made = true;
    await pupil.hears('Готово к загрузке');
  });

  test('without it and without a network the page says what to do, and goes on when asked', async () => {
    await stage.context.route('**/toolchain/**', (route) => route.abort());
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsText();
    expect(await pupil.hears('Компилятор ещё не скачан, а сети нет')).toContain('Подключись к сети один раз');
    await stage.context.unroute('**/toolchain/**');
    await pupil.line.locator('button', { hasText: 'Попробовать ещё раз' }).click();
    await pupil.hears('Готово к загрузке');
  });

  test('a damaged download is found out and can be tried again', async () => {
    await stage.context.route('**/toolchain/as.*.zst', async (route) => {
      const response = await route.fetch();
      const body = await response.body();
      const middle = Math.floor(body.length / 2);
      body.fill(0, middle, middle + 100);
      await route.fulfill({ response, body });
    });
    const pupil = await Pupil.opens(stage.context, stage.address);
    await pupil.startsText();
    await pupil.hears('Файл компилятора скачался с ошибкой');
    await stage.context.unroute('**/toolchain/as.*.zst');
    await pupil.line.locator('button', { hasText: 'Попробовать ещё раз' }).click();
    await pupil.hears('Готово к загрузке');
  });

  test('the network lost before the first program that declares functions: the page says so, and goes on when asked', async () => {
    // Else the service worker may have fetched the parser meanwhile.
    const context = await stage.otherComputer({ locale: 'ru-RU', serviceWorkers: 'block' });
    await context.route('**/*tree-sitter*.wasm', (route) => route.abort());
    const pupil = await Pupil.opens(context, stage.address);
    await pupil.startsText();
    await pupil.hears('Готово к загрузке');
    await pupil.types('void setup() { hello(); }\nvoid loop() {}\nvoid hello() { Serial.begin(9600); }\n');
    await pupil.hears('Компилятор ещё не скачан, а сети нет');
    await context.unroute('**/*tree-sitter*.wasm');
    await pupil.line.locator('button', { hasText: 'Попробовать ещё раз' }).click();
    await pupil.hears('Готово к загрузке');
    await context.close();
  });
});
