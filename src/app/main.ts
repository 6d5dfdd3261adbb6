import './ahead.ts';
import { effect } from '@preact/signals-core';
import '../design/fonts.css';
import '../design/tokens.css';
import '../design/page.css';
import { once } from '../browser/index.ts';
import { fetchFileWords, language, t } from '../locale/index.ts';
import { openProjectStore } from '../project/index.ts';
import { openDesk } from './desk.ts';
import { openOffline } from './offline.ts';
import { followRoute, projectAddress } from './route.ts';
import { openSettings } from './settings.ts';
import { KulibinApp } from './shell.ts';

const settings = openSettings(navigator.languages);
effect(() => {
  document.documentElement.lang = language.value;
  document
    .querySelector('link[rel=manifest]')
    ?.setAttribute('href', `./manifest.${language.value}.webmanifest`);
});
effect(() => {
  document.documentElement.dataset.theme = settings.theme.value;
});

const route = followRoute();
const store = await openProjectStore();
const desk = openDesk(store);
const app = new KulibinApp();
app.settings = settings;
app.desk = desk;
app.route = route;
const offline = openOffline();
app.offline = offline;
app.openTraffic = once(async () => {
  const [{ openFileTraffic }] = await Promise.all([import('./file-traffic.ts'), fetchFileWords()]);
  const go = (id: string | undefined) => {
    location.hash = id === undefined ? '#/' : projectAddress(id);
  };
  return openFileTraffic({ desk, store, board: () => settings.board.peek(), go });
});
app.openProject = async (id) => {
  const { openProject } = await import('./editor/open.ts');
  return openProject(id, store);
};
document.body.append(app);
void desk.refresh();
// Whoever only looks at the first page is kept it too, once the page has long been at rest.
setTimeout(() => offline.keep(), 10_000);
// A newer Kulibin is told of quietly, and never takes the page from under a working pupil.
effect(() => {
  if (offline.updateReady.value) desk.say({ text: t('app.updateReady') });
});

// The page may be put aside or killed without another word: what is not saved is written now.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') app.flush();
});
window.addEventListener('pagehide', () => app.flush());
// The browser then asks whether to leave: only for work that would be lost.
window.addEventListener('beforeunload', (event) => {
  if (app.unsaved) event.preventDefault();
});
window.addEventListener('online', () => app.online());
