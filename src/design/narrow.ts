import type { ReactiveController, ReactiveControllerHost } from 'lit';

const narrow = '(max-width: 480px)';

/** Whether the page is as narrow as a phone, for a view that then puts its controls elsewhere. */
export class Narrow implements ReactiveController {
  readonly #query = matchMedia(narrow);
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get holds(): boolean {
    return this.#query.matches;
  }

  hostConnected(): void {
    this.#query.addEventListener('change', this.#changed);
  }

  hostDisconnected(): void {
    this.#query.removeEventListener('change', this.#changed);
  }

  readonly #changed = () => this.#host.requestUpdate();
}
