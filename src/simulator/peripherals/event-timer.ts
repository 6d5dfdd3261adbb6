import { AVRTimer, type AVRTimerConfig, type CPU } from 'avr8js';

/** What avr8js's timer keeps to itself and a subclass must read. */
interface TimerState {
  readonly tcnt: number;
  readonly lastCycle: number;
  readonly divider: number;
  readonly updateDivider: boolean;
  readonly countingUp: boolean;
  readonly timerMode: number;
  readonly ocrA: number;
  readonly ocrB: number;
  readonly ocrC: number;
}

/** avr8js's numbers of the two modes that count up and down. */
const upAndDown: readonly number[] = [1, 4];

/**
 * avr8js's timer, waking only when the counter reaches something that matters (a compare value, the top, the
 * bottom) and not on every tick: with three to six timers running, as Arduino's core leaves them, this is most
 * of the simulator's speed. Between wakings the counter is caught up whenever a register is touched.
 */
export class EventTimer extends AVRTimer {
  constructor(cpu: CPU, config: AVRTimerConfig) {
    super(cpu, config);
    const state = this as unknown as TimerState;
    const catchUp = this.count;

    this.count = (reschedule = true, external = false) => {
      const { updateDivider } = state;
      // With a new prescaler, avr8js schedules the next waking by itself.
      catchUp(false, external);
      if (reschedule && !updateDivider && state.divider) {
        cpu.addClockEvent(this.count, this.#cyclesToNext(cpu.cycles));
      }
    };

    const { TCNT, TCCRA, TCCRB, OCRA, OCRB, OCRC, ICR } = config;
    for (const register of [TCNT, TCCRA, TCCRB, OCRA, OCRB, OCRC, ICR].filter((address) => address > 0)) {
      const write = cpu.writeHooks[register];
      cpu.writeHooks[register] = (value, oldValue, address, mask) => {
        this.count(false);
        const done = write?.(value, oldValue, address, mask);
        // What comes next may have come nearer; TCNT and TCCRB see to it themselves.
        if (register !== TCNT && register !== TCCRB && state.divider) {
          cpu.updateClockEvent(this.count, this.#cyclesToNext(cpu.cycles));
        }
        return done;
      };
    }
  }

  #cyclesToNext(now: number): number {
    const { tcnt, lastCycle, divider, countingUp, timerMode, ocrA, ocrB, ocrC } =
      this as unknown as TimerState;
    const { TOP } = this;
    let ticks = Number.POSITIVE_INFINITY;
    const consider = (distance: number) => {
      if (distance > 0 && distance < ticks) ticks = distance;
    };
    if (upAndDown.includes(timerMode)) {
      const way = countingUp ? 1 : -1;
      for (const value of [ocrA, ocrB, ocrC, countingUp ? TOP : 0]) consider((value - tcnt) * way);
    } else {
      for (const value of [ocrA, ocrB, ocrC, TOP + 1]) if (value <= TOP + 1) consider(value - tcnt);
      // An instruction may end late: avr8js must never see a whole period at once, or it misses a match.
      consider(Math.ceil(TOP / 2));
    }
    return lastCycle + (Number.isFinite(ticks) ? ticks : 1) * divider - now;
  }
}
