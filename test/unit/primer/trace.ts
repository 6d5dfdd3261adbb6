import type { PinMoment, SimulationReport } from '../../../src/simulator/index.ts';

/** A wire is looked at in windows of so many ms: longer than a period of `analogWrite` or of a tone that is heard. */
const window = 20;

interface Look {
  /** Share of the window that the wire was high. */
  readonly high: number;
  /** How often it changed in the window. */
  readonly edges: number;
}

function looks(moments: readonly PinMoment[], forMs: number): Look[] {
  return Array.from({ length: Math.floor(forMs / window) }, (_, n) => {
    const from = n * window * 1000;
    const to = from + window * 1000;
    let level = moments.findLast((moment) => moment.atUs <= from)?.level ?? 0;
    let at = from;
    let high = 0;
    let edges = 0;
    for (const moment of moments) {
      if (moment.atUs <= from || moment.atUs >= to) continue;
      if (level === 1) high += moment.atUs - at;
      if (moment.level !== level) edges += 1;
      level = moment.level;
      at = moment.atUs;
    }
    if (level === 1) high += to - at;
    return { high: high / (to - from), edges };
  });
}

/** Between the least and the most, give or take. */
const within = (value: number, others: readonly number[], slack: number) =>
  value >= Math.min(...others) - slack && value <= Math.max(...others) + slack;

/** Windows of one trace that are beyond what the other shows then and one window earlier and later. */
function strangers(one: readonly Look[], other: readonly Look[]): number[] {
  return one.flatMap(({ high, edges }, n) => {
    const near = other.slice(Math.max(0, n - 1), n + 2);
    const alike =
      within(
        high,
        near.map((look) => look.high),
        0.06,
      ) &&
      within(
        edges,
        near.map((look) => look.edges),
        Math.max(2, 0.12 * edges),
      );
    return alike ? [] : [n * window];
  });
}

/**
 * How a rebuilt program's pins differ from its original's: by pin, the times (ms) at which one of them does what the
 * other does not. Empty when they do the same.
 */
export function differences(
  original: SimulationReport,
  rebuilt: SimulationReport,
  forMs: number,
): Record<string, number[]> {
  const driven = (report: SimulationReport) =>
    Object.entries(report.pins).filter(([, moments]) => moments.some(({ mode }) => mode === 'output'));
  const pins = new Set([...driven(original), ...driven(rebuilt)].map(([pin]) => pin));
  return Object.fromEntries(
    [...pins].flatMap((pin) => {
      const [a, b] = [looks(original.pins[pin] ?? [], forMs), looks(rebuilt.pins[pin] ?? [], forMs)];
      const times = [...new Set([...strangers(a, b), ...strangers(b, a)])].sort((x, y) => x - y);
      return times.length === 0 ? [] : [[pin, times]];
    }),
  );
}

/**
 * The lines that a program printed, a line that repeats counted once: how often a loop prints a reading depends on
 * how fast it goes round. The last line may be cut by the end of the run.
 */
export function linesSaid(report: SimulationReport): string[] {
  const lines = report.serial.split('\r\n').slice(0, -1);
  return lines.filter((line, n) => line !== lines[n - 1]);
}
