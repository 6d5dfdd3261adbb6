import { html, nothing } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { Blocks, BookOpen, Bot, CodeXml, FileUp, FolderOpen, type IconNode, Play } from 'lucide';
import type { Level } from '../../../blocks/entry.ts';
import { boardById } from '../../boards/index.ts';
import { picksFolders } from '../../browser/index.ts';
import { controls, icon, KulibinElement, type SearchField } from '../../design/index.ts';
import '../../design/index.ts';
import { t } from '../../locale/index.ts';
import type { Problem } from '../../locale/problem.ts';
import { problemWords } from '../../locale/problem-words.ts';
import { otherSide, type ProjectKind, type ProjectSummary } from '../../project/index.ts';
import { shortName } from '../board-name.ts';
import { projectAddress } from '../route.ts';
import { timeAgo } from '../time-words.ts';
import { homeListStyles } from './home-list-styles.ts';
import { homeStyles } from './home-styles.ts';
import { projectPicture } from './project-card.ts';

/** A way to begin: its words are `newStart`, `newStartHint` and `newStartWhom`. */
interface Beginning {
  readonly sign: IconNode;
  readonly words: 'newStart' | 'newBlocks' | 'newText';
  readonly detail: { readonly kind: ProjectKind; readonly level?: Level };
}

const beginnings: readonly Beginning[] = [
  { sign: Bot, words: 'newStart', detail: { kind: 'blocks', level: 'start' } },
  { sign: Blocks, words: 'newBlocks', detail: { kind: 'blocks', level: 'blocks' } },
  { sign: CodeXml, words: 'newText', detail: { kind: 'text' } },
];

/**
 * The first page: go on with the last project, begin a new one, or find an older one. Sends `project-new` {kind, level?},
 * `files-open`, `folder-open`, `examples-open` and the events of its cards.
 */
export class Home extends KulibinElement {
  static override properties = {
    projects: { attribute: false },
    problem: { attribute: false },
    _search: { state: true },
  };
  static override styles = [controls, homeListStyles, homeStyles];

  /** Undefined until they are read. */
  declare projects: readonly ProjectSummary[] | undefined;
  /** Why projects last only as long as the tab, or why the last action failed. */
  declare problem: Problem | undefined;
  declare _search: string;

  constructor() {
    super();
    this._search = '';
  }

  override render() {
    const { projects } = this;
    const latest = projects?.find((project) => project.state === 'ready');
    return html`
      <main>
        ${this.problem ? this.#problem(this.problem) : nothing}
        <div class="top ${latest ? '' : 'alone'}">
          ${latest ? this.#continue(latest) : nothing}
          ${projects ? this.#new(!latest) : nothing}
        </div>
        ${projects && projects.length > 0 ? this.#list(projects) : nothing}
        ${projects?.length === 0 ? this.#empty() : nothing}
      </main>
    `;
  }

  #problem(problem: Problem) {
    const { words, next } = problemWords(problem);
    return html`<p class="problem" role="alert"><strong>${words}</strong> ${next}</p>`;
  }

  #continue(project: ProjectSummary) {
    return html`
      <section class="continue" aria-labelledby="continue">
        <div class="look">${projectPicture(project)}</div>
        <div class="words">
          <div>
            <h2 id="continue">${project.name}</h2>
            <p>${project.board ? shortName(boardById(project.board)) : nothing} · ${timeAgo(project.changed)}</p>
          </div>
          <a class="button brass" href=${projectAddress(project.id)}>${icon(Play)}${t('app.continue')}</a>
        </div>
      </section>
    `;
  }

  #new(first: boolean) {
    return html`
      <section class="new" aria-labelledby="new">
        <h1 id="new">${first ? t('app.welcome') : t('app.newProject')}</h1>
        <div class="kinds">
          ${beginnings.map((beginning) => this.#beginning(beginning, first))}
        </div>
        <div class="ways">
          ${this.#way(FileUp, t('app.openFile'), 'files-open')}
          ${picksFolders() ? this.#way(FolderOpen, t('app.openFolder'), 'folder-open') : nothing}
          ${this.#way(BookOpen, t('app.examples'), 'examples-open')}
        </div>
      </section>
    `;
  }

  #way(sign: IconNode, words: string, event: string) {
    return html`<button class="button quiet open" type="button" @click=${() => this.send(event)}>
      ${icon(sign)}${words}
    </button>`;
  }

  #beginning({ sign, words, detail }: Beginning, first: boolean) {
    const brass = first && detail.level === 'blocks';
    return html`<button class="kind ${brass ? 'brass' : ''}" type="button" @click=${() => this.send('project-new', detail)}>
      <span class="badge">${icon(sign)}</span>
      <span class="text">
        <strong>${t(`app.${words}`)}</strong>
        <small>${t(`app.${words}Hint`)}</small>
        <small class="whom">${t(`app.${words}Whom`)}</small>
      </span>
    </button>`;
  }

  #list(projects: readonly ProjectSummary[]) {
    const text = this._search.trim().toLowerCase();
    const found = projects.filter((project) => project.name.toLowerCase().includes(text));
    return html`
      <section class="projects" aria-labelledby="projects">
        <div class="heading">
          <h2 id="projects">${t('app.projects')}</h2>
          <kulibin-search-field label=${t('app.search')} .value=${this._search}
            @input=${(event: Event) => {
              this._search = (event.target as SearchField).value;
            }}></kulibin-search-field>
        </div>
        <p class="only-read" role="status">${text === '' ? '' : t('app.projectCount', { count: found.length })}</p>
        ${
          found.length === 0
            ? html`<p class="nothing">${t('app.nothingFound', { text: this._search.trim() })}</p>`
            : html`<ul>${repeat(
                found,
                (project) => project.id,
                (project) =>
                  html`<li><kulibin-project-card .project=${project} .otherSide=${otherSide(project, projects)}></kulibin-project-card></li>`,
              )}</ul>`
        }
      </section>
    `;
  }

  #empty() {
    return html`
      <section class="empty">
        <kulibin-helper mood="glad"></kulibin-helper>
        <div><h2>${t('app.emptyTitle')}</h2><p>${t('app.emptyText')}</p></div>
      </section>
    `;
  }
}
customElements.define('kulibin-home', Home);
