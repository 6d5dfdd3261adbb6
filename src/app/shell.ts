import type { ReadonlySignal } from '@preact/signals-core';
import { css, html, nothing, type PropertyValues } from 'lit';
import type { Level } from '../../blocks/entry.ts';
import type { BoardId } from '../boards/index.ts';
import { droppedFiles, type Handed, pickFiles, pickFolder, writesFolders } from '../browser/index.ts';
import { controls } from '../design/index.ts';
import { type Language, t } from '../locale/index.ts';
import type { Problem } from '../locale/problem.ts';
import { problemWords } from '../locale/problem-words.ts';
import { type Example, fileCountLimit, otherSide, type Project, type ProjectKind } from '../project/index.ts';
import type { ToolchainVersions } from './about.ts';
import type { Desk, Toast } from './desk.ts';
import './drop-veil.ts';
import type { FileTraffic } from './file-traffic.ts';
import './home/home.ts';
import './home/home-header.ts';
import type { Offline, OfflineState } from './offline.ts';
import type { SavedPart } from './open-project.ts';
import { openRobots, type Robots } from './robots.ts';
import { projectAddress, type Route } from './route.ts';
import type { Settings, Theme } from './settings.ts';
import { SignalElement } from './signal-element.ts';
import { asProblem } from './workshop/program.ts';
import type { Workshop } from './workshop.ts';

/** What the browser's chooser offers; what else is dropped is looked at all the same. */
const openedEndings = '.kulibin,.ino,.pde,.zip,.cpp,.c,.h,.hpp,.txt,application/json';

const dropHints = {
  text: 'app.dropOnText',
  blocks: 'app.dropOnBlocks',
} as const satisfies Record<ProjectKind, string>;

type Wanted = { readonly kind: ProjectKind; readonly level?: Level };

/** The whole page: shows what the address names, and does what its views ask for. */
export class KulibinApp extends SignalElement {
  static override properties = {
    settings: { attribute: false },
    desk: { attribute: false },
    route: { attribute: false },
    offline: { attribute: false },
    openProject: { attribute: false },
    _workshop: { state: true },
    _problem: { state: true },
    _about: { state: true },
    _robots: { state: true },
    _examples: { state: true },
    _traffic: { state: true },
  };
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        min-height: 100%;
      }

      .trouble {
        display: grid;
        justify-items: center;
        align-content: center;
        gap: var(--space-4);
        min-height: 100dvh;
        padding: var(--space-5);
        text-align: center;
      }

      .trouble h1 {
        margin: 0;
        font-size: var(--text-xl);
        line-height: var(--leading-tight);
      }

      .trouble p {
        margin: 0;
        max-width: var(--measure);
      }
    `,
  ];

  declare settings: Settings;
  declare desk: Desk;
  declare route: ReadonlySignal<Route>;
  declare offline: Offline;
  /** Fetches what brings files in and out. */
  declare openTraffic: () => Promise<FileTraffic>;
  /** Opens a project for work; fetches the editor as well. */
  declare openProject: (id: string) => Promise<Workshop>;
  declare _workshop: Workshop | undefined;
  declare _problem: Problem | undefined;
  declare _about: { readonly offline: OfflineState; readonly versions: ToolchainVersions } | undefined;
  /** The robots to choose from for a project that begins at level Start. */
  declare _robots: Robots | undefined;
  /** The gallery of examples is open. */
  declare _examples: boolean | undefined;
  /** What brings files in and out, once it is asked for. */
  declare _traffic: FileTraffic | undefined;
  #shown: string | undefined;
  /** The project that is opened to go on in the other language at once. */
  #toConvert: string | undefined;

  override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const route = this.route.peek();
    const wanted = route.page === 'project' ? route.id : undefined;
    if (wanted !== this.#shown) void this.#show(wanted);
  }

  /** Closes the open project, whose last change is saved first, and opens the wanted one. */
  async #show(id: string | undefined): Promise<void> {
    this.#shown = id;
    if (this.#toConvert !== id) this.#toConvert = undefined;
    const before = this._workshop;
    this._workshop = undefined;
    this._problem = undefined;
    await before?.close();
    const toast = this.desk.toast.peek();
    const stays = toast?.of === undefined ? toast?.act !== undefined : toast.of === id;
    this.desk.say(stays ? toast : undefined);
    if (id === undefined) return;
    try {
      const workshop = await this.openProject(id);
      if (this.#shown !== id) await workshop.close();
      else {
        this._workshop = workshop;
        if (this.#toConvert === id) void this.#convert(workshop);
      }
    } catch (cause) {
      if (this.#shown === id) this._problem = asProblem(cause);
    }
  }

  /** Whether a change is not on the disk and could not be put there. */
  get unsaved(): boolean {
    return this._workshop?.save.peek().state === 'failed';
  }

  /** The network is back: what failed for want of it is tried again. */
  online(): void {
    this._workshop?.program.retry();
  }

  /** Writes at once what is not saved yet: the page may be going away. */
  flush(): void {
    void this._workshop?.flush();
  }

  #go(id: string | undefined): void {
    if (id !== undefined) location.hash = projectAddress(id);
  }

  async #withTraffic(work: (traffic: FileTraffic) => unknown): Promise<void> {
    try {
      this._traffic = await this.openTraffic();
    } catch (cause) {
      this.desk.say({ text: problemWords(asProblem(cause)).words });
      return;
    }
    await work(this._traffic);
  }

  #open(handed: Promise<Handed>): void {
    void this.#withTraffic(({ opening }) => opening.open(handed, this._workshop));
  }

  #dropHint(): string {
    const kind = this._workshop?.project.value.kind;
    return t(kind ? dropHints[kind] : 'app.dropOnHome');
  }

  /** At level Start the robot is asked for first: its pins are then nobody's worry. */
  async #begin(wanted: Wanted): Promise<void> {
    if (wanted.level === 'start') {
      this._robots = await openRobots();
      return;
    }
    this.#go(await this.desk.create(wanted.kind, this.settings.board.peek(), wanted));
  }

  async #beginWith(robots: Robots, robot: string): Promise<void> {
    this._robots = undefined;
    const board = this.settings.board.peek();
    const kit = robots.kitOf(robot, board);
    this.#go(await this.desk.create('blocks', board, { level: 'start', kit }));
  }

  /** The open project goes on in the other language; what becomes of C++ is first told, as it may stay C++ in parts. */
  async #convert({ conversion, project }: Workshop): Promise<void> {
    this.#toConvert = undefined;
    await conversion.start();
    const state = conversion.state.peek();
    if (state.state !== 'ready' || state.made.kind !== 'text') return;
    const { id: blocks, name } = project.peek();
    const cpp = await this.#take(state.made);
    if (cpp === undefined) return;
    const act = () => this.#go(blocks);
    const text = t('conversion.continued', { name });
    this.desk.say({ text, action: t('conversion.backToBlocks'), act, of: cpp });
  }

  /** Keeps a project that was made of the open one, goes there and returns its id; undefined when it could not. */
  async #take(made: Project): Promise<string | undefined> {
    const id = await this.desk.take(made);
    const problem = this.desk.problem.peek();
    if (id === undefined && problem) this.desk.say({ text: problemWords(problem).words });
    this._workshop?.conversion.leave();
    this.#go(id);
    return id;
  }

  #saveToFolder(workshop: Workshop): void {
    void this.#withTraffic((traffic) => traffic.saveToFolder(workshop));
  }

  #savePart(part: SavedPart, workshop: Workshop): void {
    void this.#withTraffic((traffic) => traffic.savePart(part, workshop));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('keydown', this.#saveByKeys);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('keydown', this.#saveByKeys);
  }

  /** The browser would save the page, which is of no use to anyone; the project is saved already. */
  readonly #saveByKeys = (event: KeyboardEvent) => {
    const { _workshop: workshop } = this;
    if (!workshop || event.code !== 'KeyS' || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    event.preventDefault();
    void this.#withTraffic(async (traffic) => {
      if (await traffic.saving.isLinked(workshop.project.peek().id)) {
        traffic.saveToFolder(workshop);
        return;
      }
      const toFolder = { action: t('app.saveFolder'), act: () => this.#saveToFolder(workshop) };
      this.desk.say({ text: t('app.savesItself'), ...(writesFolders() ? toFolder : {}) });
    });
  };

  async #openExamples(): Promise<void> {
    await import('./examples/examples-dialog.ts');
    this._examples = true;
  }

  async #takeExample(example: Example): Promise<void> {
    this._examples = false;
    this.#go(await this.desk.takeExample(example, this.settings.board.peek()));
  }

  #speak(event: CustomEvent<{ language: Language }>): void {
    this.settings.language.value = event.detail.language;
  }

  async #openAbout(): Promise<void> {
    const [{ offline, versions }] = await Promise.all([this.offline.look(), import('./about.ts')]);
    this._about = { offline, versions };
  }

  override render() {
    document.title = this._workshop
      ? `${this._workshop.project.value.name} · ${t('common.appName')}`
      : t('common.appName');
    const toast = this.desk.toast.value;
    return html`
      ${this.route.value.page === 'home' ? this.#home() : this.#project()}
      ${this._traffic ? html`<kulibin-file-questions .traffic=${this._traffic}></kulibin-file-questions>` : nothing}
      <kulibin-drop-veil .hint=${this.#dropHint()} ?reading=${this._traffic?.opening.state.value.state === 'reading'}
        @files-drop=${(event: CustomEvent<{ transfer: DataTransfer }>) =>
          this.#open(droppedFiles(event.detail.transfer, fileCountLimit))}>
      </kulibin-drop-veil>
      <kulibin-toast .message=${toast}
        @toast-action=${() => {
          toast?.act?.();
          this.desk.say(undefined);
        }}
        @toast-gone=${() => this.desk.say(undefined)}>
      </kulibin-toast>
    `;
  }

  #home() {
    const { desk, settings } = this;
    type Named = CustomEvent<{ id: string; name: string }>;
    return html`
      <kulibin-home-header .theme=${settings.theme.value} .language=${settings.language.value}
        @language-choose=${this.#speak}
        @theme-choose=${(event: CustomEvent<{ theme: Theme }>) => {
          settings.theme.value = event.detail.theme;
        }}
        @about-press=${this.#openAbout}>
      </kulibin-home-header>
      <kulibin-home .projects=${desk.projects.value} .problem=${desk.problem.value}
        @project-new=${(event: CustomEvent<Wanted>) => this.#begin(event.detail)}
        @files-open=${() => this.#open(pickFiles(openedEndings))}
        @folder-open=${() => this.#open(pickFolder(fileCountLimit))}
        @examples-open=${this.#openExamples}
        @project-rename=${(event: Named) => desk.rename(event.detail.id, event.detail.name)}
        @project-copy=${(event: Named) => desk.copy(event.detail.id)}
        @project-export=${(event: Named) => desk.export(event.detail.id)}
        @project-open=${(event: Named) => this.#go(event.detail.id)}
        @project-convert=${(event: Named) => {
          this.#toConvert = event.detail.id;
          this.#go(event.detail.id);
        }}
        @project-delete=${(event: Named) => {
          const gone = desk.projects.peek()?.find((project) => project.id === event.detail.id);
          void desk.remove(event.detail.id, gone?.name ?? '');
        }}>
      </kulibin-home>
      <kulibin-robot-chooser ?open=${this._robots !== undefined} .robots=${this._robots?.robotsFor(settings.board.value) ?? []}
        @robot-choose=${(event: CustomEvent<{ robot: string }>) =>
          this._robots && this.#beginWith(this._robots, event.detail.robot)}
        @dialog-close=${() => {
          this._robots = undefined;
        }}>
      </kulibin-robot-chooser>
      <kulibin-examples ?open=${this._examples === true}
        @example-open=${(event: CustomEvent<{ example: Example }>) => this.#takeExample(event.detail.example)}
        @dialog-close=${() => {
          this._examples = false;
        }}>
      </kulibin-examples>
      <kulibin-about ?open=${this._about !== undefined} .offline=${this._about?.offline ?? { page: false, compiler: false }}
        .versions=${this._about?.versions ?? {}} version=${import.meta.env.VITE_KULIBIN_VERSION ?? ''}
        @dialog-close=${() => {
          this._about = undefined;
        }}>
      </kulibin-about>
    `;
  }

  #project() {
    if (this._problem) return this.#trouble(this._problem);
    const { _workshop: workshop, desk, settings } = this;
    if (!workshop) return nothing;
    return html`
      <kulibin-editor .workshop=${workshop} .paneOpen=${settings.pane.value}
        .otherSide=${otherSide(workshop.project.value, desk.projects.value ?? [])}
        @convert=${() => this.#convert(workshop)}
        @project-made=${(event: CustomEvent<{ project: Project }>) => this.#take(event.detail.project)}
        @work-ready=${() => this.offline.keep()}
        @language-choose=${this.#speak}
        @pane-toggle=${(event: CustomEvent<{ open: boolean }>) => {
          settings.pane.value = event.detail.open;
        }}
        @board-choose=${(event: CustomEvent<{ board: BoardId }>) => {
          settings.board.value = event.detail.board;
        }}
        @copy-project=${async () => this.#go(await desk.copy(workshop.project.peek().id))}
        @say=${(event: CustomEvent<{ toast: Toast }>) => desk.say(event.detail.toast)}
        @save-folder=${() => this.#saveToFolder(workshop)}
        @save-project=${() => this.#savePart('project', workshop)}
        @save-ino=${() => this.#savePart('ino', workshop)}
        @save-hex=${() => this.#savePart('hex', workshop)}>
      </kulibin-editor>
    `;
  }

  #trouble(problem: Problem) {
    const { words, next } = problemWords(problem);
    return html`
      <main class="trouble">
        <kulibin-helper mood="puzzled"></kulibin-helper>
        <h1>${words}</h1>
        <p>${next}</p>
        <a class="button brass" href="#/">${t('app.toProjects')}</a>
      </main>
    `;
  }
}
customElements.define('kulibin-app', KulibinApp);
