import { css, html } from 'lit';
import { Blocks, CircleAlert, CircleCheck, CodeXml } from 'lucide';
import { controls, icon } from '../../design/index.ts';
import { t } from '../../locale/index.ts';
import type { Problem } from '../../locale/problem.ts';
import { problemWords } from '../../locale/problem-words.ts';
import type { Project, ProjectSummary } from '../../project/index.ts';
import { projectAddress } from '../route.ts';
import { SignalElement } from '../signal-element.ts';
import { timeAgo } from '../time-words.ts';
import type { BlockCount } from '../workshop/conversion.ts';
import type { Workshop } from '../workshop.ts';

/**
 * On the way to the other language: asks when the program is there already, tells how far the blocks are and what
 * came of them. Sends `conversion-start`, `project-made` {project} and, when it is left as it was, `dialog-close`.
 */
export class ConversionDialog extends SignalElement {
  static override properties = {
    workshop: { attribute: false },
    there: { attribute: false },
  };
  static override styles = [
    controls,
    css`
      p {
        margin: 0 0 var(--space-3);
        max-width: var(--measure);
      }

      ul {
        display: grid;
        gap: var(--space-3);
        margin: 0 0 var(--space-3);
        padding: 0;
        list-style: none;
      }

      li {
        display: flex;
        gap: var(--space-3);
      }

      .good {
        color: var(--good);
      }

      .soft {
        color: var(--ink-soft);
      }
    `,
  ];

  declare workshop: Workshop;
  /** The project that has this program in the other language, while it is asked what to do with it. */
  declare there: ProjectSummary | undefined;

  override render() {
    if (this.there) return this.#question(this.there);
    const state = this.workshop.conversion.state.value;
    // C++ is made of blocks at once.
    if (state.state === 'working' && this.workshop.project.value.kind === 'text') return this.#working();
    if (state.state === 'ready' && state.count) return this.#ready(state.made, state.count);
    if (state.state === 'failed') return this.#failed(state.problem);
    return html`<kulibin-dialog></kulibin-dialog>`;
  }

  #question(there: ProjectSummary) {
    const { name, changed, id } = there;
    const isCpp = there.kind === 'text';
    return html`
      <kulibin-dialog open heading=${t(isCpp ? 'conversion.thereCpp' : 'conversion.thereBlocks')}>
        <p>${t('conversion.thereText', { name, ago: timeAgo(changed) })}</p>
        <button slot="actions" class="button" type="button" @click=${() => this.send('conversion-start')}>
          ${t('conversion.again')}
        </button>
        <a slot="actions" class="button brass" href=${projectAddress(id)}>
          ${icon(isCpp ? CodeXml : Blocks)}${t('conversion.open')}
        </a>
      </kulibin-dialog>
    `;
  }

  #working() {
    const compile = this.workshop.program.compile.value;
    const waits = compile.state === 'waiting-toolchain' ? this.workshop.line.value.words : undefined;
    return html`
      <kulibin-dialog open heading=${t('conversion.working')}>
        <p role="status">${waits ?? t('conversion.workingText')}</p>
        <kulibin-progress label=${t('conversion.working')}></kulibin-progress>
        <button slot="actions" class="button" type="button" @click=${() => this.send('dialog-close')}>
          ${t('conversion.stop')}
        </button>
      </kulibin-dialog>
    `;
  }

  #ready(made: Project, { own, foreign }: BlockCount) {
    const left = foreign === 0 ? t('conversion.foreignNone') : t('conversion.foreign', { count: foreign });
    return html`
      <kulibin-dialog open heading=${t('conversion.ready')}>
        <ul role="status">
          <li><span class="good">${icon(Blocks)}</span>${t('conversion.own', { count: own })}</li>
          <li><span class=${foreign === 0 ? 'good' : 'soft'}>${icon(foreign === 0 ? CircleCheck : CodeXml)}</span>${left}</li>
        </ul>
        <p class="soft">${t('conversion.same', { name: this.workshop.project.value.name })}</p>
        <button slot="actions" class="button brass" type="button" autofocus
          @click=${() => this.send('project-made', { project: made })}>
          ${icon(Blocks)}${t('conversion.take')}
        </button>
      </kulibin-dialog>
    `;
  }

  #failed(problem: Problem) {
    const { words, next } = problemWords(problem);
    return html`
      <kulibin-dialog open heading=${t('conversion.failed')}>
        <ul role="alert">
          <li><span class="soft">${icon(CircleAlert)}</span><span>${words} ${next}</span></li>
        </ul>
        <button slot="actions" class="button brass" type="button" autofocus @click=${() => this.send('dialog-close')}>
          ${t('conversion.understood')}
        </button>
      </kulibin-dialog>
    `;
  }
}
customElements.define('kulibin-conversion', ConversionDialog);
