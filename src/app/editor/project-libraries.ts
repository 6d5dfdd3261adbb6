import { html } from 'lit';
import { pickFile } from '../../browser/index.ts';
import { t } from '../../locale/index.ts';
import { libraryInfo } from '../../project/index.ts';
import { SignalElement } from '../signal-element.ts';
import { missingHeaderOf } from '../workshop/line-of-state.ts';
import type { Workshop } from '../workshop.ts';

/** The project's libraries joined to their dialog. Sends `say` {toast} and the dialog's `dialog-close`. */
export class ProjectLibraries extends SignalElement {
  static override properties = { workshop: { attribute: false }, open: { type: Boolean } };

  declare workshop: Workshop;
  declare open: boolean;

  async #add(): Promise<void> {
    const chosen = await pickFile('.zip,application/zip');
    if (chosen) await this.workshop.libraries.add(chosen);
  }

  #remove(id: string): void {
    const library = this.workshop.project.peek().libraries.find(({ name }) => name === id);
    if (!library) return;
    const { name } = libraryInfo(library);
    const act = this.workshop.libraries.remove(id);
    this.say({ text: t('app.libraryRemoved', { name }), action: t('app.undo'), act });
  }

  #include(header: string): void {
    const line = `#include <${header}>`;
    this.workshop.includeHeader(header);
    this.say({ text: t('app.libraryIncluded', { line }) });
  }

  override render() {
    const { libraries, project, editable, program } = this.workshop;
    return html`<kulibin-libraries ?open=${this.open} .libraries=${project.value.libraries}
      .notes=${libraries.notes.value} .problem=${libraries.problem.value} ?busy=${libraries.busy.value}
      .missing=${missingHeaderOf(program.compile.value)}
      .editable=${editable.value} ?text=${project.value.kind === 'text'}
      @library-file=${() => this.#add()}
      @library-remove=${(event: CustomEvent<{ name: string }>) => this.#remove(event.detail.name)}
      @library-include=${(event: CustomEvent<{ header: string }>) => this.#include(event.detail.header)}>
    </kulibin-libraries>`;
  }
}
customElements.define('kulibin-project-libraries', ProjectLibraries);
