import { expect, it } from 'vitest';
import { baudRatesWith } from '../../../src/monitor/baud-rates.ts';

it('lists the usual rates, and an unusual one in its place', () => {
  expect(baudRatesWith(9600)).toContain(115_200);
  expect(baudRatesWith(9600)).toEqual(baudRatesWith(300));
  const list = baudRatesWith(31_250);
  expect(list.slice(list.indexOf(19_200), list.indexOf(38_400) + 1)).toEqual([19_200, 31_250, 38_400]);
});
