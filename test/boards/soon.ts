/**
 * How to run something after everything that waits has had its turn, and without the 4 ms by which browsers
 * hold timers back: Node has `setImmediate` for it (its message ports would go first, a thousand times), a page
 * has messages.
 */
export function makeSoon(run: () => void): { call: () => void; dispose: () => void } {
  if (typeof setImmediate === 'function') {
    let waiting: ReturnType<typeof setImmediate> | undefined;
    return {
      call: () => {
        waiting = setImmediate(run);
      },
      dispose: () => clearImmediate(waiting),
    };
  }
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = run;
  return { call: () => port2.postMessage(undefined), dispose: () => port1.close() };
}
