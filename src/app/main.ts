import { effect } from '@preact/signals-core';
import '../design/fonts.css';
import '../design/tokens.css';
import '../design/page.css';
import { language } from '../locale/index.ts';
import { openProjectStore } from '../project/index.ts';
import { openDesk } from './desk.ts';
import { openOffline } from './offline.ts';
import { followRoute } from './route.ts';
import { openSettings } from './settings.ts';
import { KulibinApp } from './shell.ts';

/** A browser may forbid storage altogether: then settings last as long as the page. */
function storage(): Pick<Storage, 'getItem' | 'setItem'> {
  try {
    return localStorage;
  } catch {
    return { getItem: () => null, setItem: () => {} };
  }
}

const settings = openSettings(storage(), navigator.languages);
effect(() => {
  document.documentElement.lang = language.value;
});
effect(() => {
  document.documentElement.dataset.theme = settings.theme.value;
});

const store = await openProjectStore();
const desk = openDesk(store);
const app = new KulibinApp();
app.settings = settings;
app.desk = desk;
app.route = followRoute();
app.offline = openOffline();
app.openProject = async (id) => {
  const { openProject } = await import('./editor/open.ts');
  return openProject(id, store);
};
document.body.append(app);
void desk.refresh();

// The page may be put aside or killed without another word: what is not saved is written now.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'hidden') app.flush();
});
window.addEventListener('pagehide', () => app.flush());
