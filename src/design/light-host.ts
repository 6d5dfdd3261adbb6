/**
 * Blockly and Monaco follow the focus by `document.activeElement`, which stops at the first shadow root, and put
 * their styles into the document. So their part of the page is kept in the document's own tree, as a slotted child of
 * the outermost host, and shown through every shadow root between by a chain of slots.
 */
export class LightHost {
  /** Where the guest goes; an element of the document itself. */
  readonly element = document.createElement('div');
  #slots: Element[] = [];

  /** Shows the element inside `place`, however many shadow roots lie between it and the document. */
  show(place: HTMLElement): void {
    this.hide();
    const name = `guest-${++shown}`;
    let inner: HTMLElement = place;
    for (let root = place.getRootNode(); root instanceof ShadowRoot; root = inner.getRootNode()) {
      const slot = document.createElement('slot');
      slot.name = name;
      slot.className = 'light-host';
      slot.style.display = 'contents';
      if (inner !== place) slot.slot = name;
      inner.append(slot);
      this.#slots.push(slot);
      inner = root.host as HTMLElement;
    }
    if (inner !== place) this.element.slot = name;
    inner.append(this.element);
  }

  hide(): void {
    for (const slot of this.#slots) slot.remove();
    this.#slots = [];
    this.element.remove();
  }
}

let shown = 0;
