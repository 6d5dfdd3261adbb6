import { html } from 'lit';
import type { BoardId } from '../boards/index.ts';
import { filesOf, mayWrite, pickDiskFolder } from '../browser/index.ts';
import { t } from '../locale/index.ts';
import { openInWorker } from '../project/disk.ts';
import { fileCountLimit, type ProjectStore } from '../project/index.ts';
import type { Desk } from './desk.ts';
import { type SavedPart, savePart, sketchOf } from './open-project.ts';
import { type Opening, openOpening } from './opening.ts';
import './opening-dialog.ts';
import { openSaving, type Saving } from './saving.ts';
import './saving-dialog.ts';
import { SignalElement } from './signal-element.ts';
import type { Workshop } from './workshop.ts';

/** How files come into Kulibin and go out of it. Fetched when it is first asked for. */
export interface FileTraffic {
  readonly opening: Opening;
  readonly saving: Saving;
  /** Gives the pupil a file made of the open project. */
  savePart(part: SavedPart, workshop: Workshop): Promise<void>;
  /** Saves the open project's sketch into its folder. Call it from a click. */
  saveToFolder(workshop: Workshop): void;
}

export interface FileTrafficNeeds {
  readonly desk: Desk;
  readonly store: ProjectStore;
  readonly board: () => BoardId;
  /** Goes to a project, undefined: to the list of them. */
  readonly go: (id: string | undefined) => void;
}

export function openFileTraffic({ desk, store, board, go }: FileTrafficNeeds): FileTraffic {
  const saving = openSaving({
    store,
    desk,
    pick: () => pickDiskFolder('readwrite'),
    mayWrite,
    open: (folder) => opening.open(filesOf(folder, fileCountLimit)),
  });
  const opening = openOpening({
    desk,
    board,
    go,
    link: saving.link,
    bundled: async () => (await import('./workshop/bundled-names.ts')).bundledNames,
    read: openInWorker,
  });
  return {
    opening,
    saving,
    savePart: (part, workshop) => savePart(part, workshop, desk),
    saveToFolder(workshop) {
      const program = sketchOf(workshop);
      if (program) void saving.save({ ...program, id: workshop.project.peek().id });
      else desk.say({ text: t('fileTraffic.noSketch') });
    },
  };
}

/** The questions and troubles of files that come in and go out. */
export class FileQuestions extends SignalElement {
  static override properties = { traffic: { attribute: false } };

  declare traffic: FileTraffic;

  override render() {
    const { opening, saving } = this.traffic;
    return html`
      <kulibin-opening .state=${opening.state.value}
        @open-choose=${(event: CustomEvent<{ path: string }>) => opening.choose(event.detail.path)}
        @dialog-close=${() => opening.leave()}>
      </kulibin-opening>
      <kulibin-saving .state=${saving.state.value}
        @save-over=${() => saving.writeOver()}
        @save-both=${() => saving.keepBoth()}
        @save-elsewhere=${() => saving.saveElsewhere()}
        @open-changed=${() => saving.openChanged()}
        @dialog-close=${() => saving.leave()}>
      </kulibin-saving>
    `;
  }
}
customElements.define('kulibin-file-questions', FileQuestions);
