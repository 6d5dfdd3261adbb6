import type { ToolchainStatus } from './status.ts';

const clock = (seconds: number) =>
  `${Math.floor(seconds / 60)}:${String(Math.round(seconds) % 60).padStart(2, '0')}`;

/** One line: `Toolchain 9/19 compiling the C and C++ compilers · 4:10 so far, about 3:40 left`. */
export function progressLine({ step, stepNumber, steps, elapsed = 0, left }: ToolchainStatus): string {
  const place = stepNumber === undefined ? '' : `${stepNumber}/${steps} `;
  const rest = left === undefined ? '' : `, about ${clock(left)} left`;
  return `Toolchain ${place}${step ?? ''} · ${clock(elapsed)} so far${rest}`;
}

/** Shows progress: in a terminal on one line that renews itself, elsewhere a line for each new step. */
export function progressPrinter(stream: NodeJS.WriteStream): {
  show(status: ToolchainStatus): void;
  end(): void;
} {
  let last = '';
  return {
    show(status) {
      if (status.state !== 'building') return;
      if (stream.isTTY) {
        stream.write(`\r\x1b[2K${progressLine(status).slice(0, (stream.columns ?? 80) - 1)}`);
      } else if (status.step !== last) {
        stream.write(`${progressLine(status)}\n`);
      }
      last = status.step ?? '';
    },
    end() {
      if (stream.isTTY && last) stream.write('\r\x1b[2K');
    },
  };
}
