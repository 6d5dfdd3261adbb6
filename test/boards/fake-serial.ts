import type { FakeSerialPort } from './fake-serial-port.ts';

/**
 * `navigator.serial` with emulated boards behind it, as Web Serial (https://wicg.github.io/serial/), "Serial
 * interface", describes it. What the person does in the browser's chooser is `choose`.
 */
export class FakeSerial extends EventTarget implements Serial {
  onconnect: ((this: Serial, event: Event) => void) | null = null;
  ondisconnect: ((this: Serial, event: Event) => void) | null = null;
  /** The person's choice among the ports listed; none means that the chooser was closed. */
  choose: (listed: readonly FakeSerialPort[]) => FakeSerialPort | undefined = ([first]) => first;
  readonly #attached: FakeSerialPort[] = [];
  readonly #granted = new Set<FakeSerialPort>();

  /** Makes a port known to the system; `granted` as if the person had allowed it on an earlier visit. */
  attach(port: FakeSerialPort, { granted = false } = {}): void {
    this.#attached.push(port);
    if (granted) this.#granted.add(port);
    port.onForget = () => this.#granted.delete(port);
    // Events of a port bubble to the Serial object that owns it.
    for (const type of ['connect', 'disconnect'] as const) {
      port.addEventListener(type, () => {
        const event = new Event(type);
        this.dispatchEvent(event);
        if (type === 'connect') this.onconnect?.(event);
        else this.ondisconnect?.(event);
      });
    }
  }

  async getPorts(): Promise<SerialPort[]> {
    return this.#attached.filter((port) => this.#granted.has(port) && port.connected);
  }

  async requestPort({ filters }: SerialPortRequestOptions = {}): Promise<SerialPort> {
    if (typeof document !== 'undefined' && !navigator.userActivation.isActive) {
      throw new DOMException(
        'Must be handling a user gesture to show a permission request.',
        'SecurityError',
      );
    }
    for (const filter of filters ?? []) {
      if (filter.usbVendorId === undefined) throw new TypeError('A filter needs a usbVendorId.');
    }
    const listed = this.#attached.filter((port) => port.connected && matches(port, filters));
    const chosen = this.choose(listed);
    if (!chosen) throw new DOMException('No port selected by the user.', 'NotFoundError');
    this.#granted.add(chosen);
    return chosen;
  }
}

function matches(port: FakeSerialPort, filters: readonly SerialPortFilter[] | undefined): boolean {
  if (!filters?.length) return true;
  const { usbVendorId, usbProductId } = port.getInfo();
  return filters.some(
    (filter) => filter.usbVendorId === usbVendorId && (filter.usbProductId ?? usbProductId) === usbProductId,
  );
}
