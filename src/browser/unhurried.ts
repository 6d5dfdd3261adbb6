/** Work that can wait while a person types, but is done before the page may go. */
export interface Unhurried {
  /** Does it when the browser is idle, after a second at the latest. */
  soon(work: () => void): void;
  /** Does at once what still waits, and watches the page no longer. */
  close(): void;
}

/** ms */
const longest = 1000;

export function openUnhurried(): Unhurried {
  let waiting: (() => void)[] = [];
  const doAll = () => {
    const works = waiting;
    waiting = [];
    for (const work of works) work();
  };
  const hidden = () => {
    // A hidden page may be ended without another word.
    if (document.visibilityState === 'hidden') doAll();
  };
  addEventListener('pagehide', doAll);
  document.addEventListener('visibilitychange', hidden);
  return {
    soon(work) {
      waiting.push(work);
      if (waiting.length > 1) return;
      if ('requestIdleCallback' in window) requestIdleCallback(doAll, { timeout: longest });
      else setTimeout(doAll, longest);
    },
    close() {
      removeEventListener('pagehide', doAll);
      document.removeEventListener('visibilitychange', hidden);
      doAll();
    },
  };
}
