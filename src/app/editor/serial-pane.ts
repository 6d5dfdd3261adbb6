import { css, html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { CircleAlert, CircuitBoard, Info, MonitorPlay, RotateCw, Usb } from 'lucide';
import { type Choice, controls, icon } from '../../design/index.ts';
import { t } from '../../locale/index.ts';
import type { Problem } from '../../locale/problem.ts';
import { problemWords } from '../../locale/problem-words.ts';
import { SignalElement } from '../signal-element.ts';
import type { SerialSource } from '../workshop/board-serial.ts';
import type { Workshop } from '../workshop.ts';

/** The Serial tab: what the simulated or the real board prints, and what stands in the way of hearing the real one. */
export class SerialPane extends SignalElement {
  static override properties = { workshop: { attribute: false } };
  static override styles = [
    controls,
    css`
      :host {
        display: flex;
        flex-direction: column;
      }

      .source {
        padding: var(--space-2) var(--space-3);
        background: var(--paper);
        border-bottom: var(--stroke) solid var(--line);
      }

      .notice {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: var(--space-2) var(--space-3);
        padding: var(--space-3);
        border-bottom: var(--stroke) solid var(--line);
        background: var(--paper-raised);
      }

      .notice.bad {
        background: var(--bad-wash);
      }

      .notice > .icon {
        color: var(--ink-soft);
      }

      .notice.bad > .icon {
        color: var(--bad);
      }

      .notice p {
        flex: 1 1 200px;
        min-width: 0;
        margin: 0;
        font-weight: var(--weight-strong);
        line-height: var(--leading-tight);
      }

      .next {
        font-weight: var(--weight);
      }

      kulibin-serial {
        flex: 1;
        min-height: 0;
      }
    `,
  ];

  declare workshop: Workshop;

  override render() {
    const { boardSerial } = this.workshop;
    const source = boardSerial.source.value;
    const choices: readonly Choice[] = [
      { id: 'simulator', label: t('app.fromSimulator'), icon: MonitorPlay },
      { id: 'board', label: t('app.fromBoard'), icon: CircuitBoard },
    ];
    return html`
      <div class="source">
        <kulibin-segmented label=${t('app.serialSource')} .choices=${choices} .chosen=${source}
          @choice=${(event: CustomEvent<{ choice: SerialSource }>) => boardSerial.chooseSource(event.detail.choice)}>
        </kulibin-segmented>
      </div>
      ${keyed(source, source === 'board' ? this.#board() : this.#simulator())}
    `;
  }

  #simulator() {
    const simulation = this.workshop.trial.simulation.value;
    return html`<kulibin-serial .text=${simulation?.serial.value ?? ''} .connected=${simulation?.running.value ?? false}
      @serial-send=${(event: CustomEvent<{ text: string }>) => simulation?.send(event.detail.text)}
      @serial-clear=${() => simulation?.clearSerial()}>
    </kulibin-serial>`;
  }

  #board() {
    const { boardSerial } = this.workshop;
    const { state } = boardSerial.state.value;
    return html`
      <div role="status">${this.#notice()}</div>
      <kulibin-serial .text=${boardSerial.text.value} .connected=${state === 'open'} .hint=${this.#hint()}
        .baudRate=${boardSerial.baudRate.value}
        @baud-rate-choose=${(event: CustomEvent<{ baudRate: number }>) => boardSerial.chooseBaudRate(event.detail.baudRate)}
        @serial-send=${(event: CustomEvent<{ text: string }>) => boardSerial.send(event.detail.text)}
        @serial-clear=${boardSerial.clear}>
      </kulibin-serial>
    `;
  }

  #notice() {
    const now = this.workshop.boardSerial.state.value;
    if (now.state === 'failed') return this.#trouble(now.problem);
    if (now.state !== 'no-port') return nothing;
    return html`<div class="notice">${icon(Info)}<p>${t('serial.none')}</p>${this.#connect(html`${icon(Usb)}${t('serial.choose')}`)}</div>`;
  }

  #trouble(problem: Problem) {
    const { words, next } = problemWords(problem);
    return html`<div class="notice bad">
      ${icon(CircleAlert)}<p>${words} <span class="next">${next}</span></p>
      ${
        problem.code === 'serial-unsupported'
          ? nothing
          : this.#connect(html`${icon(RotateCw)}${t('app.mendAgain')}`)
      }
    </div>`;
  }

  #connect(words: TemplateResult) {
    return html`<button class="button" type="button" @click=${this.workshop.boardSerial.connect}>${words}</button>`;
  }

  /** What an empty screen says; undefined where the view knows best. */
  #hint(): string | undefined {
    const { boardSerial, uploads } = this.workshop;
    switch (boardSerial.state.value.state) {
      case 'open':
        return undefined;
      case 'opening':
        return t('app.openingPort');
      default:
        return uploads.state.value.state === 'uploading' ? t('app.serialDuringUpload') : '';
    }
  }
}
customElements.define('kulibin-serial-pane', SerialPane);
