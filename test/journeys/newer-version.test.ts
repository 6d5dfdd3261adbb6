import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Served, servePlainHost } from '../browser/serve.ts';
import { Pupil, waitUntil } from './pupil.ts';
import { setStage } from './stage.ts';

const stage = setStage({ computer: 'new' });

const dist = join(import.meta.dirname, '../../dist');
const mark = 'data-newer';
let isNewer = false;
let host: Served;

/** What the newer Kulibin's host sends: its page bears a mark, and the list of its files another hash. */
const newerFiles: Readonly<Record<string, { readonly type: string; readonly text: () => string }>> = {
  '/index.html': {
    type: 'text/html',
    text: () => readFileSync(join(dist, 'index.html'), 'utf8').replace('<body>', `<body ${mark}>`),
  },
  '/service-worker.js': {
    type: 'text/javascript',
    text: () => {
      const script = readFileSync(join(dist, 'service-worker.js'), 'utf8');
      const entry = /\{[^{}]*"url":"index\.html"[^{}]*\}/.exec(script)?.[0];
      if (entry === undefined) throw new Error('the service worker lists no index.html');
      return script.replace(entry, entry.replace(/[0-9a-f]{32}/, '0'.repeat(32)));
    },
  },
};

beforeAll(async () => {
  host = await servePlainHost((request, response) => {
    const newer = isNewer ? newerFiles[new URL(request.url ?? '/', 'http://host').pathname] : undefined;
    if (newer) response.setHeader('Content-Type', newer.type).end(newer.text());
    return newer !== undefined;
  });
});
afterAll(() => host.close());

test('a newer Kulibin is told of, leaves the open page alone, opens at the next start and works offline', async () => {
  const first = await Pupil.opens(stage.context, host.address);
  await first.startsBlocks();
  await first.page.evaluate(async () => {
    await navigator.serviceWorker.ready;
  });

  isNewer = true;
  await first.page.reload();
  await first.page.getByText('Пришёл новый Кулибин').waitFor();
  expect(await first.page.locator(`body[${mark}]`).count()).toBe(0);
  await first.page.close();

  await waitUntil(
    async () => {
      const page = await stage.context.newPage();
      await page.goto(host.address);
      const marked = (await page.locator(`body[${mark}]`).count()) > 0;
      await page.close();
      return marked;
    },
    30_000,
    'the newer page',
  );

  await stage.context.setOffline(true);
  const offline = await Pupil.opens(stage.context, host.address);
  await offline.page.locator('kulibin-home section.new').waitFor();
  expect(await offline.page.locator(`body[${mark}]`).count()).toBe(1);
});
