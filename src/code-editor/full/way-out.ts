import type { editor } from 'monaco-editor/editor/editor.api.js';
import type { Monaco } from './load-monaco.ts';

/** Tab moves lines; after Escape it goes on to the next control, as in the light editor, until another key is pressed. */
export function openWayOut(monaco: Monaco, place: editor.IStandaloneCodeEditor): void {
  const { KeyCode } = monaco;
  const walk = (tabFocusMode: boolean) => place.updateOptions({ tabFocusMode });
  place.onKeyDown(({ keyCode }) => {
    if (keyCode === KeyCode.Escape) walk(true);
    else if (keyCode !== KeyCode.Tab && keyCode !== KeyCode.Shift) walk(false);
  });
  place.onDidBlurEditorText(() => walk(false));
}
