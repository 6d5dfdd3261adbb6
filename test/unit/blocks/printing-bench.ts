import { type Built, block, wait, workspace } from './building.ts';
import { type Bench, openBench } from './part-bench.ts';

/** A bench whose program prints values again and again. */
export interface PrintingBench extends Bench {
  /** Runs until what has changed is surely printed; gives the values of the last line. */
  printed(ms?: number): string[];
}

/** A program that prints the values, ten times a second, in one line. */
export async function openPrintingBench(
  values: Built | readonly Built[],
  options: Parameters<typeof openBench>[1] = {},
): Promise<PrintingBench> {
  const list = [values].flat();
  const prints = list.map((value, at) =>
    at === list.length - 1
      ? [block('serial_print_line', {}, { VALUE: value })]
      : [block('serial_print', {}, { VALUE: value }), block('serial_print', {}, { VALUE: ' ' })],
  );
  const bench = await openBench(workspace([], [...prints.flat(), wait(0.1)]), options);
  return {
    ...bench,
    printed: (ms = 350) => {
      bench.runFor(ms);
      return bench.serial().split('\r\n').at(-2)?.split(' ') ?? [];
    },
  };
}

/** A kit of one part with these settings, on these pins. */
export function kitOf(
  id: string,
  pins: Readonly<Record<string, string>>,
  settings: Readonly<Record<string, string | number>> = {},
): NonNullable<NonNullable<Parameters<typeof openBench>[1]>['kit']> {
  return { parts: [{ id, pins, settings }] };
}
