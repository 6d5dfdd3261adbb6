/**
 * The block editor alone on a page, as the app shows it: what it tells is handed back to it, and kept for the
 * journey to look at. `?project=` names a program of its own, kept as the app keeps projects.
 */
import '../../../src/design/fonts.css';
import '../../../src/design/page.css';
import '../../../src/design/tokens.css';
import { Blockly, newWorkspace } from '../../../blocks/index.ts';
import { BlockEditor } from '../../../src/block-editor/index.ts';
import { language } from '../../../src/locale/index.ts';

declare global {
  interface Window {
    editor: BlockEditor;
    blockly: typeof Blockly;
    speak: (to: 'ru' | 'en') => void;
    ready: Promise<void>;
    told: { readonly name: string; readonly detail: unknown; readonly at: number }[];
  }
}

const asked = new URLSearchParams(location.search);
const project = `project ${asked.get('project') ?? 'one'}`;
const kept = localStorage.getItem(project);
const editor = new BlockEditor();
editor.workspace = kept === null ? newWorkspace() : JSON.parse(kept);
const level = asked.get('level');
editor.level = level === 'start' || level === 'expert' ? level : 'blocks';
language.value = asked.get('language') === 'en' ? 'en' : 'ru';
document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
window.editor = editor;
window.blockly = Blockly;
window.speak = (to) => {
  language.value = to;
};
window.told = [];
for (const name of ['workspace-change', 'block-choose', 'block-mend', 'workspace-picture']) {
  editor.addEventListener(name, (event) => {
    const { detail } = event as CustomEvent<{ workspace?: object }>;
    window.told.push({ name, detail, at: performance.now() });
    if (detail.workspace === undefined) return;
    editor.workspace = detail.workspace;
    localStorage.setItem(project, JSON.stringify(detail.workspace));
  });
}
window.ready = new Promise((resolve) => {
  editor.addEventListener('workspace-ready', () => resolve());
});
document.body.append(editor);
