import { css, html, nothing, type TemplateResult } from 'lit';
import { Blocks, CodeXml, Copy, Download, Pencil, Trash, TriangleAlert } from 'lucide';
import { boardById } from '../../boards/index.ts';
import { controls, icon, KulibinElement, type MenuItem } from '../../design/index.ts';
import { t } from '../../locale/index.ts';
import { nameLimit, type ProjectSummary, tidyName } from '../../project/index.ts';
import { shortName } from '../board-name.ts';
import { projectAddress } from '../route.ts';
import { timeAgo } from '../time-words.ts';

/** A project's look, or the sign of its kind. As an image, so that a drawing from a file can run nothing. */
export function projectPicture(project: ProjectSummary): TemplateResult {
  if (project.picture) {
    return html`<img class="picture" alt="" src="data:image/svg+xml;utf8,${encodeURIComponent(project.picture)}" />`;
  }
  const sign = project.state !== 'ready' ? TriangleAlert : project.kind === 'text' ? CodeXml : Blocks;
  return html`<span class="sign">${icon(sign)}</span>`;
}

/**
 * One project in the list. Sends `project-rename` {name}, `project-copy`, `project-export`, `project-delete` and
 * `project-convert`, each with the project's `id`, and `project-open` with the `id` of its other side.
 */
export class ProjectCard extends KulibinElement {
  static override properties = {
    project: { attribute: false },
    otherSide: { attribute: false },
    _naming: { state: true },
  };
  static override styles = [
    controls,
    css`
      :host {
        display: block;
        height: 100%;
        min-width: 0;
      }

      article {
        position: relative;
        height: 100%;
        display: flex;
        flex-direction: column;
        border: var(--stroke) solid var(--line);
        border-radius: var(--radius-card);
        background: var(--paper-raised);
        box-shadow: var(--shadow);
        transition: border-color var(--quick) var(--ease), box-shadow var(--quick) var(--ease);
      }

      article:hover {
        border-color: var(--brass-deep);
        box-shadow: var(--shadow-high);
      }

      .look {
        display: grid;
        grid-template: minmax(0, 1fr) / minmax(0, 1fr);
        place-items: center;
        height: 132px;
        padding: var(--space-3);
        border-radius: calc(var(--radius-card) - 2px) calc(var(--radius-card) - 2px) 0 0;
        background: var(--paper-sunken);
        overflow: hidden;
      }

      .picture {
        display: block;
        max-width: 100%;
        max-height: 100%;
        object-fit: contain;
      }

      .sign {
        color: var(--ink-soft);
      }

      .sign .icon {
        width: 40px;
        height: 40px;
      }

      .words {
        display: flex;
        align-items: center;
        gap: var(--space-1);
        padding: var(--space-2) var(--space-1) var(--space-2) var(--space-4);
      }

      .text {
        flex: 1;
        min-width: 0;
      }

      a {
        color: inherit;
        text-decoration: none;
      }

      a::after {
        content: '';
        position: absolute;
        inset: 0;
        border-radius: var(--radius-card);
      }

      a:focus-visible {
        outline: none;
      }

      a:focus-visible::after {
        outline: var(--focus-width) solid var(--focus);
        outline-offset: 2px;
      }

      h3 {
        margin: 0;
        font-size: var(--text);
        font-weight: var(--weight-heavy);
        line-height: var(--leading-tight);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      p {
        margin: var(--space-1) 0 0;
        color: var(--ink-soft);
        font-size: var(--text-s);
        line-height: var(--leading-tight);
        overflow: hidden;
        text-overflow: ellipsis;
        white-space: nowrap;
      }

      p.odd {
        color: var(--warn);
      }

      kulibin-menu {
        position: relative;
        z-index: 1;
      }

      kulibin-menu:focus-within {
        z-index: 2;
      }

      .field {
        width: 100%;
        position: relative;
        z-index: 1;
        font-weight: var(--weight-heavy);
      }
    `,
  ];

  declare project: ProjectSummary;
  /** The project that has this program in the other language. */
  declare otherSide: ProjectSummary | undefined;
  declare _naming: boolean;

  constructor() {
    super();
    this._naming = false;
  }

  #send(type: string, detail: object = {}): void {
    this.send(type, { id: this.project.id, ...detail });
  }

  async #startNaming(): Promise<void> {
    this._naming = true;
    await this.updateComplete;
    this.renderRoot.querySelector('input')?.select();
  }

  #endNaming(typed: string | undefined): void {
    if (!this._naming) return;
    this._naming = false;
    const name = typed === undefined ? undefined : tidyName(typed);
    if (name !== undefined && name !== this.project.name) this.#send('project-rename', { name });
  }

  #choose(item: string): void {
    if (item === 'rename') void this.#startNaming();
    else if (item === 'open') this.send('project-open', { id: this.otherSide?.id });
    else this.#send(`project-${item}`);
  }

  /** The way to the program in the other language. */
  #toOtherSide(): MenuItem {
    const isText = this.project.kind === 'text';
    const sign = isText ? Blocks : CodeXml;
    return this.otherSide === undefined
      ? { id: 'convert', label: t(isText ? 'conversion.toBlocks' : 'conversion.toCpp'), icon: sign }
      : { id: 'open', label: t(isText ? 'conversion.openBlocks' : 'conversion.openCpp'), icon: sign };
  }

  override render() {
    const { project } = this;
    const items: readonly MenuItem[] = [
      this.#toOtherSide(),
      { id: 'rename', label: t('app.rename'), icon: Pencil },
      { id: 'copy', label: t('app.duplicate'), icon: Copy },
      { id: 'export', label: t('app.export'), icon: Download },
      { id: 'delete', label: t('app.delete'), icon: Trash, harmful: true },
    ];
    const ready = project.state === 'ready';
    return html`
      <article>
        <div class="look">${projectPicture(project)}</div>
        <div class="words">
          <div class="text">
            ${this._naming ? this.#nameField() : this.#name()}
            ${
              ready
                ? html`<p>${project.board ? shortName(boardById(project.board)) : nothing} · ${timeAgo(project.changed)}${
                    this.otherSide
                      ? html` · ${t(project.kind === 'text' ? 'conversion.alsoBlocks' : 'conversion.alsoCpp')}`
                      : nothing
                  }</p>`
                : html`<p class="odd">${t(project.state === 'newer' ? 'app.newerProject' : 'app.brokenProject')}</p>`
            }
          </div>
          ${
            ready || project.state === 'broken'
              ? html`<kulibin-menu label=${t('app.actionsFor', { name: project.name })}
                  .items=${ready ? items : items.slice(-1)}
                  @menu-choose=${(event: CustomEvent<{ item: string }>) => this.#choose(event.detail.item)}>
                </kulibin-menu>`
              : nothing
          }
        </div>
      </article>
    `;
  }

  #name() {
    const { project } = this;
    return project.state === 'ready'
      ? html`<h3 title=${project.name}><a href=${projectAddress(project.id)}>${project.name}</a></h3>`
      : html`<h3>${project.name}</h3>`;
  }

  #nameField() {
    return html`<input class="field" maxlength=${nameLimit} aria-label=${t('app.newName')} .value=${this.project.name}
      @blur=${(event: Event) => this.#endNaming((event.target as HTMLInputElement).value)}
      @keydown=${(event: KeyboardEvent) => {
        if (event.key === 'Enter') this.#endNaming((event.target as HTMLInputElement).value);
        if (event.key === 'Escape') this.#endNaming(undefined);
      }} />`;
  }
}
customElements.define('kulibin-project-card', ProjectCard);
